/**
 * Purchased therapy: talking therapy that the welfare office buys for people on sick leave, so that they need not queue for it.
 * Whatever names no source in its line or above it is assumed.
 */
export const purchasedTherapy = {
  id: 'purchased-therapy',
  title: 'Talking therapy bought for patients',
  source: 'Sch08, Bja14, Lun15, Jak20 or NAV17 (which is not noted): for the sick-listed, up to 18 weeks, short wait, mild disorders.',
  service: {
    // A therapist with twenty people, an hour a week each (assumed). A short wait means: give the service enough posts.
    staff: { role: 'clinician', caseload: 20 },
    seat: 'agency',
    label: 'none',
    community: 0,
  },
  addOn: true,
  stages: [
    {
      id: 'therapy',
      title: 'Talking therapy',
      activity: 'course',
      // Mild disorders (source above): somebody with three fifths of an ordinary capacity (figure assumed).
      entry: { rule: 'capacity', capacity: 0.6 },
      // Up to 18 weeks (source above); half of them on average (assumed).
      duration: { mean: 6, least: 4, most: 18 },
      hours: { first: 1, firstWeeks: 18, later: 1 },
      mapping: 0,
      // Fewer symptoms while it lasts; nothing is about work (strength assumed).
      effects: { belief: 0.001, symptoms: -0.06 },
      onTime: 'leave',
    },
  ],
  followAlong: { weeks: 0, lostJob: 'leave' },
  reentryWeeks: 52,
} as const;
