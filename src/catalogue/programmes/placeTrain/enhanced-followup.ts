/**
 * Job specialists of the welfare office itself (utvidet oppfølging): the steps of IPS for a broader group, on purpose not part of treatment.
 * Whatever names no source in its line or above it is assumed.
 */
import { ips } from './ips.js';

export const enhancedFollowup = {
  ...ips,
  id: 'enhanced-followup',
  title: 'Extended follow-up, welfare office',
  source: 'Jak20: the welfare office’s own job specialists, a broader group than IPS, by design not integrated in health care. Caseload and hours as in ips.',
  service: {
    // As many clients as in IPS; more of the week goes to the office’s own records and meetings than there.
    staff: { role: 'jobSpecialist', caseload: 20, overhead: 0.35 },
    seat: 'welfareOffice',
    label: 'welfareOffice',
    community: 0.5,
    // Not integrated by design (Jak20).
    integration: { ceiling: 0 },
  },
} as const;
