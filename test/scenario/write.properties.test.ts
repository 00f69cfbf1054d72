import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../../src/scenario/freeze.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { scenarioToYaml } from '../../src/scenario/write.js';
import { example, lived, loaded } from './load-text.js';

/** The scenario that its own text gives. */
const again = (scenario: Scenario): Scenario => loaded(scenarioToYaml(scenario), {}, `folder/${scenario.name}.yaml`).scenario;

const service = fc.record({
  id: fc.constantFrom('office', 'team', 'club'), programme: fc.constantFrom('ips', 'usual-care-staircase', 'mine'),
  staff: fc.record({ count: fc.integer({ min: 1, max: 50 }), norm: fc.option(fc.integer({ min: 1, max: 90 })) }), offeredTo: fc.constantFrom('referred', 'nobody'),
});
const services = fc.uniqueArray(service, { selector: ({ id }) => id, maxLength: 3 });
const instruments = fc.uniqueArray(fc.record({ id: fc.constantFrom('wage-subsidy', 'contact-campaign'), share: fc.double({ min: 0, max: 1, noNaN: true }) }), { selector: ({ id }) => id, maxLength: 2 });
const change = fc.record({ services, instruments, clinic: fc.record({ gatekeeping: fc.double({ min: 0, max: 1, noNaN: true }) }) }, { requiredKeys: [] });
const events = fc.array(fc.record({ week: fc.integer({ min: 1, max: 52 }), because: fc.string(), change }), { maxLength: 3 });
const arm = fc.record({
  because: fc.string({ unit: 'binary' }), services, instruments, events, population: fc.record({ size: fc.integer({ min: 1, max: 5000 }) }), country: fc.constantFrom('norway', 'denmark', 'uk'),
  labourMarket: fc.record({ urban: fc.record({ unemployment: fc.record({ series: fc.option(fc.array(fc.double({ min: 0.001, max: 0.5, noNaN: true }), { maxLength: 3 })) }) }) }),
  programmes: fc.constantFrom([{ id: 'mine', reentryWeeks: null }], [{ id: 'ips', stages: [{ id: 'search', remove: true }, { id: 'only' }] }], [{ id: 'mine', stages: [{ id: 'search', remove: true }] }]),
}, { requiredKeys: [] });
const file = fc.record({
  title: fc.string({ unit: 'binary', maxLength: 50 }), question: fc.string({ unit: 'grapheme' }), weeks: fc.constant(52), seed: fc.oneof(fc.maxSafeNat(), fc.string({ minLength: 1 })), replications: fc.oneof(fc.integer({ min: 2, max: 99 }), fc.constant({ halfWidth: 1e-7 })),
  services, events, instruments, arms: fc.dictionary(fc.constantFrom('a', 'b', 'load-20'), arm, { minKeys: 1, noNullPrototype: true }),
  programmes: fc.constant([{ id: 'mine', basedOn: 'ips', stages: [{ id: 'before', duration: { mean: null } }] }]), compareWith: fc.constant(null),
}, { requiredKeys: ['arms', 'programmes'] });

describe('the complete scenario as text', () => {
  test('of the first scenario loads back to the same scenario', () => {
    const { scenario } = loaded(example, {}, 'ips-vs-usual-care.yaml');
    expect(again(scenario)).toEqual(scenario);
  });

  test('of any scenario loads back to the same scenario, and to the same text', () => {
    fc.assert(fc.property(file, (data) => {
      const { scenario } = loaded(JSON.stringify(data));
      expect(again(scenario)).toEqual(scenario);
      expect(scenarioToYaml(again(scenario))).toBe(scenarioToYaml(scenario));
    }), { numRuns: 60 });
  }, 60_000);

  test('needs nothing of the catalogue: programmes are written out, based on nothing', () => {
    const text = scenarioToYaml(loaded(example).scenario);
    expect(text).toContain('id: sheltered');
    expect(text.match(/basedOn: null/g)).toHaveLength(2);
    expect(text).not.toContain('basedOn: ips');
  });

  test('carries another seed when one was given', () => {
    const { scenario } = loaded(example);
    expect(again({ ...scenario, seed: 'of my own', replications: 30 })).toMatchObject({ seed: 'of my own', replications: 30 });
  });
});

describe('a loaded scenario', () => {
  test('is the same from YAML and from JSON', () => {
    fc.assert(fc.property(file, (data) => {
      expect(loaded(JSON.stringify(data, null, 1)).scenario).toEqual(loaded(JSON.stringify(data)).scenario);
    }), { numRuns: 20 });
    expect(loaded('weeks: 9\nservices:\n- id: a\n  programme: ips\n  staff:\n    count: 2\n').scenario).toEqual(loaded('{"weeks":9,"services":[{"id":"a","programme":"ips","staff":{"count":2}}]}').scenario);
  });

  test('cannot be changed', () => {
    const result = loaded(example);
    expect(frozen(result.scenario)).toBe(result.scenario);
    expect(() => { (lived(result).population as { size: number }).size = 3; }).toThrow(TypeError);
    expect(() => { (lived(result).services as unknown[]).push(3); }).toThrow(TypeError);
  });

  test('is the same when an arm changes nothing', () => {
    fc.assert(fc.property(file, (data) => {
      const { scenario } = loaded(JSON.stringify({ ...data, arms: { a: {}, b: {} } }));
      expect(scenario.arms[1]!.epochs).toEqual(scenario.arms[0]!.epochs);
    }), { numRuns: 20 });
  });
});
