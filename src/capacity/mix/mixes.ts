/** Candidates: a simplex lattice over the budget (Scheffé H. J R Stat Soc B 1958;20:344-360) by ceilings, and the present mix. */
import type { Arm, Epoch, Scenario } from '../../scenario/scenario.js';
import type { Service } from '../../scenario/schema/scenario.js';
import type { MixSpace } from './space.js';

export interface Mix {
  /** Full posts by service, in the order of the space. */
  readonly posts: readonly number[];
  /** Ceilings by service; null: none. */
  readonly caseloads: readonly (number | null)[];
  /** Whether it is what the scenario has. */
  readonly isPresent: boolean;
}

/** Fewest posts of a service that has any; posts are rounded down to whole ones of these, so that no mix costs more than the budget. */
const finest = 0.1;

/** All splits of the budget into equal parts, with all ceilings of those services that have posts; the present mix too, where the budget pays for it. */
export function mixesOf(space: MixSpace): Mix[] {
  const { services, budget, parts } = space;
  const splits = compositions(parts, services.length).map((each) => each.map((part, at) => roundedDown((budget * part) / parts / services[at]!.cost)));
  const present: Mix = { posts: services.map(({ presentPosts }) => presentPosts), caseloads: services.map(({ presentCaseload }) => presentCaseload), isPresent: true };
  const isAffordable = costOf(space, present) <= budget * (1 + 1e-9);
  const lattice = splits.flatMap((posts) => ceilings(space, posts).map((caseloads): Mix => ({ posts, caseloads, isPresent: false })));
  const others = lattice.filter((mix) => !isSame(mix, present) && mix.posts.some((posts) => posts > 0));
  return isAffordable ? [present, ...others] : others;
}

/** How many splits and ceilings there are, without making them. */
export function countOfMixes({ services, parts }: MixSpace): number {
  let splits = 1;
  for (let k = 1; k < services.length; k += 1) splits = (splits * (parts + k)) / k;
  return services.reduce((count, { caseloads }) => count * caseloads.length, splits);
}

/** In the unit of the budget. */
export function costOf({ services }: MixSpace, { posts }: Pick<Mix, 'posts'>): number {
  return posts.reduce((sum, each, at) => sum + each * services[at]!.cost, 0);
}

/** All ways to put so many equal parts into places, the first place filled first. */
function compositions(parts: number, places: number): number[][] {
  if (places === 1) return [[parts]];
  return Array.from({ length: parts + 1 }, (_, k) => parts - k).flatMap((first) => compositions(parts - first, places - 1).map((rest) => [first, ...rest]));
}

function ceilings({ services }: MixSpace, posts: readonly number[]): (number | null)[][] {
  return services.reduce<(number | null)[][]>((all, { caseloads, presentCaseload }, at) => all.flatMap((each) => (posts[at] === 0 ? [presentCaseload] : caseloads).map((caseload) => [...each, caseload])), [[]]);
}

function roundedDown(posts: number): number {
  return Number((Math.floor(posts / finest + 1e-6) * finest).toFixed(1));
}

function isSame(a: Mix, b: Mix): boolean {
  return a.posts.every((posts, at) => Math.abs(posts - b.posts[at]!) < finest && a.caseloads[at] === b.caseloads[at]);
}

/** The scenario with a mix in its arm; a service without posts is not there, nor is anything bought from it. */
export function withMix(scenario: Scenario, { arm, services }: MixSpace, mix: Mix): Scenario {
  const at = new Map(services.map(({ id }, place) => [id, place]));
  const closed = services.flatMap(({ id }, place) => (mix.posts[place] === 0 ? [id] : []));
  const changed = (service: Service): Service => {
    const place = at.get(service.id);
    const buying = { ...service.buying, from: service.buying.from.filter((id) => !closed.includes(id)) };
    return place === undefined ? { ...service, buying } : { ...service, buying, staff: { ...service.staff, count: mix.posts[place]!, caseload: mix.caseloads[place]! } };
  };
  const mixed = (epoch: Epoch): Epoch => ({ ...epoch, scenario: { ...epoch.scenario, services: epoch.scenario.services.filter(({ id }) => !closed.includes(id)).map(changed) } });
  return { ...scenario, arms: scenario.arms.map((each, place): Arm => (place === arm ? { ...each, epochs: each.epochs.map(mixed) } : each)) };
}
