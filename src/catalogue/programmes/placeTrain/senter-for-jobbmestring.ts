/**
 * Centre for coping with work (senter for jobbmestring): talks on coping with symptoms and job support as in IPS, for mild disorders, also
 * for people who are about to lose a job. Whatever names no source in its line or above it is assumed.
 */
export const senterForJobbmestring = {
  id: 'senter-for-jobbmestring',
  title: 'Centre for coping with work',
  source: 'Bja14, reme2015_AWaC: IPS principles and psychologists (3), coping with symptoms, at most 15 sessions, mild disorders. Staff and lengths assumed.',
  service: {
    // Psychologists and job specialists share each client.
    staff: { role: 'jobSpecialist', caseload: 20 },
    seat: 'welfareOffice',
    label: 'welfareOffice',
    community: 0.3,
    // Psychologists are in the team (Bja14); other treatment stays outside.
    integration: { start: 0.4, ceiling: 0.6, weeks: 26 },
  },
  stages: [
    {
      // 15 sessions at most (Bja14), one a week, and the search beside them.
      id: 'coping',
      title: 'Coping sessions and job search',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: null, most: 15 },
      hours: { first: 1.5, firstWeeks: 15, later: 1.5 },
      onEmployers: 0.15,
      mapping: 0.15,
      ownSearch: 1,
      effects: { symptoms: -0.05, belief: 0.003 },
      onTime: 'search',
    },
    {
      // What is left of a year.
      id: 'search',
      title: 'Job search with a specialist',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: null, most: 37 },
      hours: { first: 0.9, firstWeeks: 13, later: 0.7 },
      onEmployers: 0.3,
      mapping: 0.1,
      ownSearch: 1,
      onTime: 'leave',
    },
  ],
  // Those who have a job get the sessions there (15 at most: Bja14), then less; half a year after a hire or a return.
  followAlong: { hours: { first: 1.2, firstWeeks: 15, later: 0.3 }, weeks: 26, lostJob: 'search' },
  // A third had work and two fifths were sick-listed at the start of the trial (reme2015_AWaC): keeping a job is half of the task.
  retention: true,
  reentryWeeks: 26,
} as const;
