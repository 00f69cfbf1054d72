/** What a budget may be spent on: the services of an arm, what a post of each costs, and the ceilings to try. */
import { didYouMean } from '../../scenario/didYouMean.js';
import type { ArmScenario, Service } from '../../scenario/schema/scenario.js';
import type { Scenario } from '../../scenario/scenario.js';
import { weeksPerYear } from '../../world/calendar.js';
import { presentPosts, type Misfit } from '../staffing.js';

export interface MixService {
  readonly id: string;
  /** Of a full post: money a year, or 1 where the budget is one of posts. */
  readonly cost: number;
  readonly presentPosts: number;
  readonly presentCaseload: number | null;
  /** Ceilings to try; the present one alone where none were named. */
  readonly caseloads: readonly (number | null)[];
}

export interface MixSpace {
  /** Place of the arm in the scenario. */
  readonly arm: number;
  readonly services: readonly MixService[];
  /** In money a year, or in posts. */
  readonly budget: number;
  readonly isMoney: boolean;
  /** Equal parts into which the budget is split. */
  readonly parts: number;
}

/** What a person asked for; undefined: to be found out. */
export interface MixAsked {
  readonly arm: string | undefined;
  readonly services: readonly string[] | undefined;
  readonly posts: number | undefined;
  readonly money: number | undefined;
  readonly parts: number;
  /** Ceilings by id of service. */
  readonly caseloads: ReadonlyMap<string, readonly number[]>;
}

/** The space that was asked for. Without an arm the only one beside the reference arm, without services all of the arm, without a budget what they cost at present. */
export function spaceOf(scenario: Scenario, asked: MixAsked): MixSpace | Misfit {
  const arm = armOf(scenario, asked.arm);
  if (typeof arm !== 'number') return arm;
  const start = scenario.arms[arm]!.epochs[0]!.scenario;
  const known = start.services.map(({ id }) => id);
  const ids = asked.services ?? known;
  const strange = [...ids, ...asked.caseloads.keys()].find((id) => !known.includes(id));
  if (strange !== undefined) return { problem: `Found ${JSON.stringify(strange)}, expected a service that arm ${scenario.arms[arm]!.id} has at week 0${didYouMean(strange, known) || '.'}`, todo: `It has ${known.join(', ') || 'none'}.` };
  const loose = [...asked.caseloads.keys()].find((id) => !ids.includes(id) || serviceOf(start, id).staff.caseload === null);
  if (loose !== undefined) return { problem: `--caseload ${loose}: found a service ${ids.includes(loose) ? 'without a ceiling' : 'that is not among those of the mix'}, expected one with \`staff.caseload\`.`, todo: ids.includes(loose) ? 'Give it a ceiling in the scenario first.' : 'Name it in --services too.' };
  const present = ids.map((id) => presentPosts(scenario, { arm, service: id }));
  const misfit = present.find((each) => typeof each !== 'number');
  if (misfit !== undefined && typeof misfit !== 'number') return misfit;
  const isMoney = asked.posts === undefined;
  const services = ids.map((id, at): MixService => {
    const { staff } = serviceOf(start, id);
    return { id, cost: isMoney ? costOfPost(start, staff) : 1, presentPosts: present[at] as number, presentCaseload: staff.caseload, caseloads: asked.caseloads.get(id) ?? [staff.caseload] };
  });
  if (services.length < 2 && (services[0]?.caseloads.length ?? 0) < 2) return { problem: `Found ${services.length === 0 ? 'no service' : `one service, ${services[0]!.id}, with one ceiling`}, expected something to choose between.`, todo: 'Name two services or more with --services, or ceilings with --caseload ID=15,20,25.' };
  return { arm, services, budget: asked.posts ?? asked.money ?? services.reduce((sum, { cost, presentPosts: posts }) => sum + cost * posts, 0), isMoney, parts: asked.parts };
}

function armOf({ arms, compareWith }: Scenario, named: string | undefined): number | Misfit {
  const ids = arms.map(({ id }) => id);
  if (named !== undefined) return ids.includes(named) ? ids.indexOf(named) : { problem: `--arm: found ${JSON.stringify(named)}, expected an arm${didYouMean(named, ids) || '.'}`, todo: `There are ${ids.join(', ')}.` };
  const others = ids.filter((id) => id !== compareWith);
  if (others.length > 1) return { problem: `Found ${others.length} arms beside the reference arm, expected one whose services are mixed.`, todo: `Say which with --arm: ${ids.join(', ')}.` };
  return ids.indexOf(others[0] ?? compareWith);
}

function serviceOf({ services }: ArmScenario, id: string): Service {
  const found = services.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`There is no service ${id}.`);
  return found;
}

/** Paid hours of a year; a filled post is paid whether its holder is there or not. */
function costOfPost({ costs: { staffHour } }: ArmScenario, { contractHours }: Service['staff']): number {
  return contractHours * weeksPerYear * staffHour;
}
