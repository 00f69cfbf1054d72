/** Published trials that a shipped scenario sets up: what was observed in each arm, under the measure that the trial's definition comes to. */
import type { PublishedTrial, TrialArm } from './trial.js';
import { burns2007Eqolise } from './trials/europe.js';
import { reme2019Norway, reme2019Norway18m, sveinsdottir2020Seed } from './trials/norway.js';

type Shares = Readonly<Record<string, number>>;

export interface ObservedTrial {
  readonly id: string;
  /** Scenario under `scenarios/`. */
  readonly scenario: string;
  readonly title: string;
  readonly citation: string;
  /** By arm of the scenario: share by measure. */
  readonly observed: Readonly<Record<string, Shares>>;
  /** How the figures were confirmed. */
  readonly status: string;
}

export const observedTrials: readonly ObservedTrial[] = [
  observed(reme2019Norway, {
    scenario: 'norway-trial', title: 'Norwegian trial, moderate to severe mental illness', citation: 'Reme et al. 2019',
    arms: { 'usual-care': 'control', ips: 'ips' },
    // Counts are known about, shares exactly.
    shares: (arm) => ({ ...sharesOf(reme2019Norway, arm, published), ...sharesOf(reme2019Norway18m, arm, published) }),
  }),
  observed(burns2007Eqolise, {
    scenario: 'six-site-european-trial', title: 'European six-site trial, psychotic illness', citation: 'Burns et al. 2007',
    arms: { 'vocational-service': 'control', ips: 'ips' },
    shares: (arm) => ({ ...sharesOf(burns2007Eqolise, arm, counted), ...burns2007Eqolise.also?.[arm] }),
  }),
  observed(sveinsdottir2020Seed, {
    scenario: 'young-adults-ips-vs-sheltered', title: 'Norwegian young adults, sheltered practice as control', citation: 'Sveinsdottir et al. 2020',
    arms: { 'sheltered-practice': 'control', ips: 'ips' },
    shares: (arm) => sharesOf(sveinsdottir2020Seed, arm, counted),
  }),
];

interface Scene {
  readonly scenario: string;
  readonly title: string;
  readonly citation: string;
  /** Arm of the trial by arm of the scenario. */
  readonly arms: Readonly<Record<string, string>>;
  readonly shares: (arm: string) => Shares;
}

function observed({ id, doi, sources }: PublishedTrial, { scenario, title, citation, arms, shares }: Scene): ObservedTrial {
  const status = sources['citation'];
  return {
    id, scenario, title, citation: `${citation}, doi:${doi}`, status: `${status?.status}: ${status?.source}`,
    observed: Object.fromEntries(Object.entries(arms).map(([name, arm]) => [name, shares(arm)])),
  };
}

function sharesOf({ arms, outcome: { measure } }: PublishedTrial, id: string, share: (arm: TrialArm) => number | null): Shares {
  const arm = arms.find((each) => each.id === id);
  const found = arm === undefined ? null : share(arm);
  return measure === null || found === null ? {} : { [measure]: found };
}

function published({ reported }: TrialArm): number | null {
  return reported;
}

function counted({ events, analysed }: TrialArm): number | null {
  return events === null || analysed === null ? null : events / analysed;
}

/** Measures of employment, which trials are fitted by; the others were looked at. */
export const fittedMeasures: readonly string[] = ['everCompetitive', 'competitiveAt@52', 'competitiveAt@78'];
