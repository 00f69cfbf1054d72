/** Tables for people, in Markdown: every leaf of the scenario with its meaning, unit, default, range and evidence. Pure text; a script writes it. */
import { thousands } from './printable.js';
import { scenarioParts, type ScenarioPart } from './parts.js';
import { inWords, type Shape } from './shape.js';

/** Every leaf at or below a path, in the order of the schema; all of them without one. */
export function parameterLeaves(under = ''): ScenarioPart[] {
  const all = scenarioParts().filter(({ isLeaf }) => isLeaf);
  return under === '' ? all : all.filter(({ path }) => path === under || path.startsWith(`${under}.`) || path.startsWith(`${under}[`));
}

type Column = readonly [title: string, text: (leaf: ScenarioPart) => string];

const short: readonly Column[] = [
  ['Path', ({ path }) => `\`${path}\``],
  ['Meaning', ({ shape }) => shape.description ?? ''],
  ['Unit', ({ shape }) => shape.unit ?? ''],
  ['Default', ({ shape }) => valueText(shape.default)],
  ['Range', ({ shape }) => rangeText(shape)],
  ['Neutral', ({ shape }) => valueText(shape.neutral)],
  ['Evidence', ({ shape }) => shape.grade ?? ''],
];
const long: readonly Column[] = [...short, ['Source', ({ shape }) => shape.source ?? '']];

/** A short table (without sources) of the leaves at or below a path. */
export function parameterTable(under: string): string {
  const leaves = parameterLeaves(under);
  if (leaves.length === 0) throw new Error(`no leaf of the scenario lies at or below ${under}`);
  return table(short, leaves);
}

/** The whole of `docs/parameters.md`. */
export function parameterReference(): string {
  const leaves = parameterLeaves();
  const rootOf = (path: string) => /^parameters\.\w+|^\w+/.exec(path)?.[0] ?? path;
  const groups = new Set(leaves.flatMap(({ path }) => (rootOf(path) === path ? [] : [rootOf(path)])));
  const single = leaves.filter(({ path }) => !groups.has(rootOf(path)));
  const sections = [
    `## The file as a whole\n\n${table(long, single)}`,
    ...[...groups].map((name) => `## \`${name}\`\n\n${table(long, leaves.filter(({ path }) => rootOf(path) === name))}`),
  ];
  return `# Parameters

Every leaf of a scenario, ${leaves.length} in all, made from the schema by \`docs/make-parameters.mjs\`; do not edit it by hand. \`[]\` stands for the
entries of a list. *Neutral* is the value that switches a mechanism off; it is empty where there is no such value.
*Evidence* says how much stands behind the default, from weak to strong: assumed, expert, cohort, trial, meta-analysis, calibrated.
What the mechanisms do is told in [MODEL.md](../MODEL.md).

${sections.join('\n\n')}
`;
}

/** What a table of measures needs to know of each; the catalogue of measures lives further down the road. */
export interface MeasureRow {
  readonly id: string;
  readonly unit: string;
  readonly meaning: string;
  readonly of: string;
  readonly atWeek: boolean;
}

/** The outcome catalogue as a table. */
export function measureTable(measures: readonly MeasureRow[]): string {
  return rows(['Measure', 'Unit', 'Meaning', 'Denominator', 'May be asked at a week'], measures.map(({ id, unit, meaning, of, atWeek }) => [`\`${id}\``, unit, meaning, of, atWeek ? 'yes' : '']));
}

/** The purposes of chance as a table, from the exports of `random/purposes`, where each is kind, phase and lane packed into one number. */
export function purposeTable(exports: Readonly<Record<string, unknown>>, kinds: Readonly<Record<string, number>>): string {
  const kindOf = (value: number) => Object.keys(kinds).find((name) => kinds[name] === value >> 10) ?? '';
  const purposes = Object.entries(exports).flatMap(([name, value]): [string, number][] => (typeof value === 'number' ? [[name, value]] : [])).sort((a, b) => a[1] - b[1]);
  return rows(['Entity', 'Phase', 'Lane', 'Purpose'], purposes.map(([name, value]) => [kindOf(value), String((value >> 2) & 255), String(value & 3), `\`${name}\``]));
}

/**
 * Renews what stands between `<!-- name: argument -->` and `<!-- end -->` for each maker's name; the argument may be missing.
 * What lies outside is left as it is.
 */
export function withTables(text: string, makers: Readonly<Record<string, (argument: string) => string>>): string {
  return text.replace(/<!-- (\w+)(?:: ([\w.[\]]+))? -->\n[^]*?<!-- end -->/g, (whole, name: string, argument: string | undefined) => {
    const make = Object.hasOwn(makers, name) ? makers[name] : undefined;
    return make === undefined ? whole : `<!-- ${name}${argument === undefined ? '' : `: ${argument}`} -->\n\n${make(argument ?? '')}\n\n<!-- end -->`;
  });
}

function table(columns: readonly Column[], leaves: readonly ScenarioPart[]): string {
  return rows(columns.map(([title]) => title), leaves.map((leaf) => columns.map(([, text]) => text(leaf))));
}

function rows(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...body.map(line)].join('\n');
}

/** A value as a file would write it; nothing where there is none. */
export function valueText(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : value.map(valueText).join(', ');
  if (typeof value === 'object' && value !== null) return '';
  if (typeof value === 'string') return value === '' ? 'empty' : value;
  return JSON.stringify(value);
}

/** What a leaf may be, in words: `0 to 3`, or `one of a, b or c`. */
export function rangeText(shape: Shape): string {
  const options = shape.anyOf ?? [];
  const isNumber = shape.type === 'number' && shape.minimum !== undefined && shape.maximum !== undefined;
  // Bounds are often multiples of a default; the last bit of a product is not for people.
  if (isNumber) return `${tidy(shape.minimum)} to ${tidy(shape.maximum)}`;
  if (options.length === 2 && options[1]?.type === 'null' && options[0] !== undefined) return `${rangeText(options[0])}, or null`;
  return inWords(shape);
}

function tidy(value: number): string {
  return thousands(Number(value.toPrecision(12)));
}
