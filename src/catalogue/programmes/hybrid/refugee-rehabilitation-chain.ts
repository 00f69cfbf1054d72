/**
 * Rehabilitation chain for refugees: clinic, language, skills, then adapted work with reduced hours, one link after the other.
 * Whatever names no source in its line or above it is assumed.
 */
export const refugeeRehabilitationChain = {
  id: 'refugee-rehabilitation-chain',
  title: 'Rehabilitation chain for refugees',
  source: 'Sch08: clinic, language, skills, adapted work, reduced hours. Staff, hours and lengths assumed.',
  service: {
    staff: { role: 'counsellor', caseload: 16 },
    seat: 'clinic',
    label: 'none',
    community: 0.3,
    integration: { start: 0.4, ceiling: 0.6, weeks: 39 },
  },
  // Four links (Sch08). Teachers change from link to link, the counsellor of the chain does not.
  stages: [
    {
      id: 'clinic',
      title: 'Treatment, and talks on work',
      activity: 'course',
      duration: { mean: 9, least: 4, most: 26 },
      hours: { first: 1, firstWeeks: 13, later: 0.8 },
      mapping: 0.2,
      ownSearch: 0.1,
      effects: { symptoms: -0.03 },
      onTime: 'language',
    },
    {
      id: 'language',
      title: 'Language course',
      activity: 'course',
      duration: { mean: 13, least: 13, most: 52 },
      hours: { first: 0.6, firstWeeks: 8, later: 0.5 },
      mapping: 0.1,
      ownSearch: 0.15,
      // Language counts as skill in this model, and brings people together.
      effects: { skillCeiling: 0.6, skillPull: 0.015, belief: 0.001, network: 0.003 },
      onTime: 'skills',
    },
    {
      id: 'skills',
      title: 'Training of work skills',
      activity: 'shelteredPlace',
      duration: { mean: 9, least: 8, most: 39 },
      hours: { first: 1.2, firstWeeks: 13, later: 1 },
      onEmployers: 0.1,
      mapping: 0.1,
      ownSearch: 0.1,
      effects: { demand: 0.5, skillCeiling: 0.75, skillPull: 0.015, belief: 0.001, symptoms: -0.02, network: 0.002, habituation: 0.003 },
      onReady: 'work',
      onTime: 'work',
    },
    {
      // Reduced hours (Sch08): a third of a week, paid as work, for a year and a half at most.
      id: 'work',
      title: 'Adapted work, reduced hours',
      activity: 'adaptedJob',
      duration: { mean: 26, least: 26, most: 78 },
      workplace: { hours: 12, pay: 1, plannedAbsence: 0.1, convertible: 0.5 },
      hours: { first: 2.4, firstWeeks: 8, later: 0.7 },
      onEmployers: 0.35,
      mapping: 0.05,
      ownSearch: 0.25,
      effects: { skillCeiling: 0.85, skillPull: 0.015, belief: 0.002, network: 0.003 },
      onTime: 'leave',
    },
  ],
  followAlong: { hours: { first: 0.6, firstWeeks: 8, later: 0.3 }, weeks: 26, lostJob: 'work' },
  reentryWeeks: 26,
} as const;
