/**
 * Work practice for patients: a clinic and the welfare office place patients in ordinary firms, without pay and with their benefits kept.
 * Whatever names no source in its line or above it is assumed.
 */
export const patientWorkPractice = {
  id: 'patient-work-practice',
  title: 'Work practice for patients',
  source: 'Sch08: clinic and welfare office; four overlapping phases; ordinary placements, 8 hours a week typical; benefits kept, no pay. ' +
    'Staff and lengths assumed.',
  service: {
    payer: 'health',
    staff: { role: 'clinician', caseload: 18 },
    seat: 'clinic',
    label: 'psychiatric',
    community: 0.4,
    // Staff of the clinic itself.
    integration: { start: 0.6, ceiling: 0.8, weeks: 39 },
  },
  // Four phases (Sch08). They overlap: each begins when the person can, with the same contact person, and the search never stops wholly.
  stages: [
    {
      id: 'contact',
      title: 'Getting to know in the clinic',
      activity: 'course',
      duration: { mean: 5, least: 3, most: 17 },
      hours: { first: 1, firstWeeks: 8, later: 0.8 },
      mapping: 0.3,
      ownSearch: 0.1,
      onReady: 'practice',
      onTime: 'choice',
    },
    {
      id: 'choice',
      title: 'Choosing a trade and a firm',
      activity: 'course',
      duration: { mean: 5, least: 2, most: 17 },
      hours: { first: 1.2, firstWeeks: 8, later: 1 },
      mapping: 0.4,
      ownSearch: 0.25,
      onTime: 'practice',
    },
    {
      id: 'practice',
      title: 'Practice in an ordinary firm',
      activity: 'placement',
      duration: { mean: 26, least: 13, most: 65 },
      // Eight hours a week, no pay (Sch08). A day a week shows less of a person than half a week does.
      workplace: { hours: 8, pay: 0, convertible: 0.5 },
      hours: { first: 2.2, firstWeeks: 10, later: 0.7 },
      onEmployers: 0.35,
      mapping: 0.1,
      ownSearch: 0.1,
      effects: { skillCeiling: 0.8, skillPull: 0.01, belief: 0.002, symptoms: -0.01, network: 0.002 },
      onTime: 'onward',
    },
    {
      id: 'onward',
      title: 'Toward a job',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: 13, most: 26 },
      hours: { first: 0.8, firstWeeks: 13, later: 0.8 },
      onEmployers: 0.25,
      mapping: 0.1,
      ownSearch: 0.75,
      onTime: 'leave',
    },
  ],
  followAlong: { hours: { first: 0.6, firstWeeks: 8, later: 0.3 }, weeks: 26, lostJob: 'onward' },
  reentryWeeks: 13,
} as const;
