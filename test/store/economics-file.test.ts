import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/economics/evaluate.js';
import { measures } from '../../src/outcomes/catalogue.js';
import { nameHash } from '../../src/random/hash.js';
import { loadScenario } from '../../src/scenario/load.js';
import { underPosterior } from '../../src/scenario/posterior/apply.js';
import { mean } from '../../src/statistics/moments.js';
import { economicsFile, economicsJsonSchema } from '../../src/store/economics-file.js';
import { jsonText } from '../../src/store/save-run.js';
import { replicationsOf } from '../support/living.js';
import { smallPosterior } from '../support/posterior.js';
import { ipsTeam, small } from '../support/scenarios.js';

test('docs/economics.schema.json says what economics.json holds (`npm run generate` renews it)', () => {
  expect(readFileSync('docs/economics.schema.json', 'utf8')).toBe(jsonText(economicsJsonSchema()));
});

test('The evaluation of a run under a posterior is as the file says, and its parts agree with each other', () => {
  const file = { ...small, replications: 80, arms: { alone: {}, ips: { services: [ipsTeam] }, same: {} }, report: { measures: ['everCompetitive', 'netCost'], economics: { perspective: 'public', entrantsPerYear: 100 } } };
  const loaded = loadScenario('x/test.yaml', { read: () => ({ text: JSON.stringify(file) }), measures, hash: nameHash });
  if ('problems' in loaded) throw new Error('the scenario is wrong');
  const { scenario } = underPosterior(loaded, { posterior: smallPosterior(), hash: 'x', from: 'small' })!;
  const replications = replicationsOf(scenario);
  const economics = evaluate(scenario, replications)!;
  expect(economicsFile.parse(JSON.parse(jsonText(economics)))).toEqual(JSON.parse(jsonText(economics)));

  // A half-year has no discounting, so the cost is the net public cost of the comparison.
  const at = replications.measures.indexOf('netCost');
  const total = (arm: number) => mean(replications.rows.map((row) => row[arm]!.sums[at]!)) / mean(replications.rows.map((row) => row[arm]!.counts[at]!));
  expect(economics.arms['ips']!.cost.mean).toBeCloseTo(total(1), 6);

  const [ips, same] = economics.differences;
  expect(economics.draws).toBe(40);
  expect(ips!.plane).toHaveLength(40);
  expect(mean(ips!.plane.map(([, cost]) => cost))).toBeCloseTo(ips!.perspectives.public.mean, 6);
  // An arm without changes costs and gives the same, so nothing can be said of what one more costs.
  expect([same!.perspectives.public.mean, same!.qalys.mean, same!.costPerQaly]).toEqual([0, 0, { ratio: null, parameters: null, place: 'unclear' }]);
  for (const { probabilities } of economics.curve!) {
    expect(Object.values(probabilities).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    expect(probabilities['same']).toBe(probabilities['alone']);
  }
  expect(economics.information!.groups.map(({ group }) => group).sort()).toEqual(['offer', 'search']);
  expect(economics.information!.groups.every(({ evppi }) => evppi >= 0 && evppi <= economics.information!.evpi)).toBe(true);
  expect(economics.budget!.arms['ips']![0]!.net.mean).toBeCloseTo(100 * ips!.totals.public.mean, 6);
});
