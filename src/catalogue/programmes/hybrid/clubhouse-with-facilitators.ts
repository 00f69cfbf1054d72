/**
 * Clubhouse that facilitators of supported employment visit once or twice a week: whoever wants talks with them there and goes on with them.
 * Whatever names no source in its line or above it is assumed.
 */
import { clubhouse } from './clubhouse.js';

const [house, transitional] = clubhouse.stages;

export const clubhouseWithFacilitators = {
  ...clubhouse,
  id: 'clubhouse-with-facilitators',
  title: 'Clubhouse visited by facilitators',
  source: 'Sch08: clubhouse with visits of supported-employment staff, 1 to 2 a week. Lengths and hours assumed; the rest as in clubhouse.',
  // The facilitators come on top of the house’s staff: one or two days a week (Sch08) beside six posts: 25 members each.
  service: { ...clubhouse.service, staff: { ...clubhouse.service.staff, caseload: 25 } },
  stages: [
    // Talks may begin after a month in the house; the visitors do not wait for half a year.
    { ...house, duration: { mean: null, least: 4 }, onReady: 'talks' },
    {
      id: 'talks',
      title: 'Talks with a visiting facilitator',
      activity: 'shelteredPlace',
      duration: { mean: 4, least: 2, most: 13 },
      hours: { first: 1, firstWeeks: 13, later: 1 },
      mapping: 0.4,
      ownSearch: 0.25,
      effects: { ...house.effects, belief: 0.003 },
      onTime: 'assisted',
    },
    {
      // Classic supported employment (arbeid med bistand), while the person remains a member.
      id: 'assisted',
      title: 'Job search with the facilitator',
      activity: 'jobSearch',
      duration: { mean: 26, least: 8, most: 52 },
      hours: { first: 1.5, firstWeeks: 13, later: 1 },
      onEmployers: 0.3,
      mapping: 0.1,
      ownSearch: 1,
      effects: { network: 0.002 },
      // Who has not found a job may have one of the house’s, and is back in the house after it.
      onTime: 'transitional',
    },
    transitional,
  ],
  // The facilitator follows up for a quarter of a year; the house goes on.
  followAlong: { hours: { first: 0.8, firstWeeks: 13, later: 0.1 }, weeks: null, lostJob: 'house' },
} as const;
