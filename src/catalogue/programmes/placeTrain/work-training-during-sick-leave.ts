/**
 * Work training at one’s own workplace while on sick leave: part of the hours and tasks, with the same counsellor all the way.
 * Whatever names no source in its line or above it is assumed.
 */
export const workTrainingDuringSickLeave = {
  id: 'work-training-during-sick-leave',
  title: 'Work training during sick leave',
  source: 'Sch08: part-time work training with one’s own employer, limited in time; the counsellor’s continuity is decisive. ' +
    'Staff, hours and lengths assumed.',
  service: {
    // The counsellor stays (Sch08: continuity is decisive): leaving at half of the ordinary rate.
    staff: { role: 'counsellor', caseload: 25, leavingPerYear: 0.1 },
    seat: 'agency',
    label: 'welfareOffice',
    community: 0.3,
  },
  // What follows where the job is lost after all.
  stages: [
    {
      id: 'search',
      title: 'Search for another workplace',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: 17, most: 39 },
      hours: { first: 0.8, firstWeeks: 13, later: 0.5 },
      onEmployers: 0.2,
      mapping: 0.15,
      ownSearch: 1,
      onTime: 'leave',
    },
  ],
  // Weekly talks for a quarter, with manager and person, then every other week; a year in all, as long as sick pay.
  followAlong: { hours: { first: 0.9, firstWeeks: 13, later: 0.5 }, weeks: 52, lostJob: 'search' },
  retention: true,
  reentryWeeks: 26,
} as const;
