/**
 * Control of trials: group skills training. A rehabilitation agency outside the clinic teaches a group before it helps each of them to
 * find and keep a job. Whatever names no source in its line or above it is assumed; no outcome is entered.
 */
export const controlGroupSkills = {
  id: 'control-group-skills',
  title: 'Control: group skills training',
  source: 'drake1996_NH: separate agency; skills training before employment, then support in getting and keeping jobs. The rest assumed.',
  service: {
    // As many as IPS had (assumed: the arms were meant to differ in method). Outside the clinic, hence double documentation (drake1996_NH).
    staff: { role: 'jobSpecialist', caseload: 20, coordination: 0.2 },
    seat: 'agency',
    label: 'none',
  },
  stages: [
    {
      id: 'group',
      title: 'Skills training in a group',
      activity: 'course',
      // Only people who said that they wanted competitive work were in the trial.
      entry: { rule: 'wish' },
      // Two hours on weekday mornings for eight weeks (from memory, moderate).
      duration: { mean: null, most: 8 },
      hours: { first: 1.5, firstWeeks: 8, later: 1.5 },
      mapping: 0.2,
      ownSearch: 0.25,
      // Choosing, applying, interviews, being at work (strengths assumed).
      effects: { skillCeiling: 0.6, skillPull: 0.02, belief: 0.003, network: 0.001 },
      onTime: 'search',
    },
    {
      id: 'search',
      title: 'Job search with the agency',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      // For as long as people come (assumed).
      duration: { mean: null },
      hours: { first: 1.2, firstWeeks: 13, later: 0.8 },
      // It looks for jobs with and for people, a little less than IPS does (.35); assumed.
      onEmployers: 0.25,
      mapping: 0.15,
      ownSearch: 1,
    },
  ],
  // Support in keeping the job belongs to it (drake1996_NH); for as long as people want it, but thinner (assumed).
  followAlong: { hours: { first: 0.6, firstWeeks: 13, later: 0.25 }, weeks: null, lostJob: 'search' },
  reentryWeeks: 8,
} as const;
