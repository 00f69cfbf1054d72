/** Whether an employer invites an applicant, as log-odds: the one formula for the people of a scenario and for those whom an audit of employers makes up. */
import type { Int } from '../statistics/int.js';
import type { World } from './world.js';

/**
 * Log-odds while nothing is known of an illness or a gap.
 *
 * @param skill - Work skill, in [0, 1].
 * @param education - 0 compulsory, 1 upper secondary, 2 tertiary.
 * @param workHistory - Share of the last five years in work.
 * @param minority - 1 with a minority background.
 * @param region - 0 urban, 1 rural.
 * @param sector - Log-odds of the employer's sector.
 * @param responsible - 1 for an employer who states social responsibility.
 * @inKernel
 */
export function logOddsForApplicant(world: World, skill: number, education: number, workHistory: number, minority: number, region: Int, sector: number, responsible: number): number {
  const { regions } = world;
  const { invitation } = world.scenario.parameters;
  return (
    invitation.intercept + sector + invitation.skill * skill + invitation.education * education + invitation.history * workHistory +
    invitation.responsibility * responsible + invitation.tightness * regions.tightness[region]! + regions.crowding[region]! + invitation.minority * minority
  );
}

/**
 * What disclosure takes off the log-odds.
 *
 * @param stigma - Of the employer, as it reaches hiring.
 * @param costFear - Of the employer, as far as nothing has relieved it.
 * @param substance - 1 where substance use is known too.
 * @inKernel
 */
export function penaltyOfDisclosure(world: World, stigma: number, costFear: number, substance: number): number {
  const { invitation } = world.scenario.parameters;
  return invitation.stigma * stigma + invitation.costFear * costFear - (substance === 1 ? invitation.substance : 0);
}
