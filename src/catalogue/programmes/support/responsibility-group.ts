/**
 * Responsibility group (ansvarsgruppe): those who help a person meet, with the person, a few times a year.
 * Whatever names no source in its line or above it is assumed.
 */
export const responsibilityGroup = {
  id: 'responsibility-group',
  title: 'Responsibility group',
  source: 'Sch08, Bja14, Lun15, Jak20 or NAV17 (which is not noted): beside any programme. The rest assumed.',
  service: {
    // One who calls and leads the meetings of fifty groups (assumed).
    staff: { role: 'counsellor', caseload: 50 },
    seat: 'agency',
    label: 'none',
  },
  addOn: true,
  stages: [
    {
      id: 'meetings',
      title: 'Meetings of all who help',
      activity: 'course',
      duration: { mean: null },
      // A meeting of an hour and a half every other month, and what goes before and after it (assumed).
      hours: { first: 0.3, firstWeeks: 8, later: 0.25 },
      mapping: 0.05,
    },
  ],
  followAlong: { weeks: 0, lostJob: 'leave' },
  // The next helper has often sat at the table already (assumed); less than a navigator, who stays.
  bridging: 0.4,
  reentryWeeks: 0,
} as const;
