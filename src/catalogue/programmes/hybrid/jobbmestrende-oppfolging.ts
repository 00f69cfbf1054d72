/**
 * Job coping for people with psychosis (jobbmestrende oppfølging, JUMP): work practice, sheltered or ordinary, with cognitive training or
 * cognitive therapy aimed at work. Whatever names no source in its line or above it is assumed.
 */
export const jobbmestrendeOppfolging = {
  id: 'jobbmestrende-oppfolging',
  title: 'Work and coping training, psychosis',
  source: 'Bja14, falkum2017_JUMP: work with cognitive training or CBT, psychosis; the job consultant of a labour-market firm is closest; ' +
    'sheltered or ordinary practice; 10 months. Staff and hours assumed.',
  service: {
    staff: { role: 'jobSpecialist', caseload: 12 },
    // The labour-market firm (Bja14), which works with the therapists, but from outside.
    seat: 'agency',
    label: 'none',
    community: 0.4,
    integration: { start: 0.3, ceiling: 0.5, weeks: 39 },
  },
  stages: [
    {
      // Training begins, a place is chosen; who is judged ready after a month goes to an ordinary firm at once.
      id: 'start',
      title: 'Training and choice of a place',
      activity: 'course',
      duration: { mean: 2, least: 4, most: 9 },
      hours: { first: 1.6, firstWeeks: 9, later: 1.6 },
      onEmployers: 0.1,
      mapping: 0.25,
      ownSearch: 0.05,
      effects: { skillCeiling: 0.7, skillPull: 0.01, belief: 0.002, symptoms: -0.03, network: 0.001 },
      onReady: 'ordinary',
      onTime: 'sheltered',
    },
    {
      // The firm’s own places are at hand, and its consultant is the closest (Bja14). Who has
      // such a place keeps it for the ten months. The tasks are for people who can do half a day.
      id: 'sheltered',
      title: 'Sheltered practice with training',
      activity: 'shelteredPlace',
      duration: { mean: null, most: 43 },
      hours: { first: 1.4, firstWeeks: 13, later: 1.2 },
      onEmployers: 0.05,
      mapping: 0.1,
      ownSearch: 0.05,
      effects: { demand: 0.5, skillCeiling: 0.75, skillPull: 0.012, belief: 0.002, symptoms: -0.03, network: 0.002, habituation: 0.003 },
      onTime: 'leave',
    },
    {
      id: 'ordinary',
      title: 'Practice in a firm with training',
      activity: 'placement',
      duration: { mean: null, most: 43 },
      // A practice beside training, not a trial for a post.
      workplace: { hours: 15, pay: 0, convertible: 0.4 },
      hours: { first: 2.6, firstWeeks: 10, later: 1 },
      onEmployers: 0.35,
      mapping: 0.1,
      ownSearch: 0.05,
      effects: { skillCeiling: 0.85, skillPull: 0.015, belief: 0.003, symptoms: -0.03, network: 0.002 },
      onTime: 'leave',
    },
  ],
  followAlong: { hours: { first: 0.8, firstWeeks: 8, later: 0.4 }, weeks: 26, lostJob: 'ordinary' },
  // Ten months (Bja14).
  entitlementWeeks: 43,
  reentryWeeks: 52,
} as const;
