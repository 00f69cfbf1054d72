import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEditor, type Editor } from './editor.js';
import { inclusim, workPlace } from './program.js';

const place = workPlace();
let editor: Editor;
beforeAll(async () => { editor = await openEditor(); });
afterAll(() => {
  editor.close();
  place.remove();
});

/** As if it lay beside the shipped scenarios, without being written there. */
const beside = (name: string): string => resolve('scenarios', name);
const modeline = '# yaml-language-server: $schema=./scenario.schema.json\n';
const shipped = ['', 'baselines'].flatMap((folder) => readdirSync(join('scenarios', folder)).filter((name) => name.endsWith('.yaml')).map((name) => join('scenarios', folder, name)));

describe('An editor with the YAML language server', () => {
  test.each(shipped)('finds nothing wrong with %s', async (file) => {
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.{1,2}\/scenario\.schema\.json\n/);
    expect(await editor.marks(resolve(file), text)).toEqual([]);
  });

  test('finds nothing wrong with what `new` writes, wherever that lies', async () => {
    expect(inclusim(place.folder, 'new', 'ours', '--programme', 'aps').code).toBe(0);
    const path = join(place.folder, 'ours.yaml');
    const text = readFileSync(path, 'utf8');
    expect(await editor.marks(path, text)).toEqual([]);
    // The schema was found: without it no mark would ever come.
    expect(await editor.marks(`${path}.yaml`, text.replace('weeks: 78', 'weeks: soon'))).toEqual([{ line: expect.any(Number), message: expect.stringContaining('Expected "integer"') }]);
  });

  test.each([
    ['a misspelt key', 'title: Ours\nwekks: 78\n', 3, /Property wekks is not allowed/],
    ['a text for a number', 'title: Ours\nweeks: half a year\n', 3, /Expected "(integer|number)"/],
    ['a share in percent', 'population:\n  size: 100\n  women: 45\n', 4, /above the maximum of 1/],
    ['a word that is not offered', 'country: finland\n', 2, /Value is not accepted.*"norway"/s],
    ['a key that arms may not have', 'arms:\n  ips:\n    seed: 3\n', 4, /Property seed is not allowed/],
    ['a service without id', 'services:\n  - programme: ips\n', 3, /Missing property "id"/],
    ['a key below a key with a value', 'title: Ours\n  weeks: 78\n', 2, /./],
  ])('underlines %s in its line', async (name, text, line, message) => {
    const [mark] = await editor.marks(beside(`${name}.yaml`), `${modeline}${text}`);
    expect(mark).toEqual({ line, message: expect.stringMatching(message) });
  });

  test('shows meaning, unit, default and source when the mouse rests on a key', async () => {
    const path = beside('hover.yaml');
    const text = `${modeline}population:\n  wantsWork: 0.7\narms:\n  ips:\n    services:\n      - { id: team, programme: ips, staff: { caseload: 20 } }\n`;
    expect(await editor.marks(path, text)).toEqual([]);
    const wish = await editor.hover(path, 3, 5);
    for (const part of ['Share who wish for ordinary work', 'Unit: share', 'Default: 0\\.6', 'Source: 53 to 70 %', 'Evidence: cohort']) expect(wish).toMatch(new RegExp(part.replace('\\.', '\\\\?\\.')));
    const ceiling = await editor.hover(path, 7, 47);
    for (const part of ['Ceiling', 'Unit: clients per post', 'Default: null', 'Source:']) expect(ceiling).toContain(part);
    expect(await editor.hover(path, 7, 24)).toContain('Programme that the service offers');
  });

  test('offers keys, words, programmes and measures', async () => {
    const offer = async (name: string, text: string): Promise<readonly string[]> => {
      const path = beside(`${name}.yaml`);
      await editor.marks(path, `${modeline}${text}`);
      const lines = text.split('\n');
      return editor.offered(path, lines.length + 1, (lines.at(-1) ?? '').length + 1);
    };
    expect(await offer('top', 'title: Ours\n')).toEqual(expect.arrayContaining(['weeks', 'population', 'services', 'arms', 'extends']));
    expect(await offer('group', 'population:\n  ')).toEqual(expect.arrayContaining(['size', 'wantsWork', 'severity']));
    expect(await offer('word', 'country: ')).toEqual(expect.arrayContaining(['norway', 'hong-kong']));
    expect(await offer('programme', 'services:\n  - id: team\n    programme: ')).toEqual(expect.arrayContaining(['ips', 'usual-care-staircase', 'aps']));
    expect(await offer('arm', 'arms:\n  ips:\n    ')).toEqual(expect.arrayContaining(['services', 'because', 'events']));
    expect(await offer('measures', 'report:\n  measures:\n    - ')).toEqual(expect.arrayContaining(['everCompetitive', 'netCost']));
  });
});
