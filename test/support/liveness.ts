/** Moves one leaf of a scenario at a time, and says whether what people live through moves with it. */
import type { Row } from '../../src/outcomes/replication.js';
import type { ScenarioPart } from '../../src/scenario/parts.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import type { Shape } from '../../src/scenario/shape.js';
import { differing, live } from './living.js';
import { laidOver, scenarioOf, type Part } from './scenarios.js';

type Path = readonly (string | number)[];

/** What a leaf needs to matter: values to try, and what else has to be so. */
export interface Move {
  readonly to?: readonly unknown[];
  readonly given?: Part;
  /** Ids of the entries of lists in which it matters, such as `chain.placement`; any without. */
  readonly in?: string;
}

/** Something that was lived, with the data that it came from. */
interface Lived {
  readonly file: Part;
  readonly scenario: Scenario;
  /** Row by number of weeks lived. */
  readonly rows: readonly Row[];
}

/** Most leaves move something within a few weeks; the others are given the whole run. */
const fewWeeks = 20;

/** Lives the first weeks of a scenario. */
function liveFor(scenario: Scenario, weeks: number): Row {
  return live({ ...scenario, weeks, horizon: Math.min(weeks, scenario.horizon) });
}

function lengthsOf({ weeks }: Scenario): number[] {
  return [Math.min(fewWeeks, weeks), weeks];
}

const lived = new Map<string, Lived>();

/** Lives a file once, and remembers it. */
function base(file: Part): Lived {
  const key = JSON.stringify(file);
  const known = lived.get(key);
  if (known !== undefined) return known;
  const scenario = scenarioOf(file);
  const one = { file, scenario, rows: lengthsOf(scenario).map((weeks) => liveFor(scenario, weeks)) };
  lived.set(key, one);
  return one;
}

/** The first measure or weekly column that moves with the leaf; undefined where nothing moves, wherever it is moved to. */
export function firstMoved(file: Part, { path, shape }: ScenarioPart, { to, given = {}, in: within = '' }: Move = {}): string | undefined {
  const before = base(laidOver(file, given));
  const tries = placesOf(before.file, path).filter((place) => idsOn(before.file, place).startsWith(within)).flatMap((place) => {
    const now = valueAt(before.scenario.arms[0]!.epochs[0]!.scenario, before.file, place);
    return (to ?? valuesFor(shape, now)).filter((value) => !Object.is(value, now)).map((value, rank) => ({ place, value, rank }));
  });
  // The likeliest value of every place comes before any other value.
  for (const { place, value } of tries.sort((a, b) => a.rank - b.rank)) {
    const moved = movedBy(before, place, value);
    if (moved !== undefined) return moved;
  }
  return undefined;
}

/** The first measure that moves with one value at one place. */
function movedBy(before: Lived, place: Path, value: unknown): string | undefined {
  const scenario = loaded(exchanged(before, place, value));
  if (scenario === undefined) return undefined;
  for (const [at, weeks] of lengthsOf(before.scenario).entries()) {
    const moved = differing(before.scenario, before.rows[at]!, liveFor(scenario, weeks)).find((one) => one !== 'length');
    if (moved !== undefined) return moved;
  }
  return undefined;
}

/** A value that the rules refuse beside the others is no move. */
function loaded(file: Part): Scenario | undefined {
  try {
    return scenarioOf(file);
  } catch {
    return undefined;
  }
}

/** Every place in a file that a path such as `services[].places` stands for. */
function placesOf(file: Part, path: string): Path[] {
  return path.split('.').reduce<Path[]>((places, step) => places.flatMap((place) => {
    if (!step.endsWith('[]')) return [[...place, step]];
    const key = step.slice(0, -2);
    const list = valueIn(file, [...place, key]);
    return Array.isArray(list) ? list.map((_, at): Path => [...place, key, at]) : [];
  }), [[]]);
}

/** Ids of the entries of lists that a place lies in, such as `chain.placement`. */
function idsOn(file: Part, place: Path): string {
  return place.flatMap((key, at) => (typeof key === 'number' ? [(valueIn(file, place.slice(0, at + 1)) as { id?: string }).id ?? ''] : [])).join('.');
}

function valueIn(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<string | number, unknown> | undefined)?.[key], data);
}

/** The value in force at a place of the file: entries of lists are found again by their ids, because presets add to them. */
function valueAt(scenario: unknown, file: unknown, place: Path): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return scenario;
  const [within, written] = [scenario, file].map((data) => (data as Record<string | number, unknown> | undefined)?.[key]);
  if (typeof key === 'string') return valueAt(within, written, rest);
  const id = (written as { id?: string }).id;
  const entry = id === undefined ? within : (scenario as { id: string }[]).find((each) => each.id === id);
  return valueAt(entry, written, rest);
}

/** The file with another value at a place. */
function withValue(file: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(file)) return file.map((each: unknown, at) => (at === key ? withValue(each, rest, value) : each));
  return { ...(file as Part | undefined), [key]: withValue((file as Part | undefined)?.[key], rest, value) };
}

/** Groups whose shares sum to 1. */
const wholes = /^(population\.(?:severity|diagnosis|education)|employers\.sectors)\.(\w+)((?:\.share)?)$/;

/** The file with the leaf moved. A share of a whole takes half of the largest of the others. */
function exchanged({ file, scenario }: Lived, place: Path, value: unknown): Part {
  const [, group, own, tail] = wholes.exec(place.join('.')) ?? [];
  if (group === undefined || (group.startsWith('employers') && tail === '')) return withValue(file, place, value) as Part;
  const all = valueIn(scenario.arms[0]!.epochs[0]!.scenario, group.split('.')) as Record<string, number | { share: number }>;
  const shareOf = (name: string) => (typeof all[name] === 'object' ? all[name].share : all[name]!);
  const [largest] = Object.keys(all).filter((name) => name !== own).sort((a, b) => shareOf(b) - shareOf(a));
  const half = shareOf(largest!) / 2;
  const at = (name: string): Path => [...group.split('.'), name, ...(tail === '' ? [] : ['share'])];
  const every = Object.keys(all).reduce<unknown>((whole, name) => withValue(whole, at(name), shareOf(name)), file);
  return withValue(withValue(every, at(largest!), half), place, shareOf(own!) + half) as Part;
}

/** Other values that a leaf may have, made from its shape: the likeliest to matter first. */
function valuesFor(shape: Shape, now: unknown): unknown[] {
  if (shape.anyOf !== undefined) {
    const values = shape.anyOf.flatMap((option) => (option.type === 'null' ? [null] : valuesFor(option, now)));
    return values.filter((value) => value !== now);
  }
  if (shape.enum !== undefined) {
    const at = shape.enum.indexOf(now);
    return [...shape.enum.slice(at + 1), ...shape.enum.slice(0, Math.max(0, at))];
  }
  if (shape.type === 'boolean') return [now !== true];
  return shape.type === 'number' || shape.type === 'integer' ? numbersFor(shape, now) : [];
}

/** Halfway toward either end, the further first, then the ends themselves; far ends lie within ten times of where one is. */
function numbersFor({ type, minimum, exclusiveMinimum = 0, maximum = Infinity }: Shape, now: unknown): number[] {
  const at = typeof now === 'number' ? now : Math.min(1, maximum);
  const least = minimum ?? exclusiveMinimum + 0.1;
  const most = Math.min(maximum, Math.max(10 * Math.abs(at), 10));
  const ends = most - at > at - least ? [most, least] : [least, most];
  const values = [...ends.map((end) => (at + end) / 2), ...ends];
  return [...new Set(type === 'integer' ? values.map(Math.round) : values)].filter((value) => value !== now);
}
