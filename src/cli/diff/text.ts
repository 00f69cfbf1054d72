/** What `diff` prints for people: each difference in words, with what the value means, in at most 80 columns. */
import { isEqual } from '../../scenario/equal.js';
import { printable, thousands } from '../../scenario/printable.js';
import { shapeOf, type Change } from './arms.js';
import type { ComparedArms, ScenarioDifferences } from './scenarios.js';
import { width, type Colours } from '../terminal.js';
import { wrap } from '../wrap.js';

/** The text, with its last line end. */
export function diffText(found: ScenarioDifferences, colours: Colours): string {
  const [from, to] = [printable(found.from.named), printable(found.to.named)];
  if (found.isSame) return `${wrap(`Nothing differs: ${from} and ${to} have the same values, ${thousands(found.values)} in all.`, width).join('\n')}\n`;
  const pairs = found.arms.filter(({ isNew }) => !isNew);
  const paragraphs = [
    wrap(`What ${to} changes against ${from}`, width).map(colours.bold),
    ...section(sharedTitle(pairs, found), found.everywhere, colours),
    ...found.arms.flatMap((arms) => section(titleOf(arms), arms.changes, colours)),
    ...(found.removedArms.length === 0 ? [] : [wrap(`Not there any more: ${found.removedArms.map((id) => `arm ${id}`).join(', ')}`, width)]),
  ];
  return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Over what all arms of both sides have different alike. */
function sharedTitle(pairs: readonly ComparedArms[], { to, arms, removedArms }: ScenarioDifferences): string {
  if (pairs.length > 1) return 'In every arm that both have';
  const isOnlyOne = to.arm === null && arms.length + removedArms.length > 1 && pairs[0]?.from === pairs[0]?.to;
  return `${titleOf(pairs[0])}${isOnlyOne ? ', the only one that both have' : ''}`;
}

function titleOf(arms: ComparedArms | undefined): string {
  if (arms === undefined) return '';
  if (arms.isNew) return `New arm ${arms.to}, told against ${arms.from}`;
  return arms.from === arms.to ? `In arm ${arms.to}` : `In arm ${arms.to}, against ${arms.from}`;
}

/** A heading, then a block for each part of the file. */
function section(title: string, changes: readonly Change[], colours: Colours): string[][] {
  const groups = new Map<string, string[]>();
  for (const change of changes) {
    const group = change.path.split(/[.[]/, 1).join();
    groups.set(group, [...(groups.get(group) ?? []), ...inWords(change, colours)]);
  }
  const [first = [], ...others] = groups.values();
  return first.length === 0 ? [] : [[...wrap(title, width).map(colours.bold), ...first], ...others];
}

function inWords(change: Change, colours: Colours): string[] {
  const isEntry = /\]$/.test(change.path);
  const told = isEntry ? entryText(change) : [valueText(change)];
  const meaning = change.meaning === null || isEntry ? [] : wrap(change.meaning, width - 6).map((line) => `      ${colours.dim(line)}`);
  return [...told.flatMap((line) => wrap(line.trimStart(), width - 4, '  ').map((each) => `  ${line.startsWith(' ') ? '  ' : ''}${each}`)), ...meaning];
}

function valueText({ path, kind, was, now, unit }: Change): string {
  const name = dotted(path);
  if (kind === 'reordered') return `${name}: in another order, ${said(now)} instead of ${said(was)}`;
  if (kind === 'added') return `${name}: ${withUnit(said(now), unit)}, not there before`;
  if (kind === 'removed') return `${name}: not there any more, was ${withUnit(said(was), unit)}`;
  return `${name}: ${withUnit(`${said(now)} instead of ${said(was)}`, unit)}`;
}

/** A new entry of a list with what it sets; programmes hold a hundred values, which are only counted. */
function entryText({ path, kind, was, now }: Change): string[] {
  const values = Object.entries((now ?? was) as Record<string, unknown>);
  const title = values.find(([key]) => key === 'title')?.[1];
  const is = `${dotted(path)}: ${kind === 'added' ? 'new' : 'not there any more'}${typeof title === 'string' && title !== '' ? ` (${printable(title)})` : ''}`;
  if (kind === 'removed') return [is];
  if (path.startsWith('programmes[')) return [`${is}, ${values.length} values that --json lists`];
  const set = values.filter(([key, value]) => key !== 'id' && !isEqual(shapeOf(`${path}.${key}`)?.default, value));
  return [is, ...set.map(([key, value]) => `  ${dotted(key)}: ${withUnit(said(value), shapeOf(`${path}.${key}`)?.unit ?? null)}`)];
}

/** `services[office].staff.count` as it is spoken: `services.office.staff.count`. */
function dotted(path: string): string {
  return printable(path.replaceAll('[', '.').replaceAll(']', ''));
}

/** A value as a file would write it; a text of several words in quotes. */
function said(value: unknown): string {
  if (typeof value === 'number') return thousands(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : value.map(said).join(', ');
  if (typeof value === 'string') return printable(/^\S+$/.test(value) ? value : JSON.stringify(value));
  return printable(JSON.stringify(value));
}

/** Units that are counted follow the number as in a sentence; others stand in brackets. */
const counted = /^(weeks|people|replications|years|vacancies|employers|positions|openings|patients|hours|full-time posts|clients|places|applications|contacts)\b/;

function withUnit(text: string, unit: string | null): string {
  if (unit === null) return text;
  if (!counted.test(unit)) return `${text} (${unit})`;
  return `${text} ${text === '1' ? unit.replace(/(?<!ie)s\b/, '') : unit}`;
}
