import { lowCaseloadWelfareOffice } from './low-caseload-welfare-office.js';
import { usualCareHighQuality } from './usual-care-high-quality.js';

/** Programmes that do some of both. */
export const hybrid = {
  'low-caseload-welfare-office': lowCaseloadWelfareOffice,
  'usual-care-high-quality': usualCareHighQuality,
} as const;
