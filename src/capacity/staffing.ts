/** A scenario with another number of posts in one of its services, and which service that is. */
import { didYouMean } from '../scenario/didYouMean.js';
import type { Arm, Scenario } from '../scenario/scenario.js';

/** The service whose staff is looked for, in one arm. */
export interface Staffed {
  /** Place of the arm in the scenario. */
  readonly arm: number;
  /** Id of the service. */
  readonly service: string;
}

/** What a person named; undefined: to be found out. */
export interface Named {
  readonly arm: string | undefined;
  readonly service: string | undefined;
}

/** Something that does not fit, and what to do about it. */
export interface Misfit {
  readonly problem: string;
  readonly todo: string;
}

/** The service that was meant: what was named, else the only service that an arm has and the reference arm has not, else the only one. */
export function staffedOf(scenario: Scenario, named: Named): Staffed | Misfit {
  const { arms, compareWith } = scenario;
  if (named.arm !== undefined && !arms.some(({ id }) => id === named.arm)) return unknown('--arm', named.arm, 'an arm', arms.map(({ id }) => id));
  const ofReference = arms.filter(({ id }) => id === compareWith).flatMap(servicesOf);
  const all = arms.flatMap((each, arm) => (named.arm === undefined || each.id === named.arm ? servicesOf(each).map((service) => ({ arm, service })) : []));
  if (all.length === 0) return { problem: `There is no service ${named.arm === undefined ? 'in any arm' : `in arm ${named.arm}`} at week 0, expected one with staff.`, todo: 'Add it to the scenario under `services`.' };
  const meant = all.filter(({ service }) => named.service === undefined || service === named.service);
  if (meant.length === 0) return unknown('--service', named.service ?? '', `a service that ${named.arm === undefined ? 'an arm' : `arm ${named.arm}`} has at week 0`, [...new Set(all.map(({ service }) => service))]);
  const added = meant.filter(({ service }) => !ofReference.includes(service));
  const [only] = added.length === 1 ? added : meant;
  if (only !== undefined && (added.length === 1 || meant.length === 1)) return only;
  const choices = (added.length > 1 ? added : meant).map(({ arm, service }) => `  --arm ${arms[arm]!.id} --service ${service}`);
  return { problem: `Found ${choices.length} services that could be meant, expected one.`, todo: `Say which:\n${choices.join('\n')}` };
}

function unknown(option: string, found: string, expected: string, known: readonly string[]): Misfit {
  return { problem: `${option}: found ${JSON.stringify(found)}, expected ${expected}${didYouMean(found, known) || '.'}`, todo: `There ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}.` };
}

/** Services at week 0. */
function servicesOf({ epochs }: Arm): string[] {
  return epochs[0]?.scenario.services.map(({ id }) => id) ?? [];
}

/** Full posts that the service has in the scenario; a misfit where an event sets them, because then there is no one number. */
export function presentPosts({ arms }: Scenario, { arm: at, service }: Staffed): number | Misfit {
  const arm = arms[at]!;
  const ofService = arm.epochs.map(({ week, scenario }) => ({ week, posts: scenario.services.find(({ id }) => id === service)?.staff.count }));
  const setting = arm.epochs.flatMap(({ scenario }) => scenario.events).find(({ change }) => setsPosts(change, service));
  const first = ofService[0]?.posts;
  const other = ofService.find(({ posts }) => posts !== undefined && posts !== first);
  if (first !== undefined && setting === undefined && other === undefined) return first;
  return {
    problem: `An event of week ${setting?.week ?? other?.week ?? 0} sets the posts of ${service} in arm ${arm.id}, expected one number of posts for all weeks.`,
    todo: 'Leave `staff.count` out of that event, or ask of an arm without it.',
  };
}

/** Whether a difference says how many posts the service has. */
function setsPosts(change: Readonly<Record<string, unknown>>, service: string): boolean {
  const { services } = change as { readonly services?: readonly { readonly id?: unknown; readonly staff?: { readonly count?: unknown } }[] };
  return services?.some(({ id, staff }) => id === service && staff?.count !== undefined) ?? false;
}

/** The same scenario with so many full posts in the service, in all epochs in which it exists; other arms stay as they are. */
export function withPosts(scenario: Scenario, { arm, service }: Staffed, count: number): Scenario {
  return { ...scenario, arms: scenario.arms.map((each, at) => (at === arm ? staffedWith(each, service, count) : each)) };
}

function staffedWith(arm: Arm, service: string, count: number): Arm {
  return {
    ...arm,
    epochs: arm.epochs.map((epoch) => ({
      ...epoch,
      scenario: { ...epoch.scenario, services: epoch.scenario.services.map((each) => (each.id === service ? { ...each, staff: { ...each.staff, count } } : each)) },
    })),
  };
}
