/** Laying out plain text by columns of a terminal. */

/** Number of columns a text takes: signs that stand above others take none, East Asian wide signs and pictures two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text) columns += /[\p{Mn}\p{Me}\p{Cf}]/u.test(sign) ? 0 : isWide(sign) ? 2 : 1;
  return columns;
}

function isWide(sign: string): boolean {
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(sign);
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - columnsOf(text))) + text;
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/**
 * Breaks a text into lines of at most `columns`, at spaces, then after hyphens and slashes, then anywhere. Spaces between
 * a number and its unit that do not break (U+00A0) stay, and are written as they are.
 *
 * @param indent - Put before each line but the first.
 */
export function wrap(text: string, columns: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  const room = (): number => columns - (lines.length > 0 ? indent.length : 0);
  const end = (): void => {
    lines.push((lines.length > 0 ? indent : '') + line.trimEnd());
    line = '';
  };
  for (const word of text.split(/(?<= )(?!%)/)) {
    if (line !== '' && columnsOf(line + word.trimEnd()) > room()) end();
    let rest = word;
    while (columnsOf(rest.trimEnd()) > room()) {
      const cut = cutAt(rest, room());
      line = rest.slice(0, cut);
      rest = rest.slice(cut);
      end();
    }
    line += rest;
  }
  if (line !== '' || lines.length === 0) end();
  return lines;
}

/** Lines that a title of a scenario takes at most. */
const titleLines = 3;

/** A title, or its beginning and an ellipsis where it is too long to stand above what matters; a report has it whole. */
export function wrapTitle(title: string, columns: number): string[] {
  // What is cut off anyway need not be measured.
  const begin = title.slice(0, 4 * titleLines * columns);
  const lines = wrap(begin, columns);
  if (lines.length <= titleLines && begin === title) return lines;
  return [...lines.slice(0, titleLines - 1), `${wrap(lines[titleLines - 1] ?? '', columns - 1)[0] ?? ''}…`];
}

/** Where to cut a word that is too long: after its last hyphen or slash that fits, or at the last sign that fits. */
function cutAt(word: string, columns: number): number {
  let fits = 0;
  let soft = 0;
  let used = 0;
  for (const sign of word) {
    used += columnsOf(sign);
    if (used > columns && fits > 0) break;
    fits += sign.length;
    if (sign === '-' || sign === '/') soft = fits;
  }
  return soft > 0 ? soft : fits;
}

/** A text of several lines, wrapped line by line. */
export function wrapText(text: string, columns: number, indent = ''): string {
  return text.split('\n').flatMap((line) => wrap(line, columns, indent)).join('\n');
}

/** Items joined by ` · `, broken only between items where that is possible. */
export function wrapItems(items: readonly string[], columns: number): string {
  const lines: string[] = [];
  let line = '';
  for (const item of items) {
    const longer = line === '' ? item : `${line} · ${item}`;
    if (line === '' || columnsOf(longer) <= columns) line = longer;
    else {
      lines.push(line);
      line = item;
    }
  }
  return [...lines, line].flatMap((each) => wrap(each, columns)).join('\n');
}
