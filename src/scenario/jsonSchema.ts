/** The JSON Schema of a scenario file, for editors: every key optional, because defaults fill in; arms and events as differences. */
import { programmes } from '../catalogue/catalogue.js';
import { notInArms } from './arms.js';
import type { KnownMeasure } from './doors.js';
import { changeable } from './events.js';
import { scenarioShape, type Shape } from './shape.js';

type Schema = Record<string, unknown>;

const armName = '^[a-z][a-z0-9-]*$';

/**
 * The schema (draft 7).
 *
 * @param measures - Offered where a measure may be named.
 */
export function scenarioJsonSchema(measures: readonly KnownMeasure[] = []): Schema {
  const leaves = scenarioShape().properties ?? {};
  const properties: Schema = Object.fromEntries(Object.entries(leaves).map(([key, shape]) => [key, forEditors(shape, key, namesOf(measures))]));
  const refer = (keys: readonly string[]): Schema => Object.fromEntries(keys.map((key) => [key, { $ref: `#/properties/${key}` }]));
  const armKeys = Object.keys(leaves).filter((key) => !Object.hasOwn(notInArms, key));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'inclusim scenario',
    description: 'A question about supported employment: people, services, rules, and the arms that are compared.',
    type: 'object',
    properties: {
      ...properties,
      events: withChange(properties['events'] as Schema),
      extends: { type: 'string', description: 'Scenario that this one differs from: a file beside this one or a shipped baseline, such as baselines/norway-region.yaml.' },
      arms: {
        type: 'object', description: 'What is compared, by name; each arm is a difference from the rest of the file.',
        minProperties: 1, propertyNames: { pattern: armName }, additionalProperties: { $ref: '#/definitions/arm' },
      },
    },
    additionalProperties: false,
    definitions: {
      arm: { type: 'object', description: 'An arm: what differs from the rest of the file.', properties: refer(armKeys), additionalProperties: false },
      change: { type: 'object', description: 'What changes from this week on.', properties: refer(changeable), additionalProperties: false },
    },
  };
}

/** Words that editors offer at a path, each with what it stands for. */
type Names = ReadonlyMap<string, readonly (readonly [word: string, meaning: string])[]>;

function namesOf(measures: readonly KnownMeasure[]): Names {
  const ids = Object.entries(programmes).map(([id, { title }]) => [id, String(title)] as const);
  const questions = measures.map(({ id, atWeek }) => [id, atWeek ? `A measure; at a week it is ${id}@52.` : 'A measure.'] as const);
  return new Map([['services[].programme', ids], ['programmes[].basedOn', ids], ['report.measures[]', questions], ['replications.measure', questions]]);
}

/** The schema of a text, with words that are offered; others may stand there as well. */
function offering({ description, default: value, ...own }: Schema, names: readonly (readonly [string, string])[] = []): Schema {
  const about = { ...(description === undefined ? {} : { description }), ...(value === undefined ? {} : { default: value }) };
  if (names.length === 0) return { ...about, ...own };
  return { ...about, anyOf: [{ enum: names.map(([word]) => word), enumDescriptions: names.map(([, meaning]) => meaning) }, own] };
}

/** One shape as editors need it: source and grade in the words of the hover, nothing required but ids, entries removable. */
function forEditors(shape: Shape, path: string, names: Names): Schema {
  const { unit: _unit, source: _source, grade: _grade, neutral: _neutral, required: _required, properties, items, anyOf, ...rest } = shape;
  const schema: Schema = { ...rest, ...description(shape) };
  if (anyOf !== undefined) schema['anyOf'] = anyOf.map((one) => forEditors(one, path, names));
  if (items !== undefined) schema['items'] = forEditors(items, `${path}[]`, names);
  if (properties === undefined) return offering(schema, names.get(path));
  const inner: Schema = Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, forEditors(one, `${path}.${key}`, names)]));
  if (Object.hasOwn(properties, 'id')) {
    inner['remove'] = { const: true, description: 'Takes the entry with this id away.' };
    schema['required'] = ['id'];
  }
  return { ...schema, properties: inner };
}

function description({ description: meaning = '', unit, default: value, source, grade }: Shape): Schema {
  const isLeaf = typeof value !== 'object' || value === null;
  const parts = [
    unit === undefined ? '' : `Unit: ${unit}.`,
    value === undefined || !isLeaf ? '' : `Default: ${JSON.stringify(value)}.`,
    source === undefined ? '' : `Source: ${source}.`,
    grade === undefined ? '' : `Evidence: ${grade}.`,
  ];
  const words = [meaning, ...parts].filter((part) => part !== '').join(' ');
  return words === '' ? {} : { description: words };
}

function withChange(events: Schema): Schema {
  const items = events['items'] as { readonly properties: Schema };
  return { ...events, items: { ...items, required: ['week', 'change'], properties: { ...items.properties, change: { $ref: '#/definitions/change' } } } };
}

/** The text of `scenarios/scenario.schema.json`. */
export function scenarioJsonSchemaText(measures: readonly KnownMeasure[]): string {
  return `${JSON.stringify(scenarioJsonSchema(measures), null, 2)}\n`;
}
