import type { Violation } from './violation.js';

const longest = 300;

/** Data is as long as the world is wide; code is not. */
const mayBeLong = /^src\/(catalogue\/|scenario\/schema)/;

/** Finds files that have grown past one idea. */
export function findLong(files: ReadonlyMap<string, string>): Violation[] {
  return [...files]
    .map(([file, text]) => ({ file, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ file, lines }) => lines > longest && !mayBeLong.test(file))
    .map(({ file, lines }) => ({
      kind: 'too-long',
      file,
      line: longest + 1,
      found: `${lines} lines`,
      expected: `at most ${longest}`,
      todo: 'split it by idea, one file each, named by the word the field uses',
    }));
}
