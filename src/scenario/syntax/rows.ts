/** The lines of a text, as somebody sees them who looks for a slip in it. */

export interface Row {
  /** Offset of its first character in the text. */
  readonly start: number;
  /** Without the end of the line, and cut where nobody would look any more. */
  readonly text: string;
  /** Spaces before the first sign. */
  readonly indent: number;
  /** Column from 1 of its key, behind the dash of a list. */
  readonly keyColumn: number;
}

const longest = 2000;

/** All lines of a text. */
export function rowsOf(text: string): Row[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const row = rowOf(line.slice(0, longest).replace(/\r$/, ''), start);
    start += line.length + 1;
    return row;
  });
}

function rowOf(text: string, start: number): Row {
  const indent = /^ */.exec(text)?.[0].length ?? 0;
  const key = /^ *(?:- +)*/.exec(text)?.[0].length ?? 0;
  return { start, text, indent, keyColumn: key + 1 };
}

/** Index of the line that holds an offset. */
export function rowAt(rows: readonly Row[], offset: number): number {
  let [least, most] = [0, rows.length - 1];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if ((rows[middle]?.start ?? Infinity) <= offset) least = middle;
    else most = middle - 1;
  }
  return least;
}

/** The nearest line in a direction that says something. */
export function neighbour(rows: readonly Row[], index: number, step: 1 | -1): Row | undefined {
  for (let at = index + step; at >= 0 && at < rows.length; at += step) {
    const row = rows[at];
    if (row !== undefined && !/^\s*(#|$)/.test(row.text)) return row;
  }
  return undefined;
}
