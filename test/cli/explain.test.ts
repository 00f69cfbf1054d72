import { describe, expect, test } from 'vitest';
import { explainCommand } from '../../src/cli/explain/command.js';
import { columnsOf } from '../../src/cli/wrap.js';
import { programmes } from '../../src/catalogue/catalogue.js';
import { measures } from '../../src/outcomes/catalogue.js';
import { scenarioParts } from '../../src/scenario/parts.js';
import { fakeTerminal } from './fake.js';

function explained(...paths: string[]): string {
  const terminal = fakeTerminal();
  explainCommand(paths, {}, terminal);
  expect(terminal.written.note).toBe('');
  return terminal.written.out;
}

function data(...paths: string[]): unknown {
  const terminal = fakeTerminal();
  explainCommand(paths, { json: true }, terminal);
  return JSON.parse(terminal.written.out);
}

const message = (...paths: string[]): string => {
  try {
    return `no error: ${explained(...paths)}`;
  } catch (error) {
    return (error as Error).message;
  }
};

const everything = [...scenarioParts().map(({ path }) => path), ...measures.flatMap(({ id, atWeek }) => (atWeek ? [id, `${id}@52`] : [id])), ...Object.keys(programmes), 'measures', 'arms', 'extends'];

describe('explain', () => {
  test.each([
    'parameters.search.own', 'services[].staff.norm', 'replications', 'labourMarket.urban.unemployment.series', 'services.id',
    'parameters.search', 'parameters.employerLearning', 'employers.openings', 'events',
    'competitiveAt', 'competitiveAt@52', 'netCost', 'belief', 'ips', 'arms', 'extends',
  ])('says of %s', (path) => {
    expect(explained(path)).toMatchSnapshot();
  });

  test('without a path lists what there is', () => {
    const text = explained();
    expect(text).toMatch(/^A scenario has \d+ values\./);
    for (const group of ['population', 'services[]', 'parameters', 'report']) expect(text).toMatch(new RegExp(`^${group.replace('[]', '\\[\\]')} +\\d+ values? +\\S`, 'm'));
    expect(text).toContain('`inclusim explain measures`');
  });

  test('fits everything into 80 columns, without spaces at line ends', () => {
    const lines = ['', ...everything].flatMap((path) => (path === '' ? explained() : explained(path)).split('\n'));
    expect(lines.filter((line) => columnsOf(line) > 80 || / $/.test(line))).toEqual([]);
  });

  test('finds every part of a scenario by its path, with and without brackets', () => {
    for (const { path, isLeaf } of scenarioParts()) {
      for (const asked of [path, path.replaceAll('[]', ''), path.replaceAll('[]', '[some-id]')]) expect(data(asked), asked).toMatchObject({ kind: isLeaf ? 'value' : 'group', path });
    }
  });

  test('finds every measure: none has the path of a value or a programme for a name', () => {
    for (const { id } of measures) expect(data(id), id).toMatchObject({ kind: 'measure', id });
  });

  test('finds a path as arms and events write it, and by an ending that is clear', () => {
    expect(data('arms.ips.services[team].staff.count')).toMatchObject({ path: 'services[].staff.count' });
    expect(data('events[].change.welfare.sickPay')).toMatchObject({ path: 'welfare.sickPay' });
    expect(data('staff.caseload')).toMatchObject({ path: 'services[].staff.caseload', sameAt: ['programmes[].service.staff.caseload'] });
    expect(message('noise')).toMatch(/^"noise" is not clear: \d paths end with it\.\n {2}Name one of them:\n(.*\n)* {4}parameters\.health\.noise$/m);
  });

  test('tells what programmes and country set over the default', () => {
    expect(data('services.staff.caseload')).toMatchObject({ default: { value: null }, presets: expect.arrayContaining([{ from: 'ips', value: 20 }]) });
    expect(data('labourMarket.rural.unemployment.mean')).toMatchObject({ presets: expect.arrayContaining([{ from: 'norway', value: 0.025 }, { from: 'bulgaria', value: 0.06 }]) });
  });

  test('meets a name that it does not know with those that are near', () => {
    expect(message('parameters.serch.own')).toMatch(/^"parameters\.serch\.own" is neither a value of a scenario nor a measure; did you mean "parameters\.search\.own"\?/);
    expect(message('staf.caseload')).toContain('did you mean "services[].staff.caseload"?');
    expect(message('compettiveAt@52')).toContain('did you mean "competitiveAt"?');
    expect(message('parameters.search.zzz')).toMatch(/measure\n {2}Known here: own, contacts, .*\.\n/);
    expect(message('costs.currency')).toMatch(/^"costs\.currency" is not a value of a scenario any more\.\n {2}It is `report\.currency` now/);
    expect(message('programmes[mine].stages[search].arena')).toContain('Leave it out');
    expect(message('\u001b[31m')).not.toContain('\u001b');
    expect(message('weeksWorked@52')).toMatch(/cannot be asked at one of them\.\n {2}These can: competitiveAt, /);
    for (const week of ['', '0', '1041', '5.5', 'x', '5@6']) expect(message(`competitiveAt@${week}`)).toContain('expected a week from 1 to 1040');
  });

  test('explains several at once, or none of them', () => {
    expect(explained('weeks', 'ips')).toBe(`${explained('weeks')}\n${explained('ips')}`);
    expect(data('weeks', 'ips')).toMatchObject([{ path: 'weeks' }, { id: 'ips' }]);
    expect(message('weeks', 'wekks', 'xyzzyxyzzy')).toMatch(/^"wekks" is [^]*\n\n✖ "xyzzyxyzzy" is /);
  });

  test('as data has the same keys for every value', () => {
    const keys = (path: string): string => Object.keys(data(path) as object).join();
    const values = scenarioParts().filter(({ isLeaf }) => isLeaf);
    expect(new Set(values.map(({ path }) => keys(path)))).toEqual(new Set(['kind,path,meaning,unit,default,range,neutral,grade,source,group,presets,keys,sameAt']));
  });
});
