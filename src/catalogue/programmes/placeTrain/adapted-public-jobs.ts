/**
 * Adapted jobs in public services: ordinary pay, absence planned for, substitutes ready.
 * Whatever names no source in its line or above it is assumed.
 */
export const adaptedPublicJobs = {
  id: 'adapted-public-jobs',
  title: 'Adapted jobs in public services',
  source: 'Sch08: ordinary pay, 30 % absence planned, substitutes, 11 positions, unlimited. Staff and hours assumed.',
  service: {
    // Eleven positions (Sch08) and their substitutes are the work of one person; more staff run more positions.
    staff: { role: 'supervisor', caseload: 11 },
    seat: 'agency',
    label: 'none',
    community: 0.5,
  },
  stages: [
    {
      id: 'position',
      title: 'Adapted position with ordinary pay',
      activity: 'adaptedJob',
      entry: { rule: 'wish' },
      // Unlimited (Sch08).
      duration: { mean: null },
      // Ordinary pay; 30 % of the time absent by plan (Sch08). Half of a week. Made to last, and not to become another job.
      workplace: { hours: 18, pay: 1, plannedAbsence: 0.3, convertible: 0 },
      // Departments have agreed beforehand: a position is found within weeks.
      hours: { first: 3.5, firstWeeks: 6, later: 1 },
      onEmployers: 0.3,
      mapping: 0.05,
      ownSearch: 0.05,
      effects: { skillCeiling: 0.8, skillPull: 0.01, belief: 0.002, network: 0.002 },
    },
  ],
  followAlong: { weeks: 0, lostJob: 'leave' },
  reentryWeeks: 13,
} as const;
