/** What `compare` prints for people: the runs, the table, and what was compared person by person. */
import { contextOf, type ChartContext } from '../../charts/chart.js';
import { measureInfo } from '../../outcomes/catalogue.js';
import { formatDifference, formatError, formatValue, join, measureLabel, unitOf } from '../../report/format.js';
import { printable } from '../../scenario/printable.js';
import type { Scenario } from '../../scenario/scenario.js';
import { lower } from '../comparison-table.js';
import type { RunComparison, RunDifference } from './data.js';
import { layOut, type Table, type TableRow } from '../table-layouts.js';
import { width, type Colours } from '../terminal.js';
import { wrap, wrapItems } from '../wrap.js';

/** The text in English, with its last line end; `scenario` is that of the first run. */
export function compareText(compared: RunComparison, scenario: Scenario, colours: Colours): string {
  const context: ChartContext = { ...contextOf(scenario, measureInfo), language: 'en' };
  const paragraphs = [
    compared.runs.flatMap((run) => runLines(run, colours)),
    layOut(tableOf(compared, context), width).map(({ kind, text }) => (kind === 'head' ? colours.bold(text) : text)),
    sentences(compared).flatMap((sentence) => wrap(sentence, width)),
  ];
  return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function runLines({ name, folder, title, seed, version, replications }: RunComparison['runs'][number], { bold, dim }: Colours): string[] {
  const facts = wrapItems([`seed ${printable(String(seed))}`, `${replications} replications`, `inclusim ${printable(version)}`], width - 2);
  const [first = '', ...rest] = wrap(`${name}: ${printable(title)}`, width);
  return [bold(first), ...rest.map(bold), ...wrap(printable(folder), width - 2).map((line) => dim(`  ${line}`)), ...facts.split('\n').map((line) => dim(`  ${line}`))];
}

function tableOf(compared: RunComparison, context: ChartContext): Table {
  const arms = Object.keys(compared.arms);
  return { arms, rows: compared.measures.map((id) => rowOf(id, arms, compared, context)), head: `difference from ${compared.compareWith}`, included: '± simulation error' };
}

function rowOf(id: string, arms: readonly string[], { arms: results, differences, weeks }: RunComparison, context: ChartContext): TableRow {
  const unit = unitOf(id, context);
  return {
    label: lower(measureLabel(id, weeks, context)),
    values: arms.map((arm) => formatValue(results[arm]?.measures[id]?.mean ?? null, unit, 'en')),
    differences: arms.map((arm) => {
      const found = differences.find((each) => each.arm === arm && each.measure === id);
      return found === undefined ? '' : `${formatDifference(found.difference, unit, 'en')} ${formatError(errorOf(found), unit, 'en')}${found.paired ? '' : ' *'}`;
    }),
    needed: arms.map(() => ''),
  };
}

/** What rounding leaves of an error of 0 is no error. */
function errorOf({ difference, simulationError }: RunDifference): number | null {
  return simulationError !== null && simulationError < 1e-9 * Math.abs(difference ?? 0) ? 0 : simulationError;
}

function sentences({ arms, compareWith, differences, weeks }: RunComparison): string[] {
  const others = Object.entries(arms).filter(([id]) => id !== compareWith);
  const paired = others.filter(([, { whyUnpaired }]) => whyUnpaired === null).map(([id]) => id);
  const reasons = [...new Set(others.flatMap(([, { whyUnpaired }]) => whyUnpaired ?? []))];
  const alike = (reason: string) => others.filter(([, { whyUnpaired }]) => whyUnpaired === reason).map(([id]) => id);
  return [
    ...(paired.length === 0 ? [] : [`Paired with ${compareWith}, the same people with the same luck: ${join(paired, 'en')}.`]),
    ...reasons.map((reason) => `* Compared with ${compareWith} as independent groups, because ${reason}: ${join(alike(reason), 'en')}.`),
    `Each member was followed for ${weeks} weeks. Simulation error is the half-width of its 95 % interval; it goes to 0 with more replications${differences.some(({ simulationError }) => simulationError === null) ? ', and – stands where there are too few' : ''}. Parameters are left out here; where a run drew them, its own report has their interval.`,
  ];
}
