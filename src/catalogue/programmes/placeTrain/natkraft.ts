/**
 * Nätkraft, a Swedish provider of supported employment; little is reported of it beyond the method.
 * Whatever names no source in its line or above it is assumed.
 */
import { supportedEmployment } from './supported-employment.js';

export const natkraft = {
  ...supportedEmployment,
  id: 'natkraft',
  title: 'Nätkraft, supported employment',
  source: 'Sch08: Swedish provider of supported employment. Smaller caseload and shorter support after a hire assumed; the rest as in supported-employment.',
  service: { ...supportedEmployment.service, staff: { role: 'jobSpecialist', caseload: 15 } },
  followAlong: { ...supportedEmployment.followAlong, weeks: 52 },
} as const;
