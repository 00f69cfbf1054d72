/**
 * Assessment course (avklaring): eight weeks of finding out what a person can do, then a wait, because nothing takes over.
 * Whatever names no source in its line or above it is assumed.
 */
export const avklaring = {
  id: 'avklaring',
  title: 'Assessment course of eight weeks',
  source: 'Sch08: 8 weeks of assessment; poor transition, waiting after it. Staff, hours and length of the wait assumed.',
  service: {
    // A norm and not a ceiling: those who wait after the course are still on the books, and must not keep others out (assumed).
    staff: { role: 'counsellor', norm: 20 },
    seat: 'agency',
    label: 'welfareOffice',
    community: 0.1,
  },
  stages: [
    {
      id: 'assessment',
      title: 'Assessment course',
      activity: 'course',
      // Eight weeks for everybody (Sch08).
      duration: { mean: null, most: 8 },
      // Groups, tests and a few talks alone (assumed). A third of the talks is about what a person wants.
      hours: { first: 1.5, firstWeeks: 8, later: 1.5 },
      mapping: 0.3,
      ownSearch: 0.1,
      // To be told what one can do helps a little; there is not time to learn a trade (assumed).
      effects: { skillCeiling: 0.5, skillPull: 0.005, belief: 0.001, network: 0.001 },
      onTime: 'wait',
    },
    {
      // The next station has not been told, and has no place at once (Sch08). As long as the staircase's wait (assumed).
      id: 'wait',
      title: 'Waiting for what comes next',
      activity: 'waiting',
      duration: { mean: 13, most: 52 },
      hours: { first: 0.05, firstWeeks: 0, later: 0.05 },
      mapping: 0,
      ownSearch: 0.25,
      // Those who led the course have handed over a report and have a new group (assumed).
      keepsContact: false,
      onTime: 'leave',
    },
  ],
  // Nobody follows up after a hire (assumed).
  followAlong: { weeks: 0, lostJob: 'leave' },
  reentryWeeks: 52,
} as const;
