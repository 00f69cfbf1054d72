/**
 * Usual care at its best, the control arm of the Norwegian IPS trial: measures offered with priority, preparation first for those who are not ready.
 * Whatever names no source in its line or above it is assumed.
 */
export const usualCareHighQuality = {
  id: 'usual-care-high-quality',
  title: 'Usual care of high quality',
  source: 'reme2019_Norway (control arm; protocol s12888-014-0307-7): the welfare office’s measures, offered with priority, traditionally train-place, assisted or sheltered; NAV17 (load). Lengths and hours assumed.',
  service: {
    // A counsellor with 30 clients, the lower end of NAV17, and for two of five of them at a time an organiser of measures with 12
    // (Sch08, arbeid med bistand): 1/30 + .4/12 = 1/15 post each (assumed). Administration assumed as in routine care.
    staff: { role: 'counsellor', norm: 15, overhead: 0.45, coordination: 0.15 },
    seat: 'welfareOffice',
    label: 'welfareOffice',
    // A tenth: talks in the office, a visit now and then by the organiser of a measure (assumed).
    community: 0.1,
  },
  stages: [
    {
      // A measure is agreed soon, and who is judged ready goes straight to assisted search (assumed).
      id: 'agreement',
      title: 'Agreeing on a measure',
      activity: 'course',
      duration: { mean: 4, least: 4, most: 8 },
      hours: { first: 0.6, firstWeeks: 8, later: 0.4 },
      // Nobody is kept from applying while a measure is agreed and waited for, and little in a practice that is not always sheltered (assumed).
      ownSearch: 0.5,
      onReady: 'assisted',
      onTime: 'wait',
    },
    // Priority: a month instead of the staircase's three (assumed).
    { id: 'wait', title: 'Short wait for the measure', activity: 'waiting', duration: { mean: 4, most: 13 }, hours: { first: 0.2, firstWeeks: 0, later: 0.2 }, ownSearch: 0.5, onTime: 'practice' },
    {
      // Work practice does to people what the staircase's does, for a shorter time (assumed).
      id: 'practice',
      title: 'Work practice, sheltered for most',
      activity: 'shelteredPlace',
      duration: { mean: 17, least: 8, most: 43 },
      hours: { first: 0.6, firstWeeks: 8, later: 0.4 },
      ownSearch: 0.25,
      // Tasks are for people who can do half of a working day; others learn little there (assumed).
      effects: { demand: 0.5, skillCeiling: 0.75, skillPull: 0.01, belief: 0.001, symptoms: -0.02, network: 0.002, habituation: 0.003 },
      keepsContact: false,
      onReady: 'assisted',
      onTime: 'assisted',
    },
    {
      // The organiser of the measure contacts employers as in arbeid med bistand, which many were offered (assumed there too).
      id: 'assisted',
      title: 'Job search with assistance',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: 52, most: 156 },
      hours: { first: 1.2, firstWeeks: 13, later: 0.8 },
      onEmployers: 0.3,
      mapping: 0.1,
      ownSearch: 1,
      onTime: 'leave',
    },
  ],
  // Two to three months, as in arbeid med bistand, which many were offered (assumed).
  followAlong: { hours: { first: 0.4, firstWeeks: 8, later: 0.2 }, weeks: 11, lostJob: 'assisted' },
  // A next measure is offered at once (priority); most people go through several (arbeidogvelferd.nav.no 2023/2: over 4 in 10).
  reentryWeeks: 4,
} as const;
