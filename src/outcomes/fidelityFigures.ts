/** The figures on which the items of the fidelity scale rest, each read from what a service did in a lived replication. */
import { sectors } from '../scenario/schema/society.js';
import type { Service } from '../scenario/schema/scenario.js';
import { entryRuleCodes, never } from '../world/stages.js';
import type { World } from '../world/world.js';

/** A figure of service `s`; 0 where it has done nothing of the kind, Infinity where it has never come to it. */
export type Figure = (world: World, s: number) => number;

type Sums = { [K in keyof World['conduct']]: World['conduct'][K] extends Float64Array ? K : never }[keyof World['conduct']];

/** The definition of a service in the last epoch that has it. */
export function planOf({ arm, services }: World, s: number): Service {
  const plans = arm.epochs.flatMap(({ scenario }) => scenario.services.filter(({ id }) => id === services.ids[s]));
  return plans[plans.length - 1]!;
}

/** A sum of the service's conduct over another one; 0 where there is nothing to share. */
export function shareOf(part: Sums, whole: Sums): Figure {
  return ({ conduct }, s) => (conduct[whole][s] === 0 ? 0 : conduct[part][s]! / conduct[whole][s]!);
}

const meanIntegration = shareOf('integration', 'postWeeks');

/** The stages of a service as rows of the table, without its follow-along. */
function rowsOf({ stages }: World, s: number): number[] {
  return Array.from({ length: stages.followRow[s]! - stages.firstRow[s]! }, (_, k) => stages.firstRow[s]! + k);
}

/** Clients per filled full post, background clients too; Infinity where no post was filled. */
export const clientsPerPost: Figure = ({ conduct }, s) => (conduct.postWeeks[s] === 0 ? Infinity : conduct.load[s]! / conduct.postWeeks[s]!);

/** Share of staff time that is not lost to other agencies' work; counsellors, supervisors and clinicians have other work by their role. */
export const employmentOnly: Figure = (world, s) => {
  const { role, coordination } = planOf(world, s).staff;
  return role === 'jobSpecialist' ? 1 - coordination * (1 - meanIntegration(world, s)) : 0;
};

/** Of six phases, those that one person carries out: intake and engagement always; 1 where a stage changes the contact person. */
export const phasesByOnePerson: Figure = (world, s) => {
  const { stages } = world;
  const rows = rowsOf(world, s);
  const follow = stages.followRow[s]!;
  if (rows.slice(1).some((row) => stages.keepsContact[row] === 0)) return 1;
  const weeks = weeksOfFollowAlong(world, s);
  const first = weeks > 0 && stages.firstWeeks[follow]! > 0 && stages.hoursFirst[follow]! > 0;
  const later = weeks > stages.firstWeeks[follow]! && stages.hoursLater[follow]! > 0;
  return [true, true, rows.some((row) => stages.mapping[row]! > 0), rows.some((row) => stages.onEmployers[row]! > 0), first, later].filter(Boolean).length;
};

/** Mean integration with the treatment team; half of it where the staff sit elsewhere (assumed). */
export const teamAssignment: Figure = (world, s) => meanIntegration(world, s) * (planOf(world, s).seat === 'clinic' ? 1 : 0.5);

export const teamContact: Figure = meanIntegration;

/** Share of stages that anybody who wants work may enter; 0 where the first asks for more. */
export const openStages: Figure = (world, s) => {
  const { entryRule } = world.stages;
  const isOpen = rowsOf(world, s).map((row) => entryRule[row] === entryRuleCodes.none || entryRule[row] === entryRuleCodes.wish);
  return isOpen[0] === true ? isOpen.filter(Boolean).length / isOpen.length : 0;
};

/** Share of promised hours delivered, in which benefits are explained; 0 where the scenario switches counselling off. */
export const counselled: Figure = (world, s) => (world.scenario.welfare.counselling === 0 ? 0 : shareOf('kept', 'promised')(world, s));

/** Share of client weeks outside courses and sheltered places. */
export const notAside: Figure = ({ conduct }, s) => (conduct.clientWeeks[s] === 0 ? 0 : 1 - conduct.asideWeeks[s]! / conduct.clientWeeks[s]!);

/** Mean days from enrolment to the first contact, waits that have not ended included: all days waited by waits ended. */
export const daysToFirstContact: Figure = ({ conduct }, s) => (conduct.firstContacts[s] === 0 ? Infinity : (7 * conduct.uncontactedWeeks[s]!) / conduct.firstContacts[s]!);

/** Share of hires outside the commonest sector, over what an even spread would give. */
export const jobDiversity: Figure = ({ conduct }, s) => {
  const bySector = conduct.hiresBySector.subarray(s * sectors.length, (s + 1) * sectors.length);
  const hires = conduct.hires[s]!;
  return hires === 0 ? 0 : (1 - Math.max(...bySector) / hires) / (1 - 1 / sectors.length);
};

/** Share of hires at employers who had not hired a client of the service before. */
export const employerDiversity: Figure = ({ conduct }, s) => (conduct.hires[s] === 0 ? 0 : 1 - conduct.repeatHires[s]! / conduct.hires[s]!);

/** Share of competitive jobs among hires and placements. */
export const competitiveShare: Figure = ({ conduct }, s) => {
  const all = conduct.hires[s]! + conduct.placements[s]!;
  return all === 0 ? 0 : conduct.competitiveHires[s]! / all;
};

/** Weeks of follow-along that a hired client may have: by its length, by pressure to discharge, by the entitlement; Infinity without a limit. */
export const weeksOfFollowAlong: Figure = ({ stages, services }, s) => {
  const row = stages.followRow[s]!;
  const most = stages.most[row]! < 0 ? Infinity : stages.most[row]!;
  const entitled = services.entitlement[s] === never ? Infinity : services.entitlement[s]!;
  const pressed = stages.endProbability[row] === 0 ? Infinity : 1 / stages.endProbability[row]!;
  return Math.min(most, entitled, pressed);
};

/** Share of staff time spent outside the office, as the service is defined. */
export const inCommunity: Figure = (world, s) => planOf(world, s).community;

/** Integration times the share of client weeks with contact; 0 where the scenario switches outreach off. */
export const outreach: Figure = (world, s) => (world.scenario.parameters.alliance.outreach === 0 ? 0 : meanIntegration(world, s) * shareOf('reachedWeeks', 'clientWeeks')(world, s));
