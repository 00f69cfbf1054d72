/**
 * IPS-LITE: Individual Placement and Support that ends after nine months without work or four months in work, so that a specialist can
 * take more people. Whatever names no source in its line or above it is assumed.
 */
import { ips } from './ips.js';

const [search] = ips.stages;

export const ipsTimeLimited = {
  ...ips,
  id: 'ips-time-limited',
  title: 'IPS with time limits',
  source: 'burns2015_IPSLITE: 9 months to find work, 4 months of support in work, caseload 25. The rest as in ips.',
  // 25 clients for each specialist (burns2015_IPSLITE).
  service: { ...ips.service, staff: { ...ips.service.staff, caseload: 25 } },
  // Nine months (burns2015_IPSLITE).
  stages: [{ ...search, duration: { mean: null, most: 39 }, onTime: 'leave' }],
  // Four months (burns2015_IPSLITE). Who loses the job within them searches anew with the same specialist.
  followAlong: { ...ips.followAlong, weeks: 17 },
  // Discharge is meant to be final for a time; a new referral after a year.
  reentryWeeks: 52,
} as const;
