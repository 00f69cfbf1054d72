/**
 * Vocational rehabilitation that begins during inpatient care, Germany: work and treatment side by side instead of one after the other.
 * Whatever names no source in its line or above it is assumed.
 */
export const parallelInpatientRehabilitation = {
  id: 'parallel-inpatient-rehabilitation',
  title: 'Work rehabilitation in hospital',
  source: 'Sch08: vocational rehabilitation during inpatient care, Germany. Staff, hours and lengths assumed.',
  service: {
    payer: 'health',
    staff: { role: 'clinician', caseload: 14 },
    seat: 'clinic',
    label: 'psychiatric',
    community: 0.4,
    // One team for both from the start.
    integration: { start: 0.7, ceiling: 0.9, weeks: 26 },
  },
  stages: [
    {
      // About two months, as long as inpatient and day care last together. The model takes nobody in while in hospital, but at once after.
      id: 'clinic',
      title: 'Treatment and work trials in hospital',
      activity: 'course',
      duration: { mean: 4, least: 4, most: 13 },
      hours: { first: 1.8, firstWeeks: 13, later: 1.8 },
      onEmployers: 0.15,
      mapping: 0.25,
      ownSearch: 0.1,
      effects: { skillCeiling: 0.7, skillPull: 0.01, belief: 0.002, symptoms: -0.02 },
      onTime: 'trial',
    },
    {
      id: 'trial',
      title: 'Work trial in a firm, with treatment',
      activity: 'placement',
      duration: { mean: 9, least: 9, most: 39 },
      workplace: { hours: 15, pay: 0 },
      hours: { first: 2.2, firstWeeks: 8, later: 1 },
      onEmployers: 0.35,
      mapping: 0.1,
      ownSearch: 0.25,
      effects: { skillCeiling: 0.85, skillPull: 0.015, belief: 0.002, network: 0.002 },
      onTime: 'search',
    },
    {
      id: 'search',
      title: 'Job search with the same team',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: 26, most: 52 },
      hours: { first: 1.2, firstWeeks: 13, later: 0.8 },
      onEmployers: 0.25,
      mapping: 0.1,
      ownSearch: 1,
      onTime: 'leave',
    },
  ],
  followAlong: { hours: { first: 0.8, firstWeeks: 13, later: 0.3 }, weeks: 26, lostJob: 'search' },
  reentryWeeks: 13,
} as const;
