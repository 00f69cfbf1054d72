/**
 * Gradual return to one’s own job: hours rise step by step by a plan of person, manager and counsellor. Shorter and lighter than work
 * training during sick leave. Whatever names no source in its line or above it is assumed.
 */
import { workTrainingDuringSickLeave } from './work-training-during-sick-leave.js';

export const gradualReturnToOwnJob = {
  ...workTrainingDuringSickLeave,
  id: 'gradual-return-to-own-job',
  title: 'Gradual return to one’s own job',
  source: 'Sch08: part-time with one’s own employer, limited in time; the counsellor’s continuity is decisive. Staff, hours and lengths assumed.',
  // A plan asks for less time than training: 30 clients instead of 25.
  service: { ...workTrainingDuringSickLeave.service, staff: { ...workTrainingDuringSickLeave.service.staff, caseload: 30 } },
  // A talk for each step of the plan, half a year in all.
  followAlong: { ...workTrainingDuringSickLeave.followAlong, hours: { first: 0.7, firstWeeks: 8, later: 0.4 }, weeks: 26 },
} as const;
