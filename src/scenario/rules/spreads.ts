import type { Breach, Rule } from './rule.js';

/** A share with this mean cannot spread so widely: a beta distribution needs sd² below mean (1 - mean). */
export const spreadsArePossible: Rule = ({ population, employers }) => {
  const spreads: readonly (readonly [readonly string[], { readonly mean: number; readonly sd: number }])[] = [
    [['population', 'workHistory'], population.workHistory],
    [['employers', 'stigma'], employers.stigma],
    [['employers', 'costFear'], employers.costFear],
    [['employers', 'competence'], employers.competence],
  ];
  return spreads.flatMap(([path, { mean, sd }]): Breach[] => {
    const most = Math.sqrt(mean * (1 - mean));
    if (sd < most) return [];
    return [{
      path: [...path, 'sd'], expected: `is too wide for a share with mean ${mean}; expected less than ${most.toFixed(3)}`,
      hint: 'Give a smaller `sd`, or a `mean` nearer to .5.', reads: [[...path, 'mean']],
    }];
  });
};
