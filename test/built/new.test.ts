import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bin, inclusim, workPlace } from './program.js';

const place = workPlace();
afterAll(() => place.remove());

/** What somebody types on a terminal, line by line, and all that then stands on the screen: `script` (bsdutils) lends the program a terminal. */
function typed(name: string, ...lines: readonly string[]): { readonly code: number | null; readonly screen: readonly string[] } {
  const command = `stty -echo; '${process.execPath}' '${bin}' new ${name}`;
  const { status, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd: place.folder, input: lines.map((line) => `${line}\n`).join(''), encoding: 'utf8', env: { ...process.env, TERM: 'xterm', NO_COLOR: '1' } });
  return { code: status, screen: stdout.replaceAll('\r', '').split('\n') };
}

describe.runIf(process.platform === 'linux')('new on a terminal', () => {
  test('asks for each thing, takes what stands in brackets at Enter, and asks again where an answer is wrong', () => {
    const { code, screen } = typed('ours', 'isp', 'peer-job-support', 'many', '400', '', '104', '');
    expect(code).toBe(0);
    const text = screen.join('\n');
    const questions = ['Which programme is to be compared with usual care? [ips]', 'How many job seekers? [1000]', 'Country? [norway]', 'For how many weeks? [78]', 'Title? ['];
    expect(questions.map((question) => text.split(question).length - 1)).toEqual([2, 2, 1, 1, 1]);
    expect(text).toContain('Found "isp", expected a programme of the catalogue.\n  Did you mean ips?\n');
    expect(text).toMatch(/Found "many", expected a whole number from 20 to 1,?000,?000/);
    for (const line of screen.filter((each) => !questions.some((question) => each.includes(question)))) expect(line.length).toBeLessThanOrEqual(80);
    const written = readFileSync(join(place.folder, 'ours.yaml'), 'utf8');
    expect(written).toMatch(/^weeks: 104$/m);
    expect(written).toMatch(/^ {2}size: 400$/m);
    expect(written).toContain('programme: peer-job-support');
    expect(inclusim(place.folder, 'check', 'ours.yaml').code).toBe(0);
  });

  test('writes nothing when the answers end before the questions do', () => {
    const { code, screen } = typed('theirs', 'ips', '\u0004');
    expect(code).toBe(2);
    expect(screen.join('\n')).toContain('nothing was written');
    expect(() => readFileSync(join(place.folder, 'theirs.yaml'))).toThrow(/ENOENT/);
  });

  test('asks nothing where nobody can answer', () => {
    expect(inclusim(place.folder, 'new', 'quiet')).toMatchObject({ code: 0, note: '', out: expect.stringContaining('Wrote quiet.yaml') });
  });
});
