/** Reads MODEL.md, whose sections 1 to 7 are the elements of ODD, so that a document says what the model's own description says. */
import { withTables } from '../scenario/parameterTable.js';

/** A numbered section. */
export interface ModelSection {
  /** `7` */
  readonly number: string;
  readonly title: string;
  /** Markdown below the heading; headings in it have three marks. */
  readonly text: string;
}

/** The sections of MODEL.md in their order. */
export function modelSections(markdown: string): ModelSection[] {
  return markdown.split(/^(?=## \d+ )/m).flatMap((part) => {
    const [, number, title] = /^## (\d+) (.+)\n/.exec(part) ?? [];
    return number === undefined || title === undefined ? [] : [{ number, title, text: part.slice(part.indexOf('\n') + 1).trim() }];
  });
}

/** Makes a table anew: `parameters` with the path that stands at the mark. */
export type TableMakers = Readonly<Record<string, (argument: string) => string>>;

/** A whole section, its tables made anew by whoever has a name in `makers`. Links to files of the program become their names. */
export function sectionText(model: readonly ModelSection[], number: string, makers: TableMakers = {}): string {
  return outside(withTables(sectionOf(model, number).text, makers));
}

/** One subsection, such as 7.4, without its heading and tables. */
export function subsectionText(model: readonly ModelSection[], number: string): string {
  const { text } = sectionOf(model, number.split('.')[0] ?? '');
  const part = text.split(/^(?=### )/m).find((each) => each.startsWith(`### ${number} `));
  if (part === undefined) throw new Error(`MODEL.md has no section ${number}`);
  return outside(withTables(part.slice(part.indexOf('\n') + 1), { parameters: () => '' })).trim();
}

/** Titles of the subsections of a section: `7.1 Policy`. */
export function subsectionTitles(model: readonly ModelSection[], number: string): string[] {
  return [...sectionOf(model, number).text.matchAll(/^### (\d+\.\d+ .+)$/gm)].map(([, title = '']) => title);
}

/** The paragraph of a section that begins with these words in bold; they are left out where they are its heading. */
export function paragraphOf(model: readonly ModelSection[], number: string, words: string): string {
  const found = sectionOf(model, number).text.split(/\n{2,}/).find((each) => each.startsWith(`**${words}.**`) || each.startsWith(`**${words}**`));
  if (found === undefined) throw new Error(`MODEL.md, section ${number}, has no paragraph "${words}"`);
  return outside(found.replace(`**${words}.**`, '')).replace(/\s+/g, ' ').trim();
}

/** The first table of a section. */
export function firstTable(model: readonly ModelSection[], number: string): string {
  const found = /^\|.*\n\|[-|]+\|\n(?:\|.*\n?)+/m.exec(sectionOf(model, number).text);
  if (found === null) throw new Error(`MODEL.md, section ${number}, has no table`);
  return outside(found[0]).trim();
}

function sectionOf(model: readonly ModelSection[], number: string): ModelSection {
  const found = model.find((section) => section.number === number);
  if (found === undefined) throw new Error(`MODEL.md has no section ${number}`);
  return found;
}

/** Text that stands outside the program's folder: no marks for makers of tables, no links to files beside it. */
function outside(text: string): string {
  return text.replace(/^<!--[^]*?-->\n*/gm, '').replace(/\[([^\]]*)\]\((?!https:)[^)]*\)/g, '$1').replace(/\n{3,}/g, '\n\n');
}
