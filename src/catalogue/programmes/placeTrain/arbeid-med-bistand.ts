/**
 * Norway's classic supported employment (arbeid med bistand): a work trial in an ordinary firm early, few clients, a short follow-up.
 * Whatever names no source in its line or above it is assumed.
 */
export const arbeidMedBistand = {
  id: 'arbeid-med-bistand',
  title: 'Classic supported employment',
  source: 'Sch08: 12 clients per facilitator; right to 3 years, used 11 months on average; first work trial at 2 months; follow-up cut 2 to 3 months after a hire because placements are counted. Hours assumed.',
  service: {
    // 12 per facilitator (Sch08); administration and travel as by default.
    staff: { role: 'jobSpecialist', caseload: 12 },
    seat: 'agency',
    label: 'welfareOffice',
    community: 0.4,
  },
  // Three years in all at most (Sch08): 17 + 52 + 87 weeks.
  stages: [
    {
      id: 'start',
      title: 'Getting to know, and finding a work trial',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      // The first work trial at two months (Sch08): three weeks here, then as long as it takes to find one.
      duration: { mean: 3, least: 2, most: 17 },
      hours: { first: 1.7, firstWeeks: 9, later: 1.5 },
      // Half of the employers' share is for a trial and not for a job (assumed; IPS .35).
      onEmployers: 0.15,
      mapping: 0.2,
      ownSearch: 0.5,
      onTime: 'trial',
    },
    {
      // Half a year on average, at most a year (assumed, so that the whole takes 11 months with those who leave early). The search for ordinary pay rests meanwhile, but does not stop (assumed).
      id: 'trial',
      title: 'Work trial in an ordinary firm',
      activity: 'placement',
      duration: { mean: 26, least: 4, most: 52 },
      hours: { first: 1.5, firstWeeks: 8, later: 1 },
      onEmployers: 0.45,
      mapping: 0.1,
      ownSearch: 0.25,
      effects: { skillCeiling: 0.85, skillPull: 0.015, belief: 0.002, network: 0.002 },
      onTime: 'search',
    },
    {
      id: 'search',
      title: 'Job search with the facilitator',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      // What is left of the three years (Sch08); most have left before (assumed).
      duration: { mean: 60, most: 87 },
      hours: { first: 1.5, firstWeeks: 13, later: 1 },
      onEmployers: 0.3,
      mapping: 0.1,
      ownSearch: 1,
      onTime: 'leave',
    },
  ],
  // Cut two to three months after the hire, because placements are counted (Sch08): not faded out, but cut (hours assumed).
  followAlong: { hours: { first: 0.8, firstWeeks: 11, later: 0.8 }, weeks: 11, lostJob: 'search' },
  // The right is to three years in all (Sch08); follow-up counts.
  entitlementWeeks: 156,
  reentryWeeks: 13,
} as const;
