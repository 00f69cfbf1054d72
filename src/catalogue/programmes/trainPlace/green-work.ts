/**
 * Work on a farm (Inn på tunet, Grønt arbeid): animals, wood and garden with the farmer, for as long as one likes.
 * Whatever names no source in its line or above it is assumed. What a trial and the providers saw come of it is not entered.
 */
export const greenWork = {
  id: 'green-work',
  title: 'Work on a farm',
  source: 'Sch08: 4 full places shared by 8; fetches people by car; bonus pay; unlimited. Staff, hours and effects assumed.',
  service: {
    // The farmer takes eight people, a few at a time; half of the week goes to driving and to the farm itself (assumed).
    staff: { role: 'supervisor', caseload: 8, overhead: 0.5 },
    // Four full places, shared by eight (Sch08). The farm fetches them, so that it takes people from town as well.
    places: 8,
    seat: 'agency',
    label: 'none',
    // The car trips (assumed).
    community: 0.2,
  },
  stages: [
    {
      id: 'farm',
      title: 'Days on the farm',
      // The farm's own places: nobody has to be found to take people. Their bonus pay (Sch08) has no place in the model here.
      activity: 'shelteredPlace',
      duration: { mean: null },
      // Half of a place each: half of what a sheltered firm gives a person in a full week, the drive included (assumed).
      hours: { first: 1.5, firstWeeks: 8, later: 1.2 },
      mapping: 0.02,
      ownSearch: 0.01,
      // As in permanently adapted sheltered work (assumed); nature and animals are not given more credit than a workshop.
      effects: { demand: 0.35, skillCeiling: 0.55, skillPull: 0.005, belief: 0.001, symptoms: -0.03, network: 0.003, habituation: 0.003 },
    },
  ],
  // Nobody follows up (assumed); who loses a job may come back to the farm.
  followAlong: { weeks: 0, lostJob: 'first' },
  reentryWeeks: 4,
} as const;
