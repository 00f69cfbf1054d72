import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inclusim, workPlace } from './program.js';

/** What does not depend on the clock: without the seconds and the line of the folder. */
function timeless(text: string): string[] {
  return text.split('\n').filter((line) => !line.startsWith('Saved ')).map((line) => line.replace(/ · \d+ (s|min).*$/, ''));
}

test('the README shows what the first command prints', () => {
  const readme = readFileSync('README.md', 'utf8');
  const shown = /<!-- start output -->\n```\n([\s\S]*?)\n```/.exec(readme)?.[1] ?? '';
  const place = workPlace();
  const { code, out } = inclusim(place.folder, 'run', `${process.cwd()}/scenarios/ips-vs-usual-care.yaml`, '--quiet');
  place.remove();
  expect(code).toBe(0);
  expect(timeless(shown)).toEqual(timeless(out.trimEnd()));
});

test('the README shows the shipped scenario', () => {
  const shown = /```yaml\n([\s\S]*?)\n```/.exec(readFileSync('README.md', 'utf8'))?.[1];
  expect(shown).toBe(readFileSync('scenarios/ips-vs-usual-care.yaml', 'utf8').trimEnd());
});
