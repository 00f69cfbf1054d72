/**
 * Sheltered café or canteen, second variant: the same work as practice for a limited time, then a search. What differs from the
 * first variant is the limit and what it leads to. Whatever names no source in its line or above it is assumed.
 */
import { cafeCanteen } from './cafe-canteen.js';

const [counter] = cafeCanteen.stages;

export const cafeCanteenPractice = {
  ...cafeCanteen,
  id: 'cafe-canteen-practice',
  title: 'Practice in a café or canteen',
  source: 'Sch08: sheltered cafés and canteens in two variants; this one with a time limit. Lengths, staff, hours and effects assumed.',
  stages: [
    {
      ...counter,
      // As sheltered practice elsewhere: a year at most, half a year at least (assumed).
      duration: { mean: 13, least: 26, most: 52 },
      mapping: 0.05,
      ownSearch: 0.05,
      onReady: 'search',
      onTime: 'search',
    },
    {
      // The last weeks are for finding something after it; suppliers and guests are the firms it knows (assumed).
      id: 'search',
      title: 'Looking for work from the café',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: 9, least: 4, most: 13 },
      hours: { first: 1, firstWeeks: 4, later: 0.6 },
      onEmployers: 0.1,
      mapping: 0.1,
      ownSearch: 0.5,
      onTime: 'leave',
    },
  ],
  followAlong: { weeks: 0, lostJob: 'leave' },
  // Not at once a second time: others wait (assumed).
  reentryWeeks: 52,
} as const;
