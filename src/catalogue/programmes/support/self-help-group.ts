/**
 * Self-help group: people in the same situation meet every week; a helper starts the group and looks in.
 * Whatever names no source in its line or above it is assumed.
 */
export const selfHelpGroup = {
  id: 'self-help-group',
  title: 'Self-help group',
  source: 'Sch08, Bja14, Lun15, Jak20 or NAV17 (which is not noted): beside any programme. The rest assumed.',
  service: {
    // One helper looks after eight groups of ten (assumed).
    staff: { role: 'counsellor', caseload: 80 },
    seat: 'agency',
    label: 'none',
  },
  addOn: true,
  stages: [
    {
      id: 'group',
      title: 'Weekly meeting of the group',
      activity: 'course',
      // People come for most of a year, some much longer (assumed).
      duration: { mean: 39, least: 2 },
      // The group helps itself (assumed).
      hours: { first: 0.2, firstWeeks: 8, later: 0.1 },
      mapping: 0,
      effects: { belief: 0.001, symptoms: -0.01, network: 0.004 },
      onTime: 'leave',
    },
  ],
  followAlong: { weeks: 0, lostJob: 'leave' },
  reentryWeeks: 0,
} as const;
