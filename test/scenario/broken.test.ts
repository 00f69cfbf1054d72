import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readScenarioFile } from '../../src/cli/doors.js';
import { laidOut } from '../../src/cli/note-problems.js';
import { columnsOf } from '../../src/cli/wrap.js';
import { measures } from '../../src/outcomes/catalogue.js';
import { nameHash } from '../../src/random/hash.js';
import { loadScenario } from '../../src/scenario/load.js';
import { problemMessage } from '../../src/scenario/problem.js';
import { problemsOf, shipped } from './load-text.js';

const folder = 'test/scenario/broken';

/** What a file that somebody got wrong in one place must be told: where, and words of what to do. */
interface Mistake {
  readonly mistake: string;
  /** Line and column; with the file's name where another file is to blame. */
  readonly place: string;
  readonly remedy: string;
}

/** Those that cannot hold a comment, because they are empty, no text or JSON. */
const withoutComment = JSON.parse(readFileSync(join(folder, 'without-comment.json'), 'utf8')) as Readonly<Record<string, Mistake>>;
const files = readdirSync(folder).filter((name) => /\.(yaml|json)$/.test(name) && name !== 'without-comment.json').sort();

function mistakeIn(file: string): Mistake {
  const inComment = (key: string): string => new RegExp(`^# ${key}: (.+)$`, 'm').exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? '';
  return withoutComment[file] ?? { mistake: inComment('mistake'), place: inComment('place'), remedy: inComment('remedy') };
}

/** The message as it stands on a terminal. */
function messageOf(file: string): string {
  const read = (path: string) => readScenarioFile(join(folder, path));
  const result = loadScenario(file, { read, readShipped: shipped, measures, hash: nameHash });
  return 'problems' in result ? laidOut(problemMessage(result.problems)) : '';
}

describe('A file with one mistake', () => {
  test('is one of at least sixty', () => {
    expect(files.length).toBeGreaterThanOrEqual(60);
    expect(new Set(files.map((file) => mistakeIn(file).mistake)).size).toBe(files.length);
  });

  test.each(files)('%s is told where it is and what to do, and nothing else', (file) => {
    const { place, remedy } = mistakeIn(file);
    const message = messageOf(file);
    const [first, ...lines] = message.split('\n');
    expect(first).toBe(/^\d/.test(place) ? `${file}:${place}` : place);
    expect(remedy).not.toBe('');
    expect(lines.join('\n').replaceAll('\n  ', ' ')).toContain(remedy);
    expect(message.match(/^✖/gm)).toHaveLength(1);
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(80);
  });

  test('gets the message that was read and found good', async () => {
    const all = files.map((file) => `${mistakeIn(file).mistake}\n${'-'.repeat(mistakeIn(file).mistake.length)}\n${messageOf(file)}\n`);
    await expect(all.join('\n')).toMatchFileSnapshot('broken/messages.txt');
  });
});

describe('A file with several mistakes in its writing', () => {
  const places = (text: string) => problemsOf(text).map(({ line, column }) => `${line}:${column}`);

  test('hears of each of them', () => {
    expect(places('title: Our region: now\nweeks: 26\nseed: 7\nquestion: What: this?\n')).toEqual(['1:18', '4:15']);
    expect(places('title: @home\nweeks: 26\nseed: 7\ncountry = norway\nreplications: 20\n')).toEqual(['1:8', '4:1']);
  });

  test('hears of an open quote alone, because nothing behind it can be read', () => {
    expect(places('title: "Our region\nweeks: 26\nseed = 7\nquestion: What: this?\n')).toEqual(['1:8']);
  });
});
