/**
 * What providers report of their programmes, mostly uncontrolled, as checks of plausibility: the bound that a simulation keeps (some start values were moved for it, MODEL.md 9.1), and
 * the small world in which it is asked. Sources: Sch08 = Schafft 2008; Bja14 = an article of 2014 on work and treatment at the same
 * time. Sizes of the worlds are assumed.
 */
export interface ReportedOutcome {
  readonly id: string;
  /** Programme of the catalogue. */
  readonly programme: string;
  /** What is counted, in a sentence. */
  readonly what: string;
  /** What was reported, in its own words. */
  readonly reported: string;
  readonly source: string;
  /** `share`: in 0 to 1; `ratio`: one number over another; `weeks`; `per100`: events in 100 place-years. */
  readonly unit: 'share' | 'ratio' | 'weeks' | 'per100';
  /** What the simulated number keeps to, ends included, except `below`. */
  readonly bound: { readonly atLeast?: number; readonly atMost?: number; readonly below?: number };
  /** A scenario file as data; `replications` is a number. */
  readonly scenario: { readonly [key: string]: unknown };
}

/** A world around one service, which is offered to everybody who is followed. */
function aroundOne(programme: string, staff: object, weeks: number, people: number, more: object = {}): ReportedOutcome['scenario'] {
  return {
    title: `Around ${programme}`, weeks, seed: 2026, replications: 20, population: { size: people, wantsWork: 1, employed: 0, ...more },
    services: [{ id: 'service', programme, staff, offeredTo: 'cohort' }], report: { measures: ['everCompetitive'] },
  };
}

/** A sheltered firm of 30 places to which people are sent. */
const shelteredFirm: ReportedOutcome['scenario'] = {
  title: 'A sheltered firm', weeks: 156, seed: 2026, replications: 20, population: { size: 300, wantsWork: 1, employed: 0, inTreatment: 1 },
  services: [{ id: 'service', programme: 'vta', staff: { count: 6 } }],
  report: { measures: ['everCompetitive'] },
};

/** People who come one by one to an office with 40 places, as they do in a municipality. */
const municipality: ReportedOutcome['scenario'] = {
  title: 'A municipal work office', weeks: 156, seed: 2026, replications: 20, cohort: { at: 'arrival', follow: 78 },
  population: { size: 10, arrivalsPerWeek: 0.4, wantsWork: 1, employed: 0, disabilityBenefit: 1 },
  services: [{ id: 'service', programme: 'kommunal-arbeidssentral', staff: { count: 1.5 }, offeredTo: 'cohort' }], report: { measures: ['everCompetitive'] },
};

export const reportedOutcomes: readonly ReportedOutcome[] = [
  {
    id: 'vta-throughput', programme: 'vta', what: 'Ordinary jobs that people in the firm start, per 100 place-years',
    reported: 'throughput near zero', source: 'Sch08', unit: 'per100', bound: { below: 3 }, scenario: shelteredFirm,
  },
  {
    id: 'vta-hidden-demand', programme: 'vta', what: 'People who would take a place if there were room but do not apply, per person on the list',
    reported: 'at least as many as on the list', source: 'Sch08', unit: 'ratio', bound: { atLeast: 1 }, scenario: shelteredFirm,
  },
  {
    id: 'kommunal-arbeidssentral-start', programme: 'kommunal-arbeidssentral', what: 'Median weeks from first contact to the start at a workplace',
    reported: 'contact within 1 week, a job in 1 to 2', source: 'Sch08', unit: 'weeks', bound: { atMost: 3 },
    scenario: municipality,
  },
  {
    id: 'kommunal-arbeidssentral-onward', programme: 'kommunal-arbeidssentral', what: 'Share with an ordinary job within a year of that start',
    reported: '0 of 17 contracts', source: 'Sch08', unit: 'share', bound: { atMost: 1 / 17 },
    scenario: municipality,
  },
  {
    id: 'huset-skive-ordinary', programme: 'huset-skive', what: 'Ordinary jobs as a share of all attachments to work, after a year',
    reported: '2 of 34 attachments', source: 'Sch08', unit: 'share', bound: { atMost: 0.1 }, scenario: aroundOne('huset-skive', { count: 3.5 }, 52, 62),
  },
  {
    id: 'arbeid-med-bistand-cut', programme: 'arbeid-med-bistand', what: 'Endings per job-week in the 8 weeks after follow-along is cut, over those in the 8 weeks before',
    reported: 'jobs end after the cut, which comes 2 to 3 months after the hire', source: 'Sch08', unit: 'ratio', bound: { atLeast: 1.3 },
    scenario: { ...aroundOne('arbeid-med-bistand', { count: 17 }, 104, 200), replications: 80 },
  },
  {
    id: 'jobbmestrende-any-work', programme: 'jobbmestrende-oppfolging', what: 'People in any work, sheltered and practice included, per person in an ordinary job, at 10 months',
    reported: '77 % against 8 %', source: 'Bja14', unit: 'ratio', bound: { atLeast: 5 },
    scenario: aroundOne('jobbmestrende-oppfolging', { count: 15 }, 43, 150, { inTreatment: 1, diagnosis: { psychosis: 1, bipolar: 0, depression: 0, anxiety: 0, personality: 0, none: 0 } }),
  },
];
