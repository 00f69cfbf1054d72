/** What the schema allows at a path, read from its JSON Schema: known keys and, in words, what is expected. */
import { z } from 'zod';
import { either, shown, thousands } from './printable.js';
import { armScenario } from './schema/scenario.js';
import type { Path } from './tree.js';

/** The part of JSON Schema (draft 7) that zod writes for this schema. */
export interface Shape {
  /** One kind; several for a text or number that may be null. */
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly unit?: string;
  readonly source?: string;
  readonly grade?: string;
  readonly neutral?: unknown;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

let shapeOfScenario: Shape | undefined;

/** The shape of a whole scenario without its arms. */
export function scenarioShape(): Shape {
  shapeOfScenario ??= shapeOf(armScenario);
  return shapeOfScenario;
}

/** The shape that a schema of zod stands for, of what a person may write. */
export function shapeOf(schema: z.ZodType): Shape {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'inline' }) as Shape;
}

/** The shape of what stands at a path; undefined where the schema knows nothing. */
export function shapeAt(path: Path, root = scenarioShape()): Shape | undefined {
  return path.reduce<Shape | undefined>((shape, key) => (shape === undefined ? undefined : step(shape, key)), root);
}

function step(shape: Shape, key: string | number): Shape | undefined {
  if (typeof key === 'number' && shape.items !== undefined) return shape.items;
  const own = shape.properties;
  if (own !== undefined && Object.hasOwn(own, key)) return own[key];
  for (const option of shape.anyOf ?? []) {
    const found = step(option, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The keys that a map at a path may have. */
export function knownKeys(path: Path, root = scenarioShape()): string[] {
  const shape = shapeAt(path, root);
  return [shape, ...(shape?.anyOf ?? [])].flatMap((option) => Object.keys(option?.properties ?? {}));
}

/** The words of which a value may be one. */
export function knownWords({ enum: words = [] }: Shape): string[] {
  return words.map(String);
}

/** What is expected, in words: `a whole number from 1 to 1,040`. */
export function inWords(shape: Shape): string {
  if (shape.anyOf !== undefined) return either(shape.anyOf.map(inWords));
  if (shape.enum !== undefined) return shape.enum.length === 1 ? shown(shape.enum[0]) : `one of ${either(shape.enum.map(String))}`;
  if (shape.const !== undefined) return shown(shape.const);
  if (typeof shape.type === 'object') return either(shape.type.map((type) => inWords({ ...shape, type })));
  const kinds: Readonly<Record<string, (shape: Shape) => string>> = { number: range, integer: range, string: textInWords, array: listInWords };
  const fixed: Readonly<Record<string, string>> = { boolean: 'true or false', null: 'null', object: 'a group of keys' };
  const type = shape.type ?? '';
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  if (kind !== undefined) return kind(shape);
  return (Object.hasOwn(fixed, type) ? fixed[type] : undefined) ?? 'a value';
}

function range({ type, minimum, maximum, exclusiveMinimum }: Shape): string {
  const what = type === 'integer' ? 'a whole number' : 'a number';
  const upper = maximum === undefined ? '' : ` ${maximum === Number.MAX_SAFE_INTEGER ? 'below 2^53' : `to ${thousands(maximum)}`}`;
  if (exclusiveMinimum !== undefined) return `${what} above ${thousands(exclusiveMinimum)}${upper}`;
  return minimum === undefined ? `${what}${upper}` : `${what} from ${thousands(minimum)}${upper}`;
}

const patterns: Readonly<Record<string, string>> = {
  '^[a-z][a-z0-9-]*$': 'a name of lower-case letters, digits and hyphens, starting with a letter',
  '^[A-Z]{3}$': 'three capital letters, such as NOK',
};

function textInWords({ pattern, minLength, maxLength }: Shape): string {
  const what = (pattern !== undefined && Object.hasOwn(patterns, pattern) ? patterns[pattern] : undefined) ?? 'a text';
  const some = minLength === undefined ? '' : ' that is not empty';
  return maxLength === undefined ? `${what}${some}` : `${what}${some} (at most ${thousands(maxLength)} characters)`;
}

function listInWords({ items, minItems, maxItems }: Shape): string {
  const least = minItems === undefined ? '' : `at least ${minItems} `;
  const most = maxItems === undefined ? '' : `at most ${thousands(maxItems)} `;
  const number = [least.trim(), most.trim()].filter((part) => part !== '').join(' and ');
  const of = items?.type === 'object' ? 'entries, each a group of keys' : `entries, each ${items === undefined ? 'a value' : inWords(items)}`;
  return `a list of ${number === '' ? '' : `${number} `}${of}`;
}
