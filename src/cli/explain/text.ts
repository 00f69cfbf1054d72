/** What `explain` prints for people: at most 80 columns, the meaning first, facts below it. */
import { valueText } from '../../scenario/parameterTable.js';
import { exampleOf } from './example.js';
import { itemLines } from './items.js';
import { overviewTable, measureList } from './tables.js';
import type { Explained, ExplainedAll, ExplainedGroup, ExplainedKey, ExplainedMeasure, ExplainedMeasures, ExplainedValue, Given } from './explained.js';
import { width, type Colours } from '../terminal.js';
import { tableLine } from '../table-line.js';
import { wrap } from '../wrap.js';

type Fact = readonly [label: string, text: string];

/** The text, with its last line end. */
export function explainText(explained: Explained, colours: Colours): string {
  return `${blocks(explained, colours).filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function blocks(explained: Explained, colours: Colours): string[][] {
  switch (explained.kind) {
    case 'value': return value(explained, colours);
    case 'group': return group(explained, colours);
    case 'key': return key(explained, colours);
    case 'measure': return measure(explained, colours);
    case 'measures': return allMeasures(explained);
    case 'programme': return [[...wrap(`${explained.id} is a programme: ${explained.title}.`, width).map((line, at) => (at === 0 ? line.replace(explained.id, colours.bold(explained.id)) : line)), `\`${explained.command}\` shows what it sets.`]];
    case 'all': return all(explained, colours);
  }
}

function value(leaf: ExplainedValue, colours: Colours): string[][] {
  const { path, meaning, unit, range, neutral, grade, source, group, presets, keys, sameAt } = leaf;
  return [
    [colours.bold(path), ...wrap(meaning, width)],
    facts([
      ['unit', unit ?? ''],
      ['range', range],
      ['default', leaf.default === null ? 'none: a file must say it' : valueText(leaf.default.value)],
      ['set by', presets.map(({ from, value }) => `${from}: ${valueText(value)}`).join(' · ')],
      ['switched off', neutralText(neutral)],
      ['evidence', grade === null ? '' : `${grade}: ${grades[grade] ?? ''}`],
      ['source', source === 'design' ? 'a choice of the program’s design' : source ?? ''],
      ['stands in', group ?? 'the first level of the file'],
      ['or its keys', keys.join(', ')],
      ['same at', sameAt.join(', ')],
    ], colours),
    exampleOf(leaf, colours),
  ];
}

const grades: Readonly<Record<string, string>> = {
  assumed: 'no data stand behind it, the weakest of six grades',
  expert: 'what experts judge, or rules and agreements say',
  cohort: 'from people who were followed, or from registers',
  trial: 'from a randomised trial',
  'meta-analysis': 'from several studies taken together',
  calibrated: 'fitted so that the model meets published results',
};

function neutralText(neutral: Given | null): string {
  return neutral === null ? '' : `by ${valueText(neutral.value)}: then this has no effect`;
}

function group({ path, meaning, values, holds, group }: ExplainedGroup, colours: Colours): string[][] {
  const example = firstValue(holds);
  return [
    [colours.bold(path), ...wrap(`${meaning} ${plural(values, 'value')}${group === null ? '' : `, in ${group}`}.`, width)],
    overviewTable(holds, path, colours),
    example === undefined ? [] : wrap(`\`inclusim explain ${forShells(example)}\` says all about it, and so for the others.`, width),
  ];
}

function firstValue(holds: ExplainedGroup['holds']): string | undefined {
  return holds.find(({ kind }) => kind === 'value')?.path ?? holds[0]?.path;
}

function key({ path, meaning }: ExplainedKey, colours: Colours): string[][] {
  const more = path === 'arms' ? wrap('An arm may say the same as the first level of the file, which `inclusim explain` lists.', width) : [];
  return [[colours.bold(path), ...wrap(meaning, width)], more];
}

function measure({ asked, id, label, unit, better, meaning, range, atWeek, of, week, sameName, items }: ExplainedMeasure, colours: Colours): string[][] {
  const at = week === null ? `yes, as in ${id}@52: week 52 after each member’s own week 0` : `week ${week} after each member’s own week 0`;
  return [
    [colours.bold(asked), ...wrap(meaning, width)],
    facts([
      ['kind', 'a measure, to be named in report.measures'],
      ['label', `${label.en} (Bokmål: ${label.nb})`],
      ['unit', unit === 'money' ? 'money, in the scenario’s currency and prices of its year' : unit],
      ['range', rangeOf(range)],
      ['better', better === null ? 'it depends: neither more nor less is better by itself' : `${better} is better for people`],
      ['counted over', of],
      ['at a week', atWeek ? at : 'no: it is counted over all weeks of follow-up'],
      ['same name', sameName.join(', ')],
    ], colours),
    itemLines(items, colours),
  ];
}

function rangeOf([least, most]: ExplainedMeasure['range']): string {
  if (least === null) return most === null ? 'any number' : `at most ${most}`;
  return most === null ? `${least} or more` : `${least} to ${most}`;
}

function allMeasures({ measures }: ExplainedMeasures): string[][] {
  return [
    [`${measures.length} measures. Those with @ may be asked at a week, as in competitiveAt@52.`],
    measureList(measures),
    ['`inclusim explain ID` says how one is measured, and over whom.'],
  ];
}

function all({ values, holds, measures }: ExplainedAll, colours: Colours): string[][] {
  return [
    [`A scenario has ${values} values. Each has a meaning, a range, a default and a source.`],
    overviewTable(holds, '', colours),
    [
      '`inclusim explain population`              lists the values of a group',
      '`inclusim explain parameters.search.own`   says all about one of them',
      '`inclusim explain staff.caseload`          an ending is enough where it is clear',
      `\`inclusim explain measures\`                lists the ${measures} measures`,
    ],
  ];
}

/** Labels and texts side by side; facts without a text are left out. */
function facts(all: readonly Fact[], { dim }: Colours): string[] {
  const label = 12;
  return all.filter(([, text]) => text !== '').flatMap(([name, text]) => {
    const [first = '', ...rest] = tableLine([`  ${name}`, text], [{ width: label + 2, align: 'left' }, { width: width - label - 4, align: 'left' }]);
    return [first.replace(name, dim(name)), ...rest];
  });
}

/** Some shells take brackets for patterns of file names. */
function forShells(path: string): string {
  return path.replaceAll('[]', '');
}

function plural(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
