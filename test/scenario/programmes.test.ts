import { describe, expect, test } from 'vitest';
import { programmes as catalogue } from '../../src/catalogue/catalogue.js';
import { lived, loaded, messageOf } from './load-text.js';

const using = (id: string, definitions: string) => `services: [ { id: team, programme: ${id}, staff: { count: 3 } } ]\nprogrammes:\n${definitions}`;
const first = (text: string) => lived(loaded(text)).programmes[0];

describe('programmes', () => {
  test.each(Object.keys(catalogue))('of the catalogue are in order: %s', (id) => {
    const { programmes } = lived(loaded(`services: [ { id: team, programme: ${id}, staff: { count: 3 } } ]`));
    expect(programmes.map((one) => one.id)).toEqual([id]);
    expect(programmes[0]!.stages.length).toBeGreaterThan(0);
  });

  test('that a file changes keep what it does not mention', () => {
    expect(first(using('ips', '  - { id: ips, reentryWeeks: 9 }'))).toMatchObject({ reentryWeeks: 9, followAlong: { weeks: null }, stages: [{ id: 'search', onEmployers: 0.35 }] });
  });

  test('based on another take the rest from it, through a chain', () => {
    const text = using('b', '  - { id: b, basedOn: a, reentryWeeks: 9 }\n  - { id: a, basedOn: ips, title: A, stages: [ { id: search, ownSearch: 0.5 } ] }');
    expect(first(text)).toMatchObject({ id: 'b', basedOn: null, title: 'A', reentryWeeks: 9, stages: [{ id: 'search', ownSearch: 0.5, onEmployers: 0.35 }] });
    expect(lived(loaded(text)).services[0]!.staff).toMatchObject({ caseload: 20, role: 'jobSpecialist', count: 3 });
  });

  test('based on nothing, in so many words, stand alone whatever their name', () => {
    expect(first(using('ips', '  - { id: ips, basedOn: null, stages: [ { id: only } ] }'))).toMatchObject({ reentryWeeks: 26, stages: [{ id: 'only' }] });
    expect(messageOf(using('ips', '  - { id: ips, basedOn: null }'))).toContain('programmes[0].stages is missing');
  });

  test('based on one another are refused, naming the loop', () => {
    expect(messageOf(using('a', '  - { id: a, basedOn: b }\n  - { id: b, basedOn: a }'))).toContain('goes round in a loop');
    expect(messageOf(using('a', '  - { id: a, basedOn: a }'))).toContain('a is based on a');
    expect(messageOf(using('ips', '  - { id: ips, basedOn: ips }'))).toBe('');
  });

  test('based on nothing known are refused with a guess', () => {
    expect(messageOf(using('a', '  - { id: a, basedOn: isp }'))).toMatch(/^a\.yaml:3:23\n✖ programmes\[0\]\.basedOn "isp" is not a programme; did you mean "ips"\?/);
    expect(messageOf(using('a', '  - { id: a, basedOn: 3 }'))).toContain('programmes[0].basedOn 3 is not a text');
    expect(messageOf(using('toString', '  - { id: a, basedOn: ips }'))).toContain('services[0].programme "toString" is not');
  });

  test('that no service names are checked, but are not part of what an arm lives under', () => {
    const unused = 'services: [ { id: team, programme: ips, staff: { count: 3 } } ]\nprogrammes: [ { id: mine, basedOn: ips } ]';
    expect(lived(loaded(unused)).programmes.map(({ id }) => id)).toEqual(['ips']);
    expect(messageOf(unused.replace('basedOn: ips', 'basedOn: ips, reentryWeeks: -1'))).toContain('programmes[0].reentryWeeks -1');
  });
});
