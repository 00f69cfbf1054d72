/** Published trials that a shipped scenario sets up: what was observed in each arm, under the measure that the trial's definition comes to. */
export interface ObservedTrial {
  readonly id: string;
  /** Scenario under `scenarios/`. */
  readonly scenario: string;
  readonly title: string;
  readonly citation: string;
  /** By arm of the scenario: share by measure. */
  readonly observed: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** How the figures were confirmed. */
  readonly status: string;
}

export const observedTrials: readonly ObservedTrial[] = [
  {
    id: 'reme2019_Norway',
    scenario: 'norway-trial',
    title: 'Norwegian trial, moderate to severe mental illness',
    citation: 'Reme et al. 2019, doi:10.5271/sjweh.3753',
    // In competitive employment by register at 12 and at 18 months; counts are not given, about 83 and 85 of 227, 49 of 181.
    observed: { 'usual-care': { 'competitiveAt@52': 0.271, 'competitiveAt@78': 0.271 }, ips: { 'competitiveAt@52': 0.366, 'competitiveAt@78': 0.374 } },
    status: 'verified: sjweh.fi, abstract 3753',
  },
  {
    id: 'burns2007_EQOLISE',
    scenario: 'six-site-european-trial',
    title: 'European six-site trial, psychotic illness',
    citation: 'Burns et al. 2007, doi:10.1016/S0140-6736(07)61516-5',
    // At least a day in competitive employment within 18 months: 43 of 156 and 85 of 156; dropped out of the service; readmitted.
    observed: { 'vocational-service': { everCompetitive: 43 / 156, dropout: 0.45, readmitted: 0.31 }, ips: { everCompetitive: 85 / 156, dropout: 0.13, readmitted: 0.2 } },
    status: 'verified: clinicaltrials.gov NCT00461318 and others',
  },
  {
    id: 'sveinsdottir2020_SEED',
    scenario: 'young-adults-ips-vs-sheltered',
    title: 'Norwegian young adults, sheltered practice as control',
    citation: 'Sveinsdottir et al. 2020, doi:10.5271/sjweh.3837',
    // Any paid competitive employment within 12 months, of those analysed: 3 of 37 and 22 of 46.
    observed: { 'sheltered-practice': { everCompetitive: 3 / 37 }, ips: { everCompetitive: 22 / 46 } },
    status: 'verified: sjweh.fi, abstract 3837; counts derived from odds ratio and relative risk',
  },
];

/** Measures of employment, by which start values were tuned; the others were looked at. */
export const tunedMeasures: readonly string[] = ['everCompetitive', 'competitiveAt@52', 'competitiveAt@78'];
