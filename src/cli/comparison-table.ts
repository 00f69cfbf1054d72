/** Turns a comparison into the rows of the table that `run` prints. */
import type { ChartContext } from '../charts/chart.js';
import type { Comparison, Difference } from '../comparison/comparison.js';
import { formatDifference, formatInterval, formatNumber, formatValue, measureLabel, unitOf } from '../report/format.js';
import { reportTexts } from '../report/language.js';
import { numberNeeded } from '../report/sentences.js';
import type { Table, TableRow } from './table-layouts.js';
import { wordsOf } from './words.js';

/** Staff-years stand beside every comparison, whether they were asked for or not. */
export function comparisonTable(comparison: Comparison, context: ChartContext): Table {
  const words = wordsOf[context.language];
  const rows = context.reported.map((id) => measureRow(id, comparison, context));
  const arms = Object.keys(comparison.arms);
  return {
    arms,
    rows: context.reported.includes('staffYears') ? rows : [...rows, staffRow(comparison, context)],
    head: arms.length > 2 ? words.differenceFrom(context.compareWith) : words.difference,
    included: includedIn(comparison, context),
  };
}

/** What the intervals beside differences include, or why there are none. */
function includedIn({ differences, posterior }: Comparison, { language }: ChartContext): string {
  if (differences.some(({ parameters }) => parameters !== null)) return wordsOf[language].withParameters;
  return posterior === undefined ? reportTexts[language].parametersNotIncluded : reportTexts[language].fewDraws;
}

function measureRow(id: string, comparison: Comparison, context: ChartContext): TableRow {
  const arms = Object.keys(comparison.arms);
  const differences = arms.map((arm) => comparison.differences.find((each) => each.arm === arm && each.measure === id));
  return {
    label: lower(measureLabel(id, comparison.weeks, context)),
    values: arms.map((arm) => formatValue(comparison.arms[arm]?.measures[id]?.mean ?? null, unitOf(id, context), context.language)),
    differences: differences.map((each) => (each ? differenceText(each, context) : '')),
    needed: differences.map((each) => (each ? numberNeeded(each, context) ?? '' : '')),
  };
}

function staffRow(comparison: Comparison, { language }: ChartContext): TableRow {
  const arms = Object.values(comparison.arms);
  return {
    label: wordsOf[language].staffYears,
    values: arms.map(({ staffYears }) => formatNumber(staffYears, 1, language)),
    differences: arms.map(() => ''),
    needed: arms.map(() => ''),
  };
}

/** `+25.5 points`, followed by the interval over parameters where there is one. */
function differenceText({ measure, difference, parameters }: Difference, context: ChartContext): string {
  const unit = unitOf(measure, context);
  const interval = formatInterval(parameters, unit, context.language);
  return formatDifference(difference, unit, context.language) + (interval === null ? '' : ` (${interval})`);
}

/** A label begins a line of the table, where names that are not written with capitals begin small. */
export function lower(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
