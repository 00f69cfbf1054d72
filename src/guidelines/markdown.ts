/** Markdown put together from parts; what a scenario's author wrote is shown as it was written and never read as markup. */
import { printable } from '../scenario/printable.js';

/** A text from outside, on one line. */
export function plain(text: string): string {
  return escaped(text, /[\\`*_[\]<>|~$&]/g);
}

/** A text of the schema or the catalogue, which may hold code between backticks. */
export function told(text: string): string {
  return escaped(text, /[*[\]<>|~$&]/g);
}

function escaped(text: string, marks: RegExp): string {
  return printable(text.replace(/\s+/g, ' ').trim()).replace(marks, (mark) => (mark === '&' ? '&amp;' : `\\${mark}`)).replace(/^([#+-]+|\d+(?=[.)]))(?=[.)]?( |$))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** A name or path in the type of code; one with marks that would end it is shown as plain text. */
export function code(text: string): string {
  const shown = printable(text);
  return /[`|\s]/.test(shown) || shown === '' ? plain(shown) : `\`${shown}\``;
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Paragraphs, tables and lists one below another; empty ones are left out. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A number of something: `1 service`, `2 services`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}
