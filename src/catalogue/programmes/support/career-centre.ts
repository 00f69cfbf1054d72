/**
 * Career centre: a few talks about what one wants and what there is.
 * Whatever names no source in its line or above it is assumed.
 */
export const careerCentre = {
  id: 'career-centre',
  title: 'Career centre',
  source: 'Sch08, Bja14, Lun15, Jak20 or NAV17 (which is not noted): guidance. The rest assumed.',
  service: {
    staff: { role: 'counsellor', caseload: 40 },
    seat: 'agency',
    label: 'none',
  },
  addOn: true,
  stages: [
    {
      id: 'guidance',
      title: 'Career guidance',
      activity: 'course',
      // Three or four talks within a quarter (assumed).
      duration: { mean: 6, most: 13 },
      hours: { first: 0.4, firstWeeks: 13, later: 0.4 },
      // Most of it is about what one wants (assumed).
      mapping: 0.6,
      effects: { belief: 0.001 },
      onTime: 'leave',
    },
  ],
  followAlong: { weeks: 0, lostJob: 'leave' },
  reentryWeeks: 52,
} as const;
