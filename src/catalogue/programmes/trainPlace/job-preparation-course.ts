/**
 * Job-preparation course: seven weeks in which staff of the clinic teach their own patients and people sent by the welfare office.
 * Whatever names no source in its line or above it is assumed.
 */
export const jobPreparationCourse = {
  id: 'job-preparation-course',
  title: 'Job-preparation course at a clinic',
  source: 'Sch08: 7 weeks; staff of the clinic teach; 8 places, of which 4 are for the clinic. Hours and effects assumed.',
  service: {
    payer: 'health',
    // One teacher for the group (assumed); eight places (Sch08). That four of them are the clinic's own is not kept apart.
    staff: { role: 'clinician', caseload: 8 },
    places: 8,
    seat: 'clinic',
    label: 'none',
    community: 0,
    // Teachers and treatment are colleagues (Sch08); how close they work is assumed.
    integration: { start: 0.5, ceiling: 0.7, weeks: 26 },
  },
  stages: [
    {
      id: 'course',
      title: 'Course of seven weeks',
      activity: 'course',
      // Seven weeks for everybody (Sch08).
      duration: { mean: null, most: 7 },
      // Two mornings a week in a group of eight, and a talk alone (assumed).
      hours: { first: 1.5, firstWeeks: 7, later: 1.5 },
      mapping: 0.2,
      // Writing applications is part of the course (assumed).
      ownSearch: 0.25,
      effects: { skillCeiling: 0.6, skillPull: 0.02, belief: 0.003, network: 0.002 },
      onTime: 'leave',
    },
  ],
  // The course is over with the last day (assumed).
  followAlong: { weeks: 0, lostJob: 'leave' },
  reentryWeeks: 52,
} as const;
