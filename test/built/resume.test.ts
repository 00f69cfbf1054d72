import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inclusim, small, started, workPlace } from './program.js';
import { expectAlike } from './runs.js';

const place = workPlace();
const disk = join(place.folder, 'disk');
afterAll(() => {
  spawnSync('umount', [disk]);
  place.remove();
});
/** Quick replications, so that a test sees many; how many is told by each. */
place.file('tiny.yaml', small.replace('weeks: 26', 'weeks: 8').replace('size: 100', 'size: 40').replace('@13', '@8'));
const many = 120;
const ofMany = ['run', 'tiny.yaml', '--quiet', '--replications', String(many)];
const path = (...names: string[]): string => join(place.folder, ...names);
const journal = (run: string): string => path(`.${run}.unfinished`, 'journal');
const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Numbers from 0 to 1 that look random and are the same each time (Park and Miller's generator). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(5);
}

/** Starts or continues a run and kills it some moments after it has kept something more. */
async function killed(run: string, after: number, signal: NodeJS.Signals = 'SIGKILL', more: readonly string[] = ['--resume']): Promise<string> {
  const before = sizeOf(journal(run));
  const { child, ended } = started(place.folder, ...ofMany, '--out', run, ...more);
  // The title and a note come first.
  await until(() => sizeOf(journal(run)) > before + 1500 || child.exitCode !== null);
  await pause(after);
  child.kill(signal);
  return (await ended).note;
}

beforeAll(() => {
  expect(inclusim(place.folder, ...ofMany, '--out', 'undisturbed')).toMatchObject({ code: 0, note: '' });
});

describe('a run that is interrupted', () => {
  test('by SIGKILL at ten random moments, and continued each time, ends as one that was never disturbed', async () => {
    const random = seeded(2026);
    for (let kills = 0; kills < 10; kills += 1) {
      if (kills % 3 === 2) {
        // Also while the program is only starting.
        const { child, ended } = started(place.folder, ...ofMany, '--out', 'killed', '--resume', '--workers', '1');
        await pause(500 * random());
        child.kill('SIGKILL');
        await ended;
      } else await killed('killed', 60 * random(), 'SIGKILL', ['--resume', '--workers', String(1 + Math.floor(3 * random()))]);
      expect(existsSync(path('killed'))).toBe(false);
    }
    expect(inclusim(place.folder, ...ofMany, '--resume', 'killed')).toMatchObject({ code: 0, note: '' });
    expectAlike(path('undisturbed'), path('killed'));
    expect(JSON.parse(readFileSync(path('killed', 'provenance.json'), 'utf8'))).toMatchObject({ sittings: expect.any(Number), replications: many });
    expect(existsSync(path('.killed.unfinished'))).toBe(false);
  });

  test('by SIGKILL while it draws and saves starts with that anew, and ends as one that was never disturbed', async () => {
    const random = seeded(7);
    for (let kills = 0; kills < 3; kills += 1) {
      const { child, ended } = started(place.folder, ...ofMany, '--out', 'late', '--resume');
      await until(() => existsSync(path('.late.unfinished', 'run')) || child.exitCode !== null);
      await pause(30 * random());
      child.kill('SIGKILL');
      await ended;
    }
    if (!existsSync(path('late'))) expect(inclusim(place.folder, ...ofMany, '--resume', 'late').code).toBe(0);
    expectAlike(path('undisturbed'), path('late'));
  });

  test('by Ctrl-C keeps what is done and says in one line how it goes on; that very command ends it', async () => {
    const note = await killed('stopped', 0, 'SIGINT', []);
    const [, kept, args = ''] = /^Stopped before it was done; (\d+) replications? (?:is|are) kept; continue with: inclusim (run tiny\.yaml --replications 120 --resume stopped)\n$/.exec(note) ?? [];
    expect(Number(kept), note).toBeGreaterThan(0);
    expect(readdirSync(path('.stopped.unfinished'))).toEqual(['journal']);
    expect(inclusim(place.folder, ...args.split(' '), '--quiet')).toMatchObject({ code: 0, note: '' });
    expectAlike(path('undisturbed'), path('stopped'));
    expect(JSON.parse(readFileSync(path('stopped', 'provenance.json'), 'utf8'))).toMatchObject({ sittings: 2 });
  });

  test('and whose journal is cut off anywhere, with or without garbage behind, goes on from its last whole record', async () => {
    await killed('torn', 40, 'SIGKILL', []);
    const random = seeded(11);
    const whole = readFileSync(journal('torn'));
    for (const garbage of [0, 100_000]) {
      cpSync(path('.torn.unfinished'), path(`.torn-${garbage}.unfinished`), { recursive: true });
      truncateSync(journal(`torn-${garbage}`), 1500 + Math.floor((whole.length - 1500) * random()));
      appendFileSync(journal(`torn-${garbage}`), Buffer.from(Array.from({ length: garbage }, () => 256 * random())));
      expect(inclusim(place.folder, ...ofMany, '--resume', `torn-${garbage}`)).toMatchObject({ code: 0, note: '' });
      expectAlike(path('undisturbed'), path(`torn-${garbage}`));
    }
  });

  test('and whose journal is damaged in the middle says where, computes that again, and ends as it should', async () => {
    await killed('damaged', 60, 'SIGKILL', []);
    const bytes = readFileSync(journal('damaged'));
    const at = Math.floor(bytes.length / 2);
    bytes[at]! ^= 0xff;
    writeFileSync(journal('damaged'), bytes);
    const { code, note } = inclusim(place.folder, ...ofMany, '--resume', 'damaged');
    const [, from, to] = /^\.damaged\.unfinished\/journal is damaged, byte (\d+) to (\d+): what stood there is computed again\. Check the disk\.\n$/.exec(note) ?? [];
    expect(code).toBe(0);
    expect(Number(from)).toBeLessThanOrEqual(at);
    expect(Number(to)).toBeGreaterThan(at);
    expectAlike(path('undisturbed'), path('damaged'));
  });
});

describe('a run with --people that is interrupted', () => {
  beforeAll(() => {
    expect(inclusim(place.folder, ...ofMany, '--people', '--out', 'everybody')).toMatchObject({ code: 0, note: '' });
    expect(readdirSync(path('everybody'))).toEqual(expect.arrayContaining(['people.csv', 'people.parquet', 'weeks.parquet']));
  });

  test('by SIGKILL and by Ctrl-C, which says --people, leaves the same tables as one that was never disturbed', async () => {
    await killed('people', 40, 'SIGKILL', ['--people', '--resume']);
    const note = await killed('people', 0, 'SIGINT', ['--people', '--resume']);
    const [, args = ''] = /; continue with: inclusim (run tiny\.yaml --replications 120 --people --resume people)\n$/.exec(note) ?? [];
    expect(inclusim(place.folder, ...args.split(' '), '--quiet'), note).toMatchObject({ code: 0, note: '' });
    expectAlike(path('everybody'), path('people'));
  });

  test('part by part leaves the same tables when the parts are put together', async () => {
    for (const part of ['1/2', '2/2']) {
      const options = ['--people', '--part', part, '--resume'];
      await killed(`people-${part[0]}`, 0, 'SIGKILL', options);
      expect(inclusim(place.folder, ...ofMany, '--out', `people-${part[0]}`, ...options)).toMatchObject({ code: 0, note: '' });
    }
    expect(inclusim(place.folder, 'merge', 'people-1', 'people-2', '--out', 'people-merged')).toMatchObject({ code: 0, note: '' });
    expectAlike(path('everybody'), path('people-merged'));
  });
});

describe('--resume', () => {
  test('takes the newest unfinished run of the same scenario, begins one where there is none, and knows a finished one', () => {
    const args = ['run', 'tiny.yaml', '--replications', '6', '--quiet', '--resume'];
    const first = inclusim(place.folder, ...args);
    expect(first).toMatchObject({ code: 0, note: 'No run of tiny with these values to continue below output/tiny/; a new one begins.\n' });
    const [folder = ''] = readdirSync(path('output', 'tiny'));
    const again = inclusim(place.folder, ...args);
    expect(again).toEqual({ code: 0, note: `output/tiny/${folder} is finished already; nothing was simulated.\n`, out: first.out });
    expect(inclusim(place.folder, ...args, '--json').out).toBe(`${JSON.stringify({ ...JSON.parse(readFileSync(path('output', 'tiny', folder, 'comparison.json'), 'utf8')) as object, folder: `output/tiny/${folder}` }, null, 2)}\n`);
    expect(inclusim(place.folder, 'run', '--resume', 'tiny.yaml', '--replications', '6').note).toBe(again.note);
    expect(readdirSync(path('output', 'tiny'))).toEqual([folder]);
  });

  test('finds the unfinished run below output/ without its name', async () => {
    const { child, ended } = started(place.folder, 'run', 'tiny.yaml', '--replications', '100000', '--quiet');
    const kept = () => readdirSync(path('output', 'tiny')).find((name) => /^\..*\.unfinished$/.test(name)) ?? 'none';
    await until(() => sizeOf(path('output', 'tiny', kept(), 'journal')) > 20_000);
    child.kill('SIGINT');
    const name = kept().slice(1, -'.unfinished'.length);
    expect(await ended).toMatchObject({ code: 130, note: expect.stringContaining(`continue with: inclusim run tiny.yaml --replications 100000 --resume output/tiny/${name}\n`) });
    const resumed = started(place.folder, 'run', 'tiny.yaml', '--replications', '100000', '--quiet', '--resume');
    await until(() => existsSync(path('output', 'tiny', kept(), 'lock')));
    resumed.child.kill('SIGINT');
    expect(await resumed.ended).toMatchObject({ code: 130, note: expect.stringContaining(`--resume output/tiny/${name}\n`) });
    expect(readdirSync(path('output', 'tiny')).filter((each) => each.startsWith('.'))).toEqual([`.${name}.unfinished`]);
    rmSync(path('output'), { recursive: true });
  });
});

describe('a folder that cannot be continued ends with exit code 2, says why, and stays as it is:', () => {
  let before: Buffer;
  beforeAll(async () => {
    await killed('kept', 0, 'SIGINT', []);
    before = readFileSync(journal('kept'));
  });
  const wrong: Readonly<Record<string, readonly [args: readonly string[], message: RegExp]>> = {
    'another seed': [[...ofMany, '--seed', '8', '--resume', 'kept'], /^✖ kept holds another run: found the seed 7; expected the seed 8\.\n/],
    'other values': [['run', 'tiny.yaml', '--replications', '121', '--resume', 'kept'], /found values of the scenario with the fingerprint \w+; expected values/],
    'a run with --people': [[...ofMany, '--people', '--resume', 'kept'], /^✖ kept holds another run: found a run without --people; expected a run with --people\.\n/],
    'a finished run without --people': [[...ofMany, '--people', '--resume', 'undisturbed'], /^✖ undisturbed holds another run: found a run without --people; expected a run with --people\.\n/],
    'a part': [[...ofMany, '--part', '1/3', '--resume', 'kept'], /found all replications; expected part 1 of 3/],
    'another finished run': [['run', 'tiny.yaml', '--resume', 'undisturbed'], /^✖ undisturbed holds another run/],
    'no run': [[...ofMany, '--resume', 'nowhere'], /^✖ --resume nowhere: found no run there that can be continued/],
    'a new run in its place': [[...ofMany, '--out', 'kept'], /^✖ --out kept: found an unfinished run there \(\.kept\.unfinished\)/],
    'two folders': [[...ofMany, '--out', 'other', '--resume', 'kept'], /expected one folder/],
  };
  test.each(Object.entries(wrong))('%s', (_, [args, message]) => {
    const { code, out, note } = inclusim(place.folder, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(note).toMatch(message);
    expect(readFileSync(journal('kept')).equals(before)).toBe(true);
  });

  test('one that another process fills, until that is dead', async () => {
    const running = started(place.folder, ...ofMany.with(-1, '100000'), '--out', 'shared');
    await until(() => sizeOf(journal('shared')) > 5000);
    for (const more of [[], ['--resume']]) {
      expect(inclusim(place.folder, ...ofMany.with(-1, '100000'), '--out', 'shared', ...more)).toMatchObject({ code: 2, out: '', note: expect.stringMatching(new RegExp(`^✖ shared is in use: process ${running.child.pid} has been filling it since .*\\n  Wait until`)) });
    }
    running.child.kill('SIGKILL');
    await running.ended;
    expect(existsSync(path('.shared.unfinished', 'lock'))).toBe(true);
    const next = started(place.folder, ...ofMany.with(-1, '100000'), '--resume', 'shared');
    const size = sizeOf(journal('shared'));
    await until(() => sizeOf(journal('shared')) > size);
    next.child.kill('SIGTERM');
    expect(await next.ended).toMatchObject({ code: 143, note: expect.stringContaining('--resume shared\n') });
  });

  test('one of another machine', () => {
    const lock = path('.kept.unfinished', 'lock');
    writeFileSync(lock, JSON.stringify({ pid: 1, began: null, host: 'elsewhere', since: '2026-11-22T21:30:00.000Z' }));
    expect(inclusim(place.folder, ...ofMany, '--resume', 'kept')).toMatchObject({ code: 2, note: expect.stringContaining('process 1 on the machine elsewhere') });
    rmSync(lock);
    expect(readFileSync(journal('kept')).equals(before)).toBe(true);
  });
});

describe('a disk', () => {
  const canMount = ((): boolean => {
    mkdirSync(disk);
    return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', disk]).status === 0;
  })();

  // Only root may mount; what a full disk does to a journal is tested in test/store/journal too.
  test.skipIf(!canMount)('that is full, or read-only, loses nothing; with more room the run goes on and ends as it should', () => {
    const full = inclusim(place.folder, ...ofMany, '--out', 'disk/run');
    expect(full).toMatchObject({ code: 1, out: '' });
    expect(full.note).toMatch(/^✖ disk\/run\ncould not be written: the disk is full\. .*\n {2}\d+ replications are kept; continue with: inclusim run tiny\.yaml --replications 120 --resume disk\/run\n$/);
    expect(readdirSync(disk)).toEqual(['.run.unfinished']);
    expect(readdirSync(join(disk, '.run.unfinished'))).toEqual(['journal']);

    spawnSync('mount', ['-o', 'remount,ro', disk]);
    expect(inclusim(place.folder, ...ofMany, '--resume', 'disk/run')).toMatchObject({ code: 2, out: '', note: expect.stringMatching(/^✖ disk\/run\ncould not be written: the disk is read-only/) });
    expect(inclusim(place.folder, ...ofMany, '--out', 'disk/other')).toMatchObject({ code: 2, note: expect.stringContaining('the disk is read-only') });

    const more = ['64m', 2 * sizeOf(join(disk, '.run.unfinished', 'journal'))].reverse().map((size) => {
      spawnSync('mount', ['-o', `remount,rw,size=${size}`, disk]);
      return inclusim(place.folder, ...ofMany, '--resume', 'disk/run');
    });
    expect(more).toMatchObject([{ code: 1, note: expect.stringMatching(/the disk is full[^]*continue with: inclusim run/) }, { code: 0, note: '' }]);
    expectAlike(path('undisturbed'), join(disk, 'run'));
    expect(readdirSync(disk)).toEqual(['run']);
  });
});
