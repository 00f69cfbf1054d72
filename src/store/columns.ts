/** The dictionary of columns: what stands in each table of a run, with meaning and unit. */
import type { MeasureInfo } from '../outcomes/measure.js';
import type { Cell } from './csv.js';
import { smallestCell } from './tables.js';

/** A column of the weekly series, as far as the dictionary needs it. */
export interface SeriesColumn {
  readonly id: string;
  readonly unit: string;
  readonly meaning: string;
}

/** A measure as asked, such as `competitiveAt@52`, and what the catalogue says of it. */
export interface AskedMeasure {
  readonly id: string;
  readonly info: MeasureInfo;
}

export const columnsHeader = ['file', 'column', 'entry', 'unit', 'meaning'] as const;

const everywhere = {
  arm: 'Arm of the scenario.',
  replication: 'Number of the replication, from 0; the same number in two arms means the same people with the same luck.',
  measure: 'Measure, explained line by line below.',
};

/** One line for each column, and one for each measure that a column `measure` may name (`entry`). */
export function* columnLines(measures: readonly AskedMeasure[], series: readonly SeriesColumn[]): Generator<Cell[]> {
  const replications = (column: string, meaning: string, entry = '', unit = '') => ['replications.csv', column, entry, unit, meaning];
  yield replications('arm', everywhere.arm);
  yield replications('replication', everywhere.replication);
  yield replications('measure', everywhere.measure);
  for (const { id, info } of measures) yield replications('measure', meaningOf(id, info), id, info.unit);
  yield replications('value', 'Mean over those for whom the measure is defined, in the unit of the measure; empty where there is nobody.');
  yield replications('n', 'Number of people (or posts, employers) that the value rests on.', '', 'count');

  const subgroups = (column: string, meaning: string, unit = '') => ['subgroups.csv', column, '', unit, meaning];
  yield subgroups('arm', everywhere.arm);
  yield subgroups('by', 'What people are grouped by.');
  yield subgroups('level', 'The group.');
  yield subgroups('measure', 'Measure, explained with replications.csv.');
  const hidden = `empty where fewer than ${smallestCell} people stand behind it`;
  yield subgroups('mean', `Mean over people and replications, in the unit of the measure; ${hidden}.`);
  yield subgroups('n', `Mean number of people in a replication; ${hidden}.`, 'count');
  yield subgroups('simulationError', `Half-width of the 95 % interval of simulation error; ${hidden}.`);

  const weeks = (column: string, meaning: string, unit = '') => ['weeks.csv', column, '', unit, meaning];
  yield weeks('arm', everywhere.arm);
  yield weeks('replication', everywhere.replication);
  yield weeks('week', 'Week since each member’s own week 0.', 'weeks');
  yield weeks('n', 'Members of the cohort; divide by it for shares.', 'people');
  for (const { id, unit, meaning } of series) yield weeks(id, meaning, unit);
}

function meaningOf(id: string, { label, meaning, of }: MeasureInfo): string {
  const week = id.includes('@') ? ` At week ${id.slice(id.indexOf('@') + 1)}.` : '';
  const people = of === '' ? '' : ` Of: ${of}.`;
  return `${capital(label.en)}. ${meaning}${week}${people}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
