/** Services, and programmes, that change nothing or less than it looks. */
import { thousands } from '../printable.js';
import type { ArmScenario, Service } from '../schema/scenario.js';
import { warn, type Check, type Warning } from './warning.js';

/** Ceilings that would only bind if more people came than there are. */
export const idleCaseloads: Check = (scenario, tree) => {
  const { size, arrivalsPerWeek, wantsWork } = scenario.population;
  const people = Math.round((size + arrivalsPerWeek * scenario.weeks) * wantsWork);
  return scenario.services.flatMap((service, index) => {
    const { caseload, count } = service.staff;
    const places = freePlaces(service);
    if (caseload === null || places <= people) return [];
    const sum = `${thousands(count)} x ${thousands(caseload)} = ${thousands(places)} places, ${thousands(people)} people`;
    return [warn(tree, ['services', index, 'staff', 'caseload'], `caseload ${thousands(caseload)} never binds: ${sum}`)];
  });
};

function freePlaces({ staff: { caseload, count }, background }: Service): number {
  return Math.floor(count * (caseload ?? 0) * (1 - background.clients));
}

/** Services into which nobody comes: offered to nobody, known to nobody, closed to all, or in a region without people. */
export const emptyServices: Check = (scenario, tree) => {
  const bought = new Set(scenario.services.flatMap(({ buying }) => (buying.perWeek > 0 ? buying.from : [])));
  return scenario.services.flatMap((service, index): Warning[] => {
    const reason = reasonOf(service, scenario, bought.has(service.id));
    return reason === undefined ? [] : [warn(tree, ['services', index, ...reason.path], `nobody comes to the service ${service.id}: ${reason.words}`)];
  });
};

function reasonOf({ offeredTo, openShare, known, region }: Service, { population }: ArmScenario, isBought: boolean): { readonly path: readonly string[]; readonly words: string } | undefined {
  if (openShare === 0) return { path: ['openShare'], words: 'it is open to a share of 0' };
  if (region === 'rural' ? population.rural === 0 : region === 'urban' && population.rural === 1) return { path: ['region'], words: `the ${region} region has no people` };
  if (isBought) return undefined;
  if (offeredTo === 'nobody') return { path: ['offeredTo'], words: 'it is offered to nobody, and no service buys from it' };
  return offeredTo === 'referred' && known === 0 ? { path: ['known'], words: 'nobody knows of it, so nobody is referred' } : undefined;
}

/** Measures that are bought only above a norm that there is not, or at a rate of 0. */
export const idleBuying: Check = ({ services }, tree) => services.flatMap(({ id, staff, buying }, index): Warning[] => {
  if (buying.from.length === 0) return [];
  if (buying.perWeek === 0) return [warn(tree, ['services', index, 'buying', 'perWeek'], `${id} buys no measures: the rate is 0`)];
  return staff.norm === null ? [warn(tree, ['services', index, 'buying', 'from'], `${id} buys no measures: that happens above a norm, and it has no \`staff.norm\``)] : [];
});

/** Instruments that reach nobody or do nothing. */
export const idleInstruments: Check = ({ instruments }, tree) => instruments.flatMap(({ id, force, share, level, later }, index): Warning[] => {
  if (force === 'rule') return [];
  if (share === 0) return [warn(tree, ['instruments', index, 'share'], `the instrument ${id} reaches nobody: its share is 0`)];
  return level === 0 && later === 0 ? [warn(tree, ['instruments', index, 'level'], `the instrument ${id} does nothing: its level is 0`)] : [];
});
