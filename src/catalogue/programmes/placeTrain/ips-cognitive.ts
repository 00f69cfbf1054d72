/**
 * IPS with training of memory, attention and social skills beside the search, as in the second arm of the Danish trial.
 * Whatever names no source in its line or above it is assumed.
 */
import { ips } from './ips.js';

const [search] = ips.stages;

export const ipsCognitive = {
  ...ips,
  id: 'ips-cognitive',
  title: 'IPS with cognitive training',
  source: 'christensen2019_Denmark, second arm: IPS with cognitive remediation and work-focused social skills training. ' +
    'Length and effects of the training assumed.',
  // Training in small groups takes about one hour in seven of the team: three clients fewer for each specialist.
  service: { ...ips.service, staff: { ...ips.service.staff, caseload: 17 } },
  stages: [
    {
      ...search,
      // Half a year of training; nobody has to finish it before a job.
      id: 'training',
      title: 'Rapid job search with training',
      duration: { mean: null, most: 26 },
      hours: { first: 2.2, firstWeeks: 13, later: 1.4 },
      // The same time with employers as in IPS: a smaller share of more hours.
      onEmployers: 0.3,
      effects: { skillCeiling: 0.8, skillPull: 0.01, belief: 0.001, network: 0.001 },
      onTime: 'search',
    },
    // IPS after its first three months.
    { ...search, hours: { ...search.hours, firstWeeks: 0 } },
  ],
  followAlong: { ...ips.followAlong, lostJob: 'search' },
} as const;
