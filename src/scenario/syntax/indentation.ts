/** Lines that begin in the wrong column. */
import { neighbour } from './rows.js';
import type { Recogniser } from './slip.js';

/** A tab before the first sign of a line. */
export const tab: Recogniser = ({ code, row: { text, start } }) => {
  if (code !== 'TAB_AS_INDENT') return undefined;
  const at = text.indexOf('\t');
  return { offset: start + Math.max(0, at), expected: 'begins with a tab, with which YAML cannot indent', hint: 'Put two spaces for each level in its place.' };
};

/** Spaces of another kind, such as come with text from a web page. */
export const strangeSpace: Recogniser = ({ rows, index }) => {
  for (const row of rows.slice(Math.max(0, index - 1), index + 2)) {
    const match = /^\s*?([\u00a0\u2000-\u200b\u202f\u3000])/.exec(row.text);
    if (match !== null) return { offset: row.start + match[0].length - 1, expected: 'begins with a no-break space, which YAML does not take for a space', hint: 'Delete what stands before the first letter of the line, and type spaces.' };
  }
  return undefined;
};

/** A key that has its value already, and deeper lines below it. */
export const strayLine: Recogniser = ({ code, rows, index, row }) => {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const [above, below] = [neighbour(rows, index, -1), neighbour(rows, index, 1)];
  if (below === undefined || below.keyColumn <= row.keyColumn) return undefined;
  if (above?.keyColumn === row.keyColumn && /^[^#]*:\s*(#.*)?$/.test(above.text)) {
    return { offset: row.start + row.keyColumn - 1, expected: `begins in the same column as \`${above.text.trim()}\`, to which it seems to belong`, hint: 'Put two more spaces before each line of the group.' };
  }
  return { offset: below.start + below.keyColumn - 1, expected: `begins in column ${below.keyColumn}, the line above in column ${row.keyColumn}`, hint: 'Begin all keys of one group in the same column.' };
};

/** A line that is indented less than its group and more than the group around it. */
export const halfwayOut: Recogniser = ({ message, rows, index, row }) => {
  if (!/^Sequence item without -|^All (mapping|sequence|collection) items must start|^A (block|collection) .* indent/i.test(message)) return undefined;
  const above = neighbour(rows, index, -1);
  if (above === undefined) return undefined;
  return { offset: row.start + row.keyColumn - 1, expected: `begins in column ${row.keyColumn}, the line above in column ${above.keyColumn}`, hint: 'Begin all keys of one group in the same column.' };
};
