/**
 * Work practice in ordinary firms (arbeidspraksis), with a goal and with somebody who follows up and whom the manager can call. Without
 * them (fewer hours, no search after it) one practice follows another. Whatever names no source in its line or above it is assumed.
 */
export const arbeidspraksis = {
  id: 'arbeidspraksis',
  title: 'Work practice in ordinary firms',
  source: 'Sch08: unpaid practice with a goal and follow-up, or else serial placements; Lun15: managers want demands, equal treatment, someone to call. ' +
    'Staff, hours and lengths assumed.',
  service: {
    staff: { role: 'jobSpecialist', caseload: 18 },
    seat: 'agency',
    label: 'welfareOffice',
    community: 0.3,
  },
  stages: [
    {
      id: 'practice',
      title: 'Unpaid practice with a goal',
      activity: 'placement',
      // Up to a year (from memory); the weeks of finding the firm count.
      duration: { mean: 17, least: 13, most: 52 },
      workplace: { hours: 25, pay: 0 },
      hours: { first: 2.2, firstWeeks: 8, later: 0.7 },
      onEmployers: 0.35,
      mapping: 0.1,
      ownSearch: 0.2,
      effects: { skillCeiling: 0.85, skillPull: 0.015, belief: 0.002, network: 0.002 },
      // Managers want to make demands as on everybody else (Lun15).
      requirements: 0.2,
      onTime: 'search',
    },
    {
      // The goal: what the practice was for.
      id: 'search',
      title: 'From practice to a job',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: 9, least: 2, most: 17 },
      hours: { first: 0.8, firstWeeks: 13, later: 0.8 },
      onEmployers: 0.3,
      mapping: 0.1,
      ownSearch: 1,
      onTime: 'leave',
    },
  ],
  followAlong: { hours: { first: 0.4, firstWeeks: 8, later: 0.3 }, weeks: 13, lostJob: 'search' },
  // The next practice may follow soon: serial placements (Sch08).
  reentryWeeks: 8,
} as const;
