/**
 * Recovery guide: somebody who has been ill goes along for a while.
 * Whatever names no source in its line or above it is assumed.
 */
export const recoveryGuide = {
  id: 'recovery-guide',
  title: 'Recovery guide',
  source: 'Sch08, Bja14, Lun15, Jak20 or NAV17 (which is not noted): peers as guides. The rest assumed.',
  service: {
    // Peers; the schema's nearest role is counsellor. Fifteen people for a full post (assumed).
    staff: { role: 'counsellor', caseload: 15 },
    seat: 'agency',
    label: 'none',
    // A guide goes along rather than receives (assumed).
    community: 0.6,
  },
  addOn: true,
  stages: [
    {
      id: 'guidance',
      title: 'Going along with a peer',
      activity: 'course',
      duration: { mean: 26, least: 4, most: 52 },
      hours: { first: 1, firstWeeks: 8, later: 0.6 },
      mapping: 0.15,
      // To see that somebody has come through: belief and company (strengths assumed).
      effects: { belief: 0.002, symptoms: -0.01, network: 0.003 },
      onTime: 'leave',
    },
  ],
  followAlong: { weeks: 0, lostJob: 'leave' },
  // The same guide is at hand when things get worse again (assumed), and can tell the next helper what went before.
  bridging: 0.2,
  reentryWeeks: 26,
} as const;
