/**
 * Control of trials: a job club. People who look for work meet, learn how to apply and encourage each other; each looks alone.
 * Whatever names no source in its line or above it is assumed; no outcome is entered.
 */
export const controlJobClub = {
  id: 'control-job-club',
  title: 'Control: job club',
  source: 'bond2015_justice (job club with peer support), lepage2016_veterans (vocational programme in a group). Hours and effects assumed.',
  service: {
    // One leader for three groups of about thirteen (assumed).
    staff: { role: 'counsellor', caseload: 40 },
    seat: 'agency',
    label: 'none',
    community: 0.05,
  },
  stages: [
    {
      id: 'club',
      title: 'Weekly job club',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      // People come for as long as they look (assumed: for the trial's year, about).
      duration: { mean: 52, least: 4 },
      // One meeting a week for a group, and a word with one of them (assumed). Nobody calls an employer for them.
      hours: { first: 0.5, firstWeeks: 8, later: 0.35 },
      mapping: 0.05,
      ownSearch: 1,
      effects: { skillCeiling: 0.5, skillPull: 0.005, belief: 0.001, network: 0.002 },
      onTime: 'leave',
    },
  ],
  // The club is for those who look (assumed).
  followAlong: { weeks: 0, lostJob: 'first' },
  reentryWeeks: 4,
} as const;
