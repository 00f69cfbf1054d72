/** Individual Placement and Support: an ordinary job at once, training and support there, together with treatment. */
export const ips = {
  id: 'ips',
  title: 'Individual Placement and Support',
  source: 'Jak20, Sch08; fidelity scale IPS-25 (caseload 20, 6 employer contacts a week, 65 % of time in the community); contact intensity ps.2007.58.3.325',
  service: {
    // 20 active clients per full-time specialist scores 5 on the fidelity scale (centreformentalhealth.org.uk).
    staff: { role: 'jobSpecialist', caseload: 20, overhead: 0.3 },
    seat: 'clinic',
    label: 'psychiatric',
    // 60 to 65 % of the time outside the office (Jak20).
    community: 0.65,
    integration: { start: 0.4, ceiling: 0.9, weeks: 39 },
  },
  stages: [
    {
      id: 'search',
      title: 'Rapid job search',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: null },
      // 86 minutes a week face to face in the first three months, then 34 (ps.2007.58.3.325), plus time with employers.
      hours: { first: 1.9, firstWeeks: 13, later: 1.1 },
      onEmployers: 0.35,
      mapping: 0.2,
      ownSearch: 1,
    },
  ],
  // Weekly contact at first, monthly within a few months, for as long as needed (Bond & Kukla 2011).
  followAlong: { hours: { first: 1, firstWeeks: 13, later: 0.4 }, weeks: null, lostJob: 'first' },
  reentryWeeks: 4,
} as const;
