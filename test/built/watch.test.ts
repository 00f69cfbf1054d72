import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inclusim, small, started, workPlace, type Ended } from './program.js';

const place = workPlace();
afterAll(() => place.remove());
const tiny = small.replace('weeks: 26', 'weeks: 8').replace('size: 100', 'size: 40').replace('@13', '@8').replace('replications: 24', 'replications: 4');
const titled = (title: string) => tiny.replace('A small scenario', title);
const path = (...names: string[]): string => join(place.folder, ...names);

/** Begins to watch; `said` waits until something stands on either stream so many times. */
function watching(...args: string[]): { said(what: string, times?: number): Promise<void>; stop(): Promise<Ended> } {
  const { child, ended } = started(place.folder, 'run', ...args, '--watch', '--no-posterior');
  let told = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (piece: Buffer) => { told += piece.toString(); });
  return {
    async said(what, times = 1) {
      while (told.split(what).length <= times) {
        if (child.exitCode !== null) throw new Error(`It ended and had not said "${what}" ${times} times:\n${told}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    stop() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

const titleIn = (...folder: string[]) => /<h1[^>]*><bdi[^>]*>(.*?)<\/bdi>/.exec(readFileSync(path(...folder, 'report.html'), 'utf8'))?.[1];

describe('run --watch', () => {
  test('makes the report anew when the file is saved, at the same place; a broken save is told and leaves the last one', async () => {
    place.file('region.yaml', titled('First words'));
    const { said, stop } = watching('region.yaml');
    await said('Watching region.yaml: it is run again');
    expect(titleIn('output', 'region', 'watch')).toBe('First words');

    place.file('region.yaml', titled('Second words'));
    await said('Watching region.yaml: it is run again', 2);
    expect(titleIn('output', 'region', 'watch')).toBe('Second words');

    place.file('region.yaml', titled('Third words').replace('weeks: 8', 'weeks: soon'));
    await said('Watching region.yaml: it is read again');
    expect(titleIn('output', 'region', 'watch')).toBe('Second words');

    // As many editors save: a new file takes the old one's name.
    place.file('region.yaml.new', titled('Fourth words'));
    renameSync(path('region.yaml.new'), path('region.yaml'));
    await said('Watching region.yaml: it is run again', 3);
    expect(titleIn('output', 'region', 'watch')).toBe('Fourth words');

    const { code, out, note } = await stop();
    expect(code).toBe(0);
    expect(note).toContain('region.yaml:3:8\n✖ weeks "soon"');
    expect(out.match(/^(First|Second|Third|Fourth) words$/gm)).toEqual(['First words', 'Second words', 'Fourth words']);
    expect(out.match(/^Saved output\/region\/watch\//gm)).toHaveLength(3);
    expect(note.match(/shows the next run when you reload the page/g)).toHaveLength(1);
    expect(readdirSync(path('output', 'region'))).toEqual(['watch']);
  });

  test('sees what a file extends, is silent when asked, and replaces its own folder only', async () => {
    mkdirSync(path('bases'));
    place.file('bases/base.yaml', titled('The base'));
    place.file('mine.yaml', 'extends: bases/base.yaml\nseed: 8\n');
    const { said, stop } = watching('mine.yaml', '--quiet', '--out', 'look');
    await said('Saved look/');
    place.file('bases/base.yaml', titled('Another base'));
    await said('Saved look/', 2);
    expect(await stop()).toMatchObject({ code: 0, note: '' });
    expect(titleIn('look')).toBe('Another base');

    // A second time, into the folder of the first.
    const again = watching('mine.yaml', '--quiet', '--out', 'look');
    await again.said('Saved look/');
    expect((await again.stop()).code).toBe(0);
    expect(inclusim(place.folder, 'report', 'look').code).toBe(0);

    expect(inclusim(place.folder, 'run', 'mine.yaml', '--quiet', '--no-posterior', '--out', 'kept').code).toBe(0);
    const before = statSync(path('kept', 'report.html')).mtimeMs;
    for (const folder of ['kept', 'bases']) {
      expect(inclusim(place.folder, 'run', 'mine.yaml', '--watch', '--out', folder)).toMatchObject({ code: 2, out: '', note: expect.stringMatching(/^✖ (kept|bases) holds something else, which was left as it is\.\n {2}Expected/) });
    }
    expect(statSync(path('kept', 'report.html')).mtimeMs).toBe(before);
    expect(readdirSync(place.folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('a save stops the run of the one before, and Ctrl-C during a run ends with 130 and leaves the last one', async () => {
    place.file('slow.yaml', titled('Quick'));
    const { said, stop } = watching('slow.yaml');
    await said('Watching slow.yaml');
    const endless = titled('Endless').replace('replications: 4', 'replications: 100000');
    place.file('slow.yaml', endless);
    await said('slow.yaml was saved.');
    place.file('slow.yaml', titled('Quick again'));
    await said('Watching slow.yaml', 2);
    expect(titleIn('output', 'slow', 'watch')).toBe('Quick again');
    place.file('slow.yaml', endless);
    await said('slow.yaml was saved.', 3);
    while (!existsSync(path('output', 'slow', '.watch.watched', '.run.unfinished'))) await new Promise((resolve) => setTimeout(resolve, 10));
    const { code, note } = await stop();
    expect([code, note.includes('Stopped; the run of this save was not done.')]).toEqual([130, true]);
    expect(titleIn('output', 'slow', 'watch')).toBe('Quick again');
    expect(readdirSync(path('output', 'slow'))).toEqual(['watch']);
  });

  test('begins with a broken file and waits for a better one', async () => {
    place.file('broken.yaml', 'weeks: soon\n');
    const { said, stop } = watching('broken.yaml');
    await said('Watching broken.yaml: it is read again');
    expect(existsSync(path('output', 'broken'))).toBe(false);
    place.file('broken.yaml', titled('Mended'));
    await said('Watching broken.yaml: it is run again');
    expect(titleIn('output', 'broken', 'watch')).toBe('Mended');
    expect((await stop()).code).toBe(0);
  });

  test.each<[string, string[], string]>([
    ['a file that is not there', ['none.yaml'], 'none.yaml\n✖ is not there'],
    ['two files', ['region.yaml', 'mine.yaml'], '✖ --watch: found 2 scenario files, expected one.\n'],
    ['--json', ['region.yaml', '--json'], '✖ --watch: found --json too, expected one of both.\n'],
    ['--part', ['region.yaml', '--part', '1/2'], '✖ --watch: found --part too, expected one of both.\n'],
    ['--resume', ['region.yaml', '--resume'], '✖ --watch: found --resume too, expected one of both.\n'],
  ])('refuses %s with exit code 2', (_, args, message) => {
    const { code, out, note } = inclusim(place.folder, 'run', ...args, '--watch');
    expect([code, out]).toEqual([2, '']);
    expect(note).toContain(message);
  });
});
