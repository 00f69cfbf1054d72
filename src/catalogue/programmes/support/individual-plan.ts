/**
 * Individual plan (individuell plan): one written plan for all services, to which people with long-lasting needs have a right and few get.
 * Whatever names no source in its line or above it is assumed.
 */
export const individualPlan = {
  id: 'individual-plan',
  title: 'Individual plan',
  source: 'Sch08, Bja14, Lun15, Jak20 or NAV17 (which is not noted): 18 % had one. The rest assumed.',
  service: {
    // Writing and keeping plans is a small part of somebody's week (assumed): no shortage of hours keeps people from one.
    staff: { role: 'counsellor', caseload: 200 },
    seat: 'agency',
    label: 'none',
    // 18 % had one (source above): taken as the share whom anybody tells of it.
    known: 0.18,
  },
  addOn: true,
  stages: [
    {
      id: 'plan',
      title: 'A plan for all services',
      activity: 'course',
      duration: { mean: null },
      // Written in a few hours and looked at twice a year (assumed).
      hours: { first: 0.4, firstWeeks: 8, later: 0.05 },
      mapping: 0.2,
    },
  ],
  followAlong: { weeks: 0, lostJob: 'leave' },
  // The next helper can read what was agreed, if the plan is kept up (assumed).
  bridging: 0.2,
  reentryWeeks: 0,
} as const;
