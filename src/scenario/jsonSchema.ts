/** The JSON Schema of a scenario file, for editors: every key optional, because defaults fill in; arms and events as differences. */
import { notInArms } from './arms.js';
import { changeable } from './events.js';
import { scenarioShape, type Shape } from './shape.js';

type Schema = Record<string, unknown>;

const armName = '^[a-z][a-z0-9-]*$';

/** The schema (draft 7). */
export function scenarioJsonSchema(): Schema {
  const leaves = scenarioShape().properties ?? {};
  const properties: Schema = Object.fromEntries(Object.entries(leaves).map(([key, shape]) => [key, forEditors(shape)]));
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

/** One shape as editors need it: source and grade in the words of the hover, nothing required but ids, entries removable. */
function forEditors(shape: Shape): Schema {
  const { unit: _unit, source: _source, grade: _grade, neutral: _neutral, required: _required, properties, items, anyOf, ...rest } = shape;
  const schema: Schema = { ...rest, ...description(shape) };
  if (anyOf !== undefined) schema['anyOf'] = anyOf.map(forEditors);
  if (items !== undefined) schema['items'] = forEditors(items);
  if (properties === undefined) return schema;
  const inner: Schema = Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, forEditors(one)]));
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
export function scenarioJsonSchemaText(): string {
  return `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
}
