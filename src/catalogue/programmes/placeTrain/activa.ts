/**
 * Activa, a Swedish foundation for supported employment that works in three steps: reach a job, get it, keep it.
 * Whatever names no source in its line or above it is assumed.
 */
import { supportedEmployment } from './supported-employment.js';

const [profile, search] = supportedEmployment.stages;

export const activa = {
  ...supportedEmployment,
  id: 'activa',
  title: 'Activa: reach, get, keep',
  source: 'Sch08: Swedish provider of supported employment in three steps, reach, get, keep. Lengths assumed; the rest as in supported-employment.',
  service: { ...supportedEmployment.service, staff: { role: 'jobSpecialist', caseload: 15 } },
  stages: [
    // Reach: wishes, and first visits to workplaces.
    {
      ...profile,
      id: 'reach',
      title: 'Reach: wishes and first visits',
      duration: { mean: 6, least: 4, most: 13 },
      hours: { first: 1.6, firstWeeks: 13, later: 1.6 },
      onTime: 'get',
    },
    // Get: the search for one job that fits.
    { ...search, id: 'get', title: 'Get: the search for a job that fits', hours: { first: 1.6, firstWeeks: 13, later: 1.2 } },
  ],
  // Keep: two years.
  followAlong: { hours: { first: 1.2, firstWeeks: 13, later: 0.4 }, weeks: 104, lostJob: 'get' },
} as const;
