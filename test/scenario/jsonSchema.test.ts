import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measures } from '../../src/outcomes/catalogue.js';
import { scenarioJsonSchema, scenarioJsonSchemaText } from '../../src/scenario/jsonSchema.js';
import type { Shape } from '../../src/scenario/shape.js';

const schema = scenarioJsonSchema(measures) as { readonly properties: Record<string, Shape>; readonly definitions: Record<string, Shape> };

describe('the JSON Schema for editors', () => {
  test('in scenarios/ is the one that the program would write now (npm run generate renews it)', () => {
    expect(readFileSync('scenarios/scenario.schema.json', 'utf8')).toBe(scenarioJsonSchemaText(measures));
  });

  test('shows meaning, unit, default, source and evidence when the mouse rests on a key', () => {
    expect(schema.properties['population']?.properties?.['wantsWork']?.description).toMatch(/^Share who wish for ordinary work\. Unit: share\. Default: 0\.6\. Source: 53 to 70 %.* Evidence: cohort\.$/);
  });

  test('requires nothing but the ids of entries, and what an event cannot do without', () => {
    const required = [...JSON.stringify(schema).matchAll(/"required":(\[[^\]]*\])/g)].map(([, keys]) => keys);
    expect([...new Set(required)].sort()).toEqual(['["id"]', '["week","change"]']);
  });

  test('offers arms what arms may set, and events what events may change', () => {
    const keys = (name: string) => Object.keys(schema.definitions[name]?.properties ?? {});
    expect(keys('arm')).toEqual(expect.arrayContaining(['because', 'population', 'services', 'events']));
    expect(keys('arm')).not.toContain('seed');
    expect(keys('change')).toEqual(['labourMarket', 'clinic', 'welfare', 'services', 'programmes', 'instruments', 'parameters']);
  });

  test('lets an entry be removed', () => {
    expect(schema.properties['services']?.items?.properties?.['remove']).toMatchObject({ const: true });
  });

  test('refers only to what it holds', () => {
    for (const [, name] of JSON.stringify(schema).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      expect(name?.split('/').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], schema)).toBeDefined();
    }
  });
});
