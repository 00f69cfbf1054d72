import { describe, expect, test } from 'vitest';
import { example, lived, loaded, messageOf } from './load-text.js';

const base = 'services:\n  - { id: office, programme: usual-care-staircase, staff: { count: 25, norm: 40 } }\n';
const armed = (arm: string, rest = '') => `${base}arms:\n  same: {}\n  other: ${arm}\n${rest}`;

describe('arms', () => {
  test('of the first scenario hold what the file says', () => {
    const result = loaded(example, {}, 'scenarios/ips-vs-usual-care.yaml');
    const { scenario, warnings } = result;
    expect(scenario).toMatchObject({ name: 'ips-vs-usual-care', weeks: 78, horizon: 78, seed: 2026, compareWith: 'usual-care' });
    expect(scenario.arms.map(({ id, epochs }) => [id, epochs.map(({ week }) => week), epochs[0]!.scenario.services.map((service) => service.id)])).toEqual([
      ['usual-care', [0], ['office']], ['ips', [0], ['office', 'ips-team']],
    ]);
    expect(lived(result, 1).programmes.map(({ id }) => id)).toEqual(['usual-care-staircase', 'ips']);
    expect(warnings).toEqual([]);
  });

  test('that change nothing live under the same scenario, apart from why', () => {
    const result = loaded(armed('{ because: no reason }'));
    expect(lived(result, 1)).toEqual({ ...lived(result, 0), because: 'no reason' });
  });

  test('are one, called baseline, when the file names none', () => {
    expect(loaded(base).scenario.arms.map(({ id }) => id)).toEqual(['baseline']);
    expect(loaded(base).scenario.compareWith).toBe('baseline');
  });

  test('are compared with the first when the file does not say', () => {
    expect(loaded(armed('{}')).scenario.compareWith).toBe('same');
  });

  test('change one leaf of a service and leave the rest', () => {
    const { staff, programme } = lived(loaded(armed('{ services: [ { id: office, staff: { count: 55 } } ] }')), 1).services[0]!;
    expect([staff.count, staff.norm, staff.overhead, programme]).toEqual([55, 40, 0.45, 'usual-care-staircase']);
  });

  test('drop what was set for a programme when they name another', () => {
    const { staff, seat } = lived(loaded(armed('{ services: [ { id: office, programme: ips, staff: { count: 3 } } ] }')), 1).services[0]!;
    expect([staff.count, staff.norm, staff.caseload, seat]).toEqual([3, null, 20, 'clinic']);
  });

  test('remove a service, once', () => {
    expect(lived(loaded(armed('{ services: [ { id: office, remove: true } ] }')), 1).services).toEqual([]);
    expect(messageOf(armed('{ services: [ { id: offic, remove: true } ] }'))).toMatch(/^a\.yaml:5:24\n✖ arms\.other\.services\[0\] "offic" cannot be removed; nothing before it has this id\n {2}Known up to here: office\./);
    expect(messageOf(armed('{ services: [ { id: office, remove: true, seat: clinic } ] }'))).toContain('removed and set at once');
  });

  test('replace a list of services by an empty one', () => {
    expect(lived(loaded(armed('{ services: [] }')), 1).services).toEqual([]);
  });

  test('may have a population of another size, but not another length, seed or cohort', () => {
    expect(lived(loaded(armed('{ population: { size: 50 } }')), 1).population.size).toBe(50);
    for (const key of ['weeks: 3', 'seed: 3', 'replications: 3', 'cohort: {}']) expect(messageOf(armed(`{ ${key} }`))).toMatch(/a\.yaml:5:12\n✖ arms\.other\.\w+ cannot be set in an arm; all arms share it/);
    for (const key of ['title: a', 'question: a', 'arms: {}', 'extends: b.yaml', 'compareWith: same', 'report: {}', 'inclusim: 1']) {
      expect(messageOf(armed(`{ ${key} }`))).toContain('cannot be set in an arm; it belongs to the scenario as a whole');
    }
  });

  test('name the place in the arm, not in the base', () => {
    expect(messageOf(armed('{ services: [ { id: team, programme: isp, staff: { count: 1 } } ] }'))).toMatch(/^a\.yaml:5:47\n✖ arms\.other\.services\[0\]\.programme "isp"/);
  });

  test.each(['Ips', '9a', 'a_b', '"a b"', '-a'])('cannot be called %s', (name) => {
    expect(messageOf(`arms: { ${name}: {} }`)).toContain('is not a name for an arm');
  });

  test.each(['{}', '[]', 'null', '3', '[a]'])('cannot be %s', (arms) => {
    expect(messageOf(`arms: ${arms}`)).toContain('is not a group of arms by name');
  });

  test('that say nothing at all are written with braces', () => {
    expect(messageOf('arms:\n  usual-care:\n')).toContain('✖ arms.usual-care null is not a difference\n  An arm that changes nothing is written `usual-care: {}`, others as `usual-care: { services: […] }`.');
  });
});

describe('events', () => {
  const events = (list: string) => `${base}events: [ ${list} ]`;

  test('add up in the order of weeks', () => {
    const result = loaded(events('{ week: 40, because: b, change: { clinic: { gatekeeping: 0.2 } } }, { week: 20, because: a, change: { services: [ { id: office, staff: { count: 5 } } ] } }'));
    const { epochs } = result.scenario.arms[0]!;
    expect(epochs.map(({ week, because, scenario }) => [week, because, scenario.clinic.gatekeeping, scenario.services[0]!.staff.count])).toEqual([[0, '', 0.5, 25], [20, 'a', 0.5, 5], [40, 'b', 0.2, 5]]);
  });

  test('of one week make one epoch', () => {
    const epochs = loaded(events('{ week: 9, because: a, change: { clinic: { gatekeeping: 0.2 } } }, { week: 9, because: b, change: { clinic: { gatekeeping: 0.3 } } }')).scenario.arms[0]!.epochs;
    expect(epochs.map(({ week, because, scenario }) => [week, because, scenario.clinic.gatekeeping])).toEqual([[0, '', 0.5], [9, 'a; b', 0.3]]);
  });

  test.each(['population: {}', 'cohort: {}', 'country: norway', 'weeks: 3', 'employers: { count: 5 }', 'inclusim: 1', 'report: {}', 'switches: {}', 'costs: {}', 'arms: {}', 'events: []'])('cannot change %s', (change) => {
    expect(messageOf(events(`{ week: 9, change: { ${change} } }`))).toMatch(/^a\.yaml:3:32\n✖ events\[0\]\.change\.\w+ cannot be set by an event/);
  });

  test('are checked like the rest', () => {
    expect(messageOf(events('{ week: 9, change: { clinic: { gatekeping: 0.2 } } }'))).toContain('events[0].change.clinic.gatekeping is not a known key; did you mean "gatekeeping"?');
    expect(messageOf(events('{ week: 9, change: { services: [ { id: x, remove: true } ] } }'))).toContain('cannot be removed');
    expect(messageOf(events('{ week: 9, change: 3 }'))).toContain('events[0].change 3 is not');
  });

  test('cannot base a programme on another or remove one', () => {
    expect(messageOf(events('{ week: 9, change: { programmes: [ { id: mine, basedOn: ips } ] } }'))).toContain('events[0].change.programmes[0].basedOn "ips" cannot be set by an event');
  });

  test('bring programmes that are defined from the start', () => {
    const result = loaded(events('{ week: 9, change: { services: [ { id: team, programme: ips, staff: { count: 3 } } ] } }'));
    expect([lived(result, 0, 0), lived(result, 0, 1)].map(({ programmes }) => programmes.map(({ id }) => id))).toEqual([['usual-care-staircase', 'ips'], ['usual-care-staircase', 'ips']]);
  });
});
