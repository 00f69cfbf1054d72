/** Finds what a person means by the path of a value or the name of a measure. */
import { programmes } from '../../catalogue/catalogue.js';
import { measureInfo, measures } from '../../outcomes/catalogue.js';
import type { MeasureInfo } from '../../outcomes/measure.js';
import { scenarioJsonSchema } from '../../scenario/jsonSchema.js';
import { scenarioParts, type ScenarioPart } from '../../scenario/parts.js';
import { shown } from '../../scenario/printable.js';
import type { Explained, ExplainedKey, ExplainedMeasure } from './explained.js';
import { itemsOf } from './items.js';
import { keysOf, unknownName } from './names.js';
import { explainPart, hasSameMeaning } from './parts.js';
import { InputError } from '../input-error.js';

/** The longest follow-up that a scenario may have. */
const lastWeek = 1040;

/**
 * Finds what a path names: a part of a scenario by its whole path, a measure, a programme, or a part by an ending of its path.
 *
 * @throws InputError when it names nothing, or several things of which one must be chosen; the nearest names are told.
 */
export function find(asked: string): Explained {
  const keys = keysOf(asked);
  const exact = scenarioParts().find(({ path }) => keysOf(path) === keys);
  const named = exact === undefined ? found(asked, keys) : explainPart(exact);
  if (named !== undefined) return named;
  const [first, ...others] = endingWith(keys);
  if (first === undefined) throw unknownName(asked);
  if (others.every((other) => hasSameMeaning(other, first))) return explainPart(first);
  throw new InputError(`${shown(asked)} is not clear: ${others.length + 1} paths end with it.\n  Name one of them:\n${[first, ...others].map(({ path }) => `    ${path}`).join('\n')}`);
}

function found(asked: string, keys: string): Explained | undefined {
  if (keys === 'measures') return { kind: 'measures', measures: measures.map(withoutReading) };
  if (keys === 'extends' || /^arms(\.[^.]+)?$/.test(keys)) return fileKey(keys.split('.', 1).join());
  const measure = measureInfo(asked);
  if (measure !== undefined) return explainMeasure(asked, withoutReading(measure));
  const programme = Object.hasOwn(programmes, asked) ? programmes[asked] : undefined;
  return programme && { kind: 'programme', id: asked, title: String(programme['title']), command: `inclusim programmes ${asked}` };
}

function fileKey(path: string): ExplainedKey {
  const { properties } = scenarioJsonSchema() as { readonly properties: Readonly<Record<string, { readonly description?: string }>> };
  return { kind: 'key', path, meaning: properties[path]?.description ?? '' };
}

function explainMeasure(asked: string, info: MeasureInfo): ExplainedMeasure {
  const { id } = info;
  const week = asked.includes('@') ? asked.slice(asked.indexOf('@') + 1) : undefined;
  if (week !== undefined && !info.atWeek) {
    throw new InputError(`${shown(asked)}: ${id} is counted over all weeks and cannot be asked at one of them.\n  These can: ${measures.filter(({ atWeek }) => atWeek).map((each) => each.id).join(', ')}.`);
  }
  if (week !== undefined && !(/^[1-9]\d{0,3}$/.test(week) && Number(week) <= lastWeek)) throw new InputError(`${shown(asked)}: found ${shown(week)} after @, expected a week from 1 to ${lastWeek}, as in ${id}@52.`);
  return { kind: 'measure', ...info, asked, week: week === undefined ? null : Number(week), sameName: endingWith(id).map(({ path }) => path), items: itemsOf(id) };
}

function withoutReading({ id, label, unit, better, meaning, range, atWeek, of }: MeasureInfo): MeasureInfo {
  return { id, label, unit, better, meaning, range, atWeek, of };
}

function endingWith(keys: string): ScenarioPart[] {
  return scenarioParts().filter(({ path }) => keysOf(path) === keys || keysOf(path).endsWith(`.${keys}`));
}
