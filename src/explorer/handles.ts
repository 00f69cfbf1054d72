/** Levers in their places: which sliders a scenario has, where each begins, and what stands behind that value. */
import { levers, type Lever, type LeverId } from '../catalogue/levers.js';
import type { CompleteArm, Leaf } from '../scenario/provenance.js';
import type { ArmScenario } from '../scenario/schema/scenario.js';
import { shapeAt } from '../scenario/shape.js';
import { valueAt, type Data } from './data.js';

/** One slider. */
export interface Handle {
  /** `unemployment`, `ips/subsidy` or `ips/ips-team/staff`: lever, behind the arm and service whose it is. */
  readonly key: string;
  readonly lever: LeverId;
  /** The arm that it moves; null: all arms alike. */
  readonly arm: string | null;
  readonly service: string | null;
  readonly baseline: number | null;
  /** Everything that it can be put to, ascending; null, no limit, is the last. */
  readonly values: readonly (number | null)[];
  readonly unit: string;
  /** The schema's sentence on the value. */
  readonly meaning: string;
  /** How much evidence stands behind the baseline; null where the scenario sets it. */
  readonly grade: string | null;
  readonly source: string | null;
}

interface Arm {
  readonly id: string;
  readonly scenario: ArmScenario;
}

/** All sliders of a scenario: those of all arms, then arm by arm. */
export function handlesOf(arms: readonly Arm[], complete: readonly CompleteArm[]): Handle[] {
  const places = arms.map((arm, at) => ({ arm, leaves: new Map(complete[at]?.leaves.map((leaf) => [leaf.path, leaf])) }));
  const [first] = places;
  if (first === undefined) return [];
  const ofAll = levers.filter((lever) => lever.of === 'scenario');
  const shared = ofAll.filter(({ paths }) => paths.every((path) => arms.every(({ scenario }) => valueAt(scenario, path) === valueAt(first.arm.scenario, path))));
  return [
    ...shared.flatMap((lever) => handleAt(lever, first, null, null) ?? []),
    ...places.flatMap((place) => [
      ...place.arm.scenario.services.flatMap((service, at, all) => levers
        // Services that offer one programme share its slider.
        .filter(({ of }) => of === 'service' || (of === 'programme' && all.findIndex(({ programme }) => programme === service.programme) === at))
        .flatMap((lever) => handleAt(lever, place, place.arm.id, service.id) ?? [])),
      ...levers.filter((lever) => lever.of === 'instrument' || (lever.of === 'scenario' && !shared.includes(lever))).flatMap((lever) => handleAt(lever, place, place.arm.id, null) ?? []),
    ]),
  ];
}

interface Place {
  readonly arm: Arm;
  readonly leaves: ReadonlyMap<string, Leaf>;
}

function handleAt(lever: Lever, { arm, leaves }: Place, ofArm: string | null, service: string | null): Handle | undefined {
  const { scenario } = arm;
  const owner = ownerOf(lever, scenario, service);
  const [path] = lever.paths;
  const found = owner === undefined ? undefined : valueAt(owner.data, path);
  const baseline = lever.of === 'instrument' && found === undefined ? 0 : found;
  const isSilent = lever.unless !== undefined && valueAt(scenario, lever.unless) !== null;
  if (isSilent || (baseline !== null && typeof baseline !== 'number') || (baseline === null && lever.canBeUnlimited !== true)) return undefined;
  const leaf = owner && leaves.get(`${owner.at}${path}`);
  const shape = shapeAt(schemaPath(lever));
  const isDefault = leaf !== undefined && !leaf.isSet && !(leaf.from.startsWith('country ') && leaf.from !== 'country norway');
  return {
    key: [ofArm, service, lever.id].filter((part) => part !== null).join('/'), lever: lever.id, arm: ofArm, service, baseline,
    values: valuesOf(lever, baseline), unit: lever.unit, meaning: shape?.description ?? '',
    grade: isDefault ? shape?.grade ?? null : null, source: isDefault ? shape?.source ?? null : null,
  };
}

/** The part of a scenario that a lever belongs to, and its path. */
function ownerOf({ of, instrument }: Lever, scenario: ArmScenario, service: string | null): { readonly data: Data; readonly at: string } | undefined {
  if (of === 'scenario') return { data: scenario, at: '' };
  const { list, id } = of === 'instrument' ? { list: 'instruments', id: instrument }
    : of === 'service' ? { list: 'services', id: service } : { list: 'programmes', id: programmeOf(scenario, service) };
  const data = (scenario[list as 'services'] as readonly (Data & { readonly id: string })[]).find((each) => each.id === id);
  return data && { data, at: `${list}[${String(id)}].` };
}

/** The programme that a service offers. */
export function programmeOf({ services }: Pick<ArmScenario, 'services'>, service: string | null): string | undefined {
  return services.find(({ id }) => id === service)?.programme;
}

function schemaPath({ of, paths: [path] }: Lever): (string | number)[] {
  const list = { service: ['services', 0], programme: ['programmes', 0], instrument: ['instruments', 0], scenario: [] }[of];
  return [...list, ...path.split('.')];
}

/** About how many places a slider has at most. */
const mostPlaces = 160;

/** Steps from end to end, and where the scenario begins; the ends give way to a scenario that begins beyond them. */
function valuesOf({ least, most, step, canBeUnlimited }: Lever, baseline: number | null): (number | null)[] {
  const start = baseline ?? least;
  const low = Math.min(least, start);
  const high = start > most ? 2 * start : most;
  const wide = step * Math.max(1, Math.ceil((high - least) / step / mostPlaces));
  const steps = Array.from({ length: Math.floor((high - least) / wide + 1e-9) + 1 }, (_, at) => tidy(least + at * wide));
  const values = [...new Set([low, ...steps, start])].sort((a, b) => a - b);
  return canBeUnlimited === true ? [...values, null] : values;
}

function tidy(value: number): number {
  return Number(value.toFixed(6));
}
