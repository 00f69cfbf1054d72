/**
 * Job prescription in Stavanger: hospital and welfare office help young adults into work or school early in treatment.
 * Whatever names no source in its line or above it is assumed.
 */
import { ips } from './ips.js';

const [search] = ips.stages;

export const jobbresept = {
  ...ips,
  id: 'jobbresept',
  title: 'Job prescription for young adults',
  source: 'Bja14: hospital and welfare office, recovery-oriented, work early in treatment, costs split equally, welfare counsellor not in the team. ' +
    'Caseload and lengths assumed.',
  service: {
    // More records than in IPS, because two agencies pay half each (Bja14) and both want theirs.
    staff: { role: 'jobSpecialist', caseload: 20, overhead: 0.35 },
    seat: 'clinic',
    label: 'psychiatric',
    community: 0.5,
    // The hospital’s own team from the start; less than IPS reaches, because the welfare counsellor is not in it (Bja14).
    integration: { start: 0.5, ceiling: 0.8, weeks: 39 },
  },
  // The search ends after a year and a half at most, the support in work after a year: the project reports of a time after its support.
  stages: [{ ...search, title: 'Search for work early in treatment', duration: { mean: 52, least: 26, most: 78 }, onTime: 'leave' }],
  followAlong: { ...ips.followAlong, weeks: 52 },
  reentryWeeks: 13,
} as const;
