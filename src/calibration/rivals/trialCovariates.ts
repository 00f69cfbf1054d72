/** What a regression may know of a trial's setting before it is run. */
import { families } from '../../catalogue/catalogue.js';
import { contrastOf, controlsOf } from '../../catalogue/evidence/fitted.js';
import type { PublishedTrial } from '../../catalogue/evidence/trial.js';
import { log } from '../../statistics/log.js';
import type { Contrast } from './forecast.js';

/** Names of the covariates, in the order of `covariatesOf`. */
export const covariateNames = ['logarithm of the weeks of follow-up', 'unemployment', 'North America', 'Asia and Australia', 'controls without vocational help of their own', 'controls with a workplace or preparation first'] as const;

const groups: Readonly<Record<string, 'america' | 'pacific'>> = { usa: 'america', canada: 'america', australia: 'pacific', 'hong-kong': 'pacific', china: 'pacific', japan: 'pacific' };
const noHelp: ReadonlySet<string> = new Set(['control-none', 'control-waitlist']);
const preparation: ReadonlySet<string> = new Set([
  'control-psr', 'control-group-skills', 'control-diversified-placement', 'control-transitional-work',
  ...families.filter(({ heading }) => heading === 'Preparation first').flatMap(({ of }) => Object.keys(of)),
]);

/**
 * Covariates of a published trial, on their own scales.
 *
 * @throws RangeError when its scenario does not say how high unemployment was.
 */
export function covariatesOf(trial: PublishedTrial): number[] {
  const group = groups[trial.setting.country];
  const offered = controlsOf(trial).flatMap(({ services }) => services.map(({ programme }) => String(programme)));
  const share = (among: ReadonlySet<string>) => offered.filter((programme) => among.has(programme)).length / Math.max(1, offered.length);
  return [log(trial.followUpWeeks), unemploymentOf(trial), Number(group === 'america'), Number(group === 'pacific'), share(noHelp), share(preparation)];
}

function unemploymentOf({ id, scenario }: PublishedTrial): number {
  const { labourMarket } = scenario as { readonly labourMarket?: { readonly urban?: { readonly unemployment?: { readonly mean?: number } } } };
  const mean = labourMarket?.urban?.unemployment?.mean;
  if (mean === undefined) throw new RangeError(`The scenario of the trial ${id} does not say how high unemployment was (labourMarket.urban.unemployment.mean).`);
  return mean;
}

/** Trials whose counts are known, as rivals see them. */
export function contrastsOf(trials: readonly PublishedTrial[]): Contrast[] {
  return trials.flatMap((trial) => {
    const counts = contrastOf(trial);
    return counts === undefined ? [] : [{ id: trial.id, ...counts, covariates: covariatesOf(trial) }];
  });
}
