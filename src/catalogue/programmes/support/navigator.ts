/**
 * Navigator: one contact person across agencies, who stays while clinic, municipality and welfare office take turns.
 * Whatever names no source in its line or above it is assumed.
 */
export const navigator = {
  id: 'navigator',
  title: 'Navigator across agencies',
  source: 'Sch08, Bja14, Lun15, Jak20 or NAV17 (which is not noted): one contact person across agencies. The rest assumed.',
  service: {
    staff: { role: 'counsellor', caseload: 30 },
    seat: 'agency',
    label: 'none',
    // Goes to the meetings of the others (assumed).
    community: 0.5,
  },
  addOn: true,
  stages: [
    {
      id: 'contact',
      title: 'Contact person across agencies',
      activity: 'course',
      // For as long as it takes (assumed).
      duration: { mean: null },
      hours: { first: 0.6, firstWeeks: 13, later: 0.4 },
      mapping: 0.1,
      // Somebody knows where one stands; what the agencies do with it is theirs (assumed).
      effects: { belief: 0.0005 },
    },
  ],
  followAlong: { weeks: 0, lostJob: 'leave' },
  // The navigator comes along to the next contact person, and most of the trust with them (assumed).
  bridging: 0.7,
  reentryWeeks: 0,
} as const;
