import { describe, expect, test } from 'vitest';
import { problemMessage } from '../../src/scenario/problem.js';
import { lived, loadedAmong, problemsAmong, shipped } from './load-text.js';

const message = (files: Readonly<Record<string, string>>, file = 'a.yaml') => problemMessage(problemsAmong(files, { readShipped: shipped }, file));

describe('a scenario that extends another', () => {
  const files = {
    'dir/base.yaml': '# base\npopulation: { size: 500,\n  rural: 0.4 }\nservices:\n  - { id: office, programme: usual-care-staircase, staff: { count: 25 } }\narms: { a: { services: [ { id: team, programme: ips, staff: { count: 2 } } ] } }\n',
    'dir/top.yaml': 'title: top\nextends: base.yaml\npopulation: { rural: 0.1 }\narms:\n  a: { services: [ { id: team, staff: { count: 3 } } ] }\n  b: {}\n',
  };

  test('differs from it where it says so', () => {
    const result = loadedAmong(files, {}, 'dir/top.yaml');
    expect(lived(result).population).toMatchObject({ size: 500, rural: 0.1 });
    expect(lived(result).services.map(({ id, staff }) => [id, staff.count])).toEqual([['office', 25], ['team', 3]]);
    expect(result.scenario.arms.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(result.scenario.name).toBe('top');
  });

  test('knows of each value from which file and line it is', () => {
    const leaves = new Map(loadedAmong(files, {}, 'dir/top.yaml').complete()[0]!.leaves.map(({ path, from }) => [path, from]));
    expect(['population.size', 'population.rural', 'services[office].staff.count', 'services[team].staff.count', 'services[team].staff.caseload', 'weeks', 'report.currency'].map((path) => leaves.get(path))).toEqual([
      'dir/base.yaml:2', 'dir/top.yaml:3', 'dir/base.yaml:5', 'dir/top.yaml:5', 'programme ips', 'default', 'country norway',
    ]);
  });

  test('is told of problems in the file that holds the line', () => {
    const wrong = { ...files, 'dir/base.yaml': files['dir/base.yaml'].replace('500', '0').replace('count: 2 ', 'count: -2 '), 'dir/top.yaml': files['dir/top.yaml'].replace('0.1', '2').replace('count: 3', 'seat: x') };
    expect(problemsAmong(wrong, {}, 'dir/top.yaml').map(({ file, line, column, path }) => [file, line, column, path])).toEqual([
      ['dir/base.yaml', 2, 21, 'population.size'], ['dir/base.yaml', 6, 70, 'arms.a.services[0].staff.count'], ['dir/top.yaml', 3, 22, 'population.rural'], ['dir/top.yaml', 5, 41, 'arms.a.services[0].staff.seat'],
    ]);
  });

  test('finds shipped baselines where nothing of the name lies beside it', () => {
    const result = loadedAmong({ 'x/a.yaml': 'extends: baselines/norway-region.yaml' }, { readShipped: shipped }, 'x/a.yaml');
    expect(lived(result).services[0]).toMatchObject({ id: 'office', staff: { count: 25, norm: 40 } });
    expect(result.complete()[0]!.leaves.find(({ path }) => path === 'population.size')).toMatchObject({ value: 1000, from: 'inclusim:baselines/norway-region.yaml:7', isSet: true });
    const own = loadedAmong({ 'x/a.yaml': 'extends: baselines/norway-region.yaml', 'x/baselines/norway-region.yaml': 'weeks: 5' }, { readShipped: shipped }, 'x/a.yaml');
    expect(own.scenario.weeks).toBe(5);
  });

  test('may do so from a folder below, up to the folder of the top file', () => {
    expect(loadedAmong({ 'x/a.yaml': 'extends: sub/b.yaml', 'x/sub/b.yaml': 'extends: ../c.yaml', 'x/c.yaml': 'weeks: 5' }, {}, 'x/a.yaml').scenario.weeks).toBe(5);
    expect(message({ 'x/a.yaml': 'extends: sub/b.yaml', 'x/sub/b.yaml': 'extends: ../../c.yaml', 'c.yaml': 'weeks: 5' }, 'x/a.yaml')).toContain('x/sub/b.yaml:1:10\n✖ extends "../../c.yaml" leads out of the folder');
  });

  test.each([
    ['../b.yaml', 'leads out of the folder'], ['x/../../b.yaml', 'leads out of the folder'], ['/etc/passwd', 'is an absolute path'], ['C:\\b.yaml', 'holds a backslash'], ['C:/b.yaml', 'is an address or a drive'],
    ['https://example.org/b.yaml', 'is an address'], ['file:b.yaml', 'is an address'], ['~/b.yaml', 'is an absolute path'], ['sub\\b.yaml', 'holds a backslash'], ['"b\\0.yaml"', 'holds a character'], ['""', 'is empty'],
    ['.', 'leads out of the folder'], ['3', 'is not the name of one file'], ['[b.yaml]', 'is not the name of one file'], ['b.yaml', 'is not there'],
  ])('cannot extend %s', (name, reason) => {
    expect(message({ 'a.yaml': `extends: ${name}` })).toContain(`a.yaml:1:10\n✖ extends`);
    expect(message({ 'a.yaml': `extends: ${name}` })).toContain(reason);
  });

  test('cannot go round in a loop', () => {
    expect(message({ 'a.yaml': 'extends: a.yaml' })).toContain('goes round in a loop\n  a.yaml extends a.yaml');
    expect(message({ 'a.yaml': 'extends: b.yaml', 'b.yaml': 'extends: ./c.yaml', 'c.yaml': 'extends: b.yaml' })).toBe('c.yaml:1:10\n✖ extends "b.yaml" goes round in a loop\n  b.yaml extends c.yaml extends b.yaml: take one of these lines out.');
  });

  test('cannot make a chain without end', () => {
    const chain = (length: number) => Object.fromEntries(Array.from({ length }, (_, i) => [`${i}.yaml`, i + 1 < length ? `extends: ${i + 1}.yaml` : 'weeks: 5']));
    expect(message(chain(10), '0.yaml')).toBe('');
    expect(message(chain(11), '0.yaml')).toContain('chain of more than 10 files');
  });

  test('is told of a base that cannot be read, and of its own slips at once', () => {
    const text = message({ 'a.yaml': 'weeks: 3\nweeks: 4\nextends: b.yaml', 'b.yaml': 'title: "' });
    expect(text).toMatch(/a\.yaml:2:1\n✖ weeks stands twice[^]*b\.yaml:1:8\n✖ .* opens a quote that is not closed/);
  });

  test('is told what the door says of a link that leads out', () => {
    const read = (path: string) => (path === 'a.yaml' ? { text: 'extends: b.yaml' } : { problem: 'is a link that leads out of the folder' });
    expect(problemMessage(problemsAmong({}, { read }))).toBe('a.yaml:1:10\n✖ extends "b.yaml" is a link that leads out of the folder');
  });
});
