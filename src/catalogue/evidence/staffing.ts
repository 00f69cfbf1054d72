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

/**
 * The service of another arm.
 *
 * @param programme - Of the catalogue, or one that the trial's scenario describes.
 * @param people - People in the arm.
 * @param perPost - Clients per full post: a ceiling, or a norm above which hours thin out and nobody is refused.
 */
export function control(programme: string, people: number, perPost: { readonly caseload: number } | { readonly norm: number }): Difference {
  const most = 'caseload' in perPost ? perPost.caseload : perPost.norm;
  return { id: 'control-service', programme, staff: { count: Math.ceil(people / most), ...perPost }, offeredTo: 'cohort' };
}
