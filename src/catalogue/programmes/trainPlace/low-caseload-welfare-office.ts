/**
 * The welfare office with 15 to 20 clients for each counsellor and no other method: it separates time from method. Everything is
 * the staircase's but the number of clients and the hours that they are given.
 */
import { usualCareStaircase } from './usual-care-staircase.js';

const [assessment, wait, sheltered, search] = usualCareStaircase.stages;

export const lowCaseloadWelfareOffice = {
  ...usualCareStaircase,
  id: 'low-caseload-welfare-office',
  title: 'Welfare office, 20 clients a post',
  source: 'NAV17: 15 to 20 clients instead of 30 to 40, no IPS method; whether it helps is an open question there. Steps as in usual-care-staircase; hours assumed.',
  service: {
    ...usualCareStaircase.service,
    // 15 to 20 clients (NAV17); the upper end, which is also IPS's. A ceiling: without one the office fills up and is the old one again.
    staff: { role: 'counsellor', caseload: 20, overhead: usualCareStaircase.service.staff.overhead, coordination: usualCareStaircase.service.staff.coordination },
  },
  // What 20 clients leave of a counsellor's week, about .65 hours each, is given to follow-up (assumed), and not to employers.
  stages: [
    { ...assessment, hours: { first: 1, firstWeeks: 8, later: 0.6 } },
    { ...wait, hours: { first: 0.4, firstWeeks: 0, later: 0.4 } },
    { ...sheltered, hours: { first: 1, firstWeeks: 8, later: 0.7 } },
    { ...search, hours: { first: 1, firstWeeks: 8, later: 0.7 } },
  ],
  followAlong: { ...usualCareStaircase.followAlong, hours: { first: 0.4, firstWeeks: 8, later: 0.3 } },
} as const;
