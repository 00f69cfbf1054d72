import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inclusim, small, workPlace } from './program.js';

const place = workPlace();
afterAll(() => place.remove());
beforeAll(() => {
  place.file('small.yaml', small);
  expect(inclusim(place.folder, 'run', 'small.yaml', '--quiet', '--out', 'run').code).toBe(0);
});

/** Debian's own Python has Debian's matplotlib; another one in front of it need not. */
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
const scripts = [
  { script: 'read-run.R', program: 'Rscript', needs: ['--version'] },
  { script: 'read_run.py', program: python, needs: ['-c', 'import matplotlib'] },
];

/** Mean share at work in the last week, by arm, straight from the table. */
function lastShares(): Map<string, number> {
  const [head = '', ...lines] = readFileSync(join(place.folder, 'run', 'weeks.csv'), 'utf8').trim().split('\n');
  const at = (name: string): number => head.split(',').indexOf(name);
  const rows = lines.map((line) => line.split(','));
  const last = Math.max(...rows.map((row) => Number(row[at('week')])));
  const shares = new Map<string, number[]>();
  for (const row of rows.filter((each) => Number(each[at('week')]) === last)) {
    const arm = row[at('arm')]!;
    shares.set(arm, [...(shares.get(arm) ?? []), Number(row[at('competitive')]) / Number(row[at('n')])]);
  }
  return new Map([...shares].map(([arm, values]) => [arm, values.reduce((sum, each) => sum + each, 0) / values.length]));
}

describe.each(scripts)('examples/$script', ({ script, program, needs }) => {
  const isSkipped = spawnSync(program, needs).status !== 0 && process.env['CI'] !== 'true';
  const path = resolve('examples', script);
  const started = (...args: string[]) => spawnSync(program, [path, ...args], { cwd: place.folder, encoding: 'utf8' });

  test.skipIf(isSkipped)('reads a run by its dictionary of columns, and draws its main chart from the same numbers', () => {
    const { status, stdout, stderr } = started('run', `${script}.png`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [about, head, ...rows] = stdout.trim().split('\n');
    expect(about).toBe('# competitive: In a competitive job (contract held): members of the cohort. (people)');
    expect(head).toBe('arm,week,mean,low,high');
    const expected = lastShares();
    expect(rows.map((row) => row.split(',')[0])).toEqual([...expected.keys()]);
    for (const row of rows) {
      const [arm, , mean, low, high] = row.split(',');
      expect(Number(mean)).toBeCloseTo(expected.get(arm!)!, 6);
      expect(Number(low)).toBeLessThanOrEqual(Number(mean));
      expect(Number(high)).toBeGreaterThanOrEqual(Number(mean));
    }
    expect(readFileSync(join(place.folder, `${script}.png`)).subarray(1, 4).toString()).toBe('PNG');
  }, 120_000);

  test.skipIf(isSkipped)('says what it needs where there is no run', () => {
    const { status, stderr } = started('.');
    expect(status).toBe(1);
    expect(stderr).toContain('holds no weeks.csv; name the folder that `inclusim run` left.');
  });
});
