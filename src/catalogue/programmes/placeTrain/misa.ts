/**
 * Misa, a Swedish provider of supported employment: practice in an ordinary firm for everybody, also for people far from a job.
 * Whatever names no source in its line or above it is assumed.
 */
import { supportedEmployment } from './supported-employment.js';

const [profile] = supportedEmployment.stages;

export const misa = {
  ...supportedEmployment,
  id: 'misa',
  title: 'Misa, supported employment',
  source: 'Sch08: Swedish provider of supported employment. Practice as daily occupation from memory; the rest as in supported-employment or assumed.',
  service: { ...supportedEmployment.service, staff: { role: 'jobSpecialist', caseload: 12 } },
  stages: [
    { ...profile, entry: { rule: 'none' }, onTime: 'practice' },
    {
      // Who has a right to daily occupation may have it at an ordinary workplace, without an end (from memory).
      id: 'practice',
      title: 'Practice in an ordinary firm',
      activity: 'placement',
      duration: { mean: null },
      workplace: { hours: 15, pay: 0 },
      hours: { first: 2.6, firstWeeks: 10, later: 1 },
      onEmployers: 0.3,
      mapping: 0.15,
      ownSearch: 0.25,
      effects: { skillCeiling: 0.8, skillPull: 0.01, belief: 0.002, network: 0.002, habituation: 0.001 },
    },
  ],
  followAlong: { ...supportedEmployment.followAlong, lostJob: 'practice' },
} as const;
