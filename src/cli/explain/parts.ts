/** Explains values and groups of a scenario from its schema. */
import { countries, programmes } from '../../catalogue/catalogue.js';
import { rangeText } from '../../scenario/parameterTable.js';
import { scenarioParts, type ScenarioPart } from '../../scenario/parts.js';
import type { ExplainedAll, ExplainedGroup, ExplainedValue, Given, Listed, ListedValue } from './explained.js';

/** A group with more values is told one level deep. */
const mostListed = 40;

export function explainPart(part: ScenarioPart): ExplainedValue | ExplainedGroup {
  return part.isLeaf ? explainValue(part) : explainGroup(part);
}

function explainValue(part: ScenarioPart): ExplainedValue {
  const { path, shape } = part;
  return {
    ...listedValue(part),
    range: rangeText(shape),
    neutral: given(shape.neutral),
    grade: shape.grade ?? null,
    source: shape.source ?? null,
    group: groupOf(path),
    presets: presetsOf(path),
    keys: scenarioParts().filter((other) => other.path.startsWith(`${path}.`)).map((other) => other.path),
    sameAt: scenarioParts().filter((other) => other.path !== path && hasSameMeaning(other, part)).map((other) => other.path),
  };
}

function explainGroup({ path, shape: { description = '' } }: ScenarioPart): ExplainedGroup {
  const inside = scenarioParts().filter((part) => part.path.startsWith(`${path}.`));
  const values = inside.filter(({ isLeaf }) => isLeaf).length;
  return { kind: 'group', path, meaning: description, values, holds: listed(path, inside, values <= mostListed), group: groupOf(path) };
}

/** The whole scenario, one level deep. */
export function explainAll(measures: number): ExplainedAll {
  const parts = scenarioParts();
  return { kind: 'all', values: parts.filter(({ isLeaf }) => isLeaf).length, holds: listed('', parts, false), measures };
}

/** What stands directly in a group; with what stands in its groups when all are listed. */
function listed(path: string, inside: readonly ScenarioPart[], isDeep: boolean): Listed[] {
  return inside.filter((part) => (groupOf(part.path) ?? '') === path).map((part) => {
    if (part.isLeaf) return listedValue(part);
    const below = inside.filter((other) => other.path.startsWith(`${part.path}.`));
    const values = below.filter(({ isLeaf }) => isLeaf).length;
    return { kind: 'group', path: part.path, meaning: part.shape.description ?? '', values, holds: isDeep ? listed(part.path, below, true) : null };
  });
}

function listedValue({ path, shape: { description = '', unit, default: value } }: ScenarioPart): ListedValue {
  return { kind: 'value', path, meaning: description, unit: unit ?? null, default: given(value) };
}

/** The group in which a part stands; null at the first level of a file. */
function groupOf(path: string): string | null {
  return path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : null;
}

function given(value: unknown): Given | null {
  return value === undefined ? null : { value };
}

/** Whether two parts have one name and one schema, such as staff of a service and of a programme's services. */
export function hasSameMeaning(a: ScenarioPart, b: ScenarioPart): boolean {
  return lastKey(a.path) === lastKey(b.path) && JSON.stringify(a.shape) === JSON.stringify(b.shape);
}

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** What the catalogue sets at a path: programmes what belongs to a service or programme, countries the rest. Titles and sources are no settings. */
function presetsOf(path: string): ExplainedValue['presets'] {
  if (/\.(id|title|source)$/.test(path)) return [];
  const isService = path.startsWith('services[].');
  const isProgramme = path.startsWith('programmes[].');
  const keys = path.replace('services[].', 'service.').replace('programmes[].', '').split('.');
  const presets = isService || isProgramme ? programmes : countries;
  return Object.entries(presets).flatMap(([id, preset]) => {
    const value = valueAt(preset, keys);
    return value === undefined ? [] : [{ from: id, value }];
  });
}

function valueAt(preset: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inside, key) => (typeof inside === 'object' && inside !== null && Object.hasOwn(inside, key) ? (inside as Record<string, unknown>)[key] : undefined), preset);
}
