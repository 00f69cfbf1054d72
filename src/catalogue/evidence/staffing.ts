/** Services of a trial's arm, staffed so that everybody in the arm has a place. */
import type { Difference } from '../catalogue.js';

/**
 * IPS for an arm.
 *
 * @param people - People in the arm.
 * @param caseload - Clients per full post.
 * @param more - What else the trial's team differs in from the programme.
 */
export function ipsTeam(people: number, caseload = 20, more: Difference = {}): Difference {
  return { id: 'ips-team', programme: 'ips', staff: { count: Math.ceil(people / caseload), caseload }, offeredTo: 'cohort', ...more };
}

/** Clients per full post: a ceiling, or a norm above which hours thin out and nobody is refused. */
type PerPost = { readonly caseload: number } | { readonly norm: number };

/**
 * A service for an arm.
 *
 * @param programme - Of the catalogue, or one that the trial's scenario describes.
 * @param people - People in the arm.
 */
export function service(id: string, programme: string, people: number, perPost: PerPost): Difference {
  const most = 'caseload' in perPost ? perPost.caseload : perPost.norm;
  return { id, programme, staff: { count: Math.ceil(people / most), ...perPost }, offeredTo: 'cohort' };
}

/** The service that a control arm had. */
export function control(programme: string, people: number, perPost: PerPost): Difference {
  return service('control-service', programme, people, perPost);
}

/** Vocational rehabilitation that assesses and trains first, where a paper says no more of its control than that: one preset for all such trials. */
export function traditionalRehabilitation(people: number): Difference {
  return control('control-brokered-vr', people, { norm: 35 });
}

/** Treatment without any vocational service. A name on a list: the programme gives no hours, so a tenth of a post will do. */
export const noVocationalHelp: Difference = { id: 'control-service', programme: 'control-none', staff: { count: 0.1 }, offeredTo: 'cohort' };
