/**
 * Day labour (dagsverk): whoever turns up in the morning works that day and is paid for it; nobody has to come.
 * Whatever names no source in its line or above it is assumed.
 */
export const dagsverk = {
  id: 'dagsverk',
  title: 'Day labour for who turns up',
  source: 'Sch08: work when you turn up, 2 staff, 15 places, 2 days a week, bonus pay, unlimited. Hours of support and effects assumed.',
  service: {
    // 15 places with two staff (Sch08), who work along.
    staff: { role: 'supervisor', caseload: 7.5, overhead: 0.4 },
    seat: 'agency',
    label: 'none',
    community: 0.6,
  },
  stages: [
    {
      // Small jobs for the municipality and for households, done in a group: no employer has to be found. The day’s pay is not counted.
      id: 'days',
      title: 'Two days of work a week',
      activity: 'shelteredPlace',
      // Unlimited (Sch08).
      duration: { mean: null },
      // Two days a week (Sch08) beside a supervisor.
      hours: { first: 2, firstWeeks: 8, later: 1.8 },
      mapping: 0.02,
      // Other days are free.
      ownSearch: 0.2,
      // Real tasks, few of them; nothing is asked of who stays away.
      effects: { demand: 0.4, skillCeiling: 0.65, skillPull: 0.005, belief: 0.001, symptoms: -0.02, network: 0.003, habituation: 0.002 },
    },
  ],
  followAlong: { weeks: 0, lostJob: 'first' },
  reentryWeeks: 0,
} as const;
