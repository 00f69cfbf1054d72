/** What stands in each column of a run's tables, with type, unit and meaning. */
import type { MeasureInfo } from '../outcomes/measure.js';
import type { PersonColumn } from '../outcomes/personColumn.js';
import { smallestCell } from './smallest-cell.js';
import type { Entry, TableColumn } from './table.js';

/** A column of the weekly series, as far as tables need it. */
export interface SeriesColumn {
  readonly id: string;
  readonly type: 'whole' | 'number';
  readonly unit: string;
  readonly meaning: string;
}

/** A measure as asked, such as `competitiveAt@52`, and what the catalogue says of it. */
export interface AskedMeasure {
  readonly id: string;
  readonly info: MeasureInfo;
}

export const armColumn: TableColumn = { name: 'arm', type: 'text', unit: '', meaning: 'Arm of the scenario.' };
export const replicationColumn: TableColumn = {
  name: 'replication', type: 'whole', unit: '', meaning: 'Number of the replication, from 0; the same number in two arms means the same people with the same luck.',
};

export function replicationsColumns(measures: readonly AskedMeasure[]): TableColumn[] {
  return [
    armColumn,
    replicationColumn,
    { name: 'measure', type: 'text', unit: '', meaning: 'Measure, explained line by line below.', entries: measures.map(entryOf) },
    { name: 'value', type: 'number', unit: '', meaning: 'Mean over those for whom the measure is defined, in the unit of the measure; empty where there is nobody.', mayBeEmpty: true },
    // Some measures are shares of hours or of weeks, which need not be whole.
    { name: 'n', type: 'number', unit: 'count', meaning: 'Number of people (or posts, employers) that the value rests on.' },
  ];
}

/** What parameters were drawn from: their paths, and the values of each draw in that order. */
export interface DrawnColumns {
  readonly paths: readonly string[];
  readonly values: readonly (readonly number[])[];
}

export const drawsColumns: readonly TableColumn[] = [
  { name: 'replication', type: 'whole', unit: '', meaning: 'Number of the replication, from 0; two share a draw.' },
  { name: 'draw', type: 'whole', unit: '', meaning: 'Place of the draw in posterior.json, from 0; the same in all arms.' },
  { name: 'parameter', type: 'text', unit: '', meaning: 'Path of the parameter in a scenario.' },
  { name: 'value', type: 'number', unit: '', meaning: 'Its value in this draw. An arm that sets the parameter itself keeps its own.' },
];

const hidden = `empty where fewer than ${smallestCell} people stand behind it`;

export const subgroupsColumns: readonly TableColumn[] = [
  armColumn,
  { name: 'by', type: 'text', unit: '', meaning: 'What people are grouped by.' },
  { name: 'level', type: 'text', unit: '', meaning: 'The group.' },
  { name: 'measure', type: 'text', unit: '', meaning: 'Measure, explained with replications.csv.' },
  { name: 'mean', type: 'number', unit: '', meaning: `Mean over people and replications, in the unit of the measure; ${hidden}.`, mayBeEmpty: true },
  { name: 'n', type: 'number', unit: 'count', meaning: `Mean number of people in a replication; ${hidden}.`, mayBeEmpty: true },
  { name: 'simulationError', type: 'number', unit: '', meaning: `Half-width of the 95 % interval of simulation error; ${hidden}.`, mayBeEmpty: true },
  { name: 'gain', type: 'number', unit: '', meaning: `Mean less that of the reference arm in the same group; empty for the reference arm, and where fewer than ${smallestCell} people stand behind one of them.`, mayBeEmpty: true },
  ...uncertainty('gain'),
];

export const equityColumns: readonly TableColumn[] = [
  armColumn,
  { name: 'by', type: 'text', unit: '', meaning: 'What people are grouped by; its groups have an order from the least to the most advantaged.' },
  { name: 'measure', type: 'text', unit: '', meaning: 'Measure, a share of the cohort, explained with replications.csv.' },
  { name: 'index', type: 'number', unit: '', meaning: 'Erreygers’ index of inequality: -1 only the less advantaged half has it, 0 all groups have it alike, 1 only the more advantaged half; empty where a replication has nobody.', mayBeEmpty: true },
  ...uncertainty('index'),
  { name: 'change', type: 'number', unit: '', meaning: 'Index less that of the reference arm; above 0 the better off gain more. Empty for the reference arm.', mayBeEmpty: true },
  ...uncertainty('change'),
];

/** What simulation and parameters leave open of the column `of`. */
function uncertainty(of: string): TableColumn[] {
  return [
    { name: `${of}Error`, type: 'number', unit: '', meaning: `Half-width of the 95 % interval of simulation error of ${of}.`, mayBeEmpty: true },
    { name: `${of}Low`, type: 'number', unit: '', meaning: `Lower end of the 95 % interval of what is expected of ${of} over draws of the parameters; empty without draws.`, mayBeEmpty: true },
    { name: `${of}High`, type: 'number', unit: '', meaning: 'Upper end of the same.', mayBeEmpty: true },
  ];
}

export function weeksColumns(series: readonly SeriesColumn[]): TableColumn[] {
  return [
    armColumn,
    replicationColumn,
    { name: 'week', type: 'whole', unit: 'weeks', meaning: 'Week since each member’s own week 0.' },
    { name: 'n', type: 'whole', unit: 'people', meaning: 'Members of the cohort; divide by it for shares.' },
    ...series.map(({ id, type, unit, meaning }) => ({ name: id, type, unit, meaning })),
  ];
}

/** What a table of people holds: what is known of each, and the measures of which each has a value of their own. */
export interface PeopleColumns {
  readonly attributes: readonly PersonColumn[];
  readonly measures: readonly AskedMeasure[];
}

export function peopleColumns({ attributes, measures }: PeopleColumns): TableColumn[] {
  return [
    armColumn,
    replicationColumn,
    { name: 'person', type: 'whole', unit: '', meaning: 'Number of the person, from 1: members of the cohort by when they came, as in `inclusim story --person`, then the others. The same number in two arms means the same person where the arms hold the same people.' },
    ...attributes.map(({ id, levels, isWhole, unit, meaning }) => ({ name: id, type: levels !== null ? 'text' as const : isWhole ? 'whole' as const : 'number' as const, unit, meaning: levels === null ? meaning : `${meaning} One of: ${levels.join(', ')}.` })),
    ...measures.map(({ id, info }) => ({ name: id, type: 'number' as const, unit: info.unit, meaning: `The person’s own value; empty where it is not defined. ${meaningOf({ id, info })}`, mayBeEmpty: true })),
  ];
}

function entryOf({ id, info }: AskedMeasure): Entry {
  return { entry: id, unit: info.unit, meaning: meaningOf({ id, info }) };
}

/** A measure in a few sentences: its label, how it is measured, at which week, and over whom. */
export function meaningOf({ id, info: { label, meaning, of } }: AskedMeasure): string {
  const week = id.includes('@') ? ` At week ${id.slice(id.indexOf('@') + 1)}.` : '';
  const people = of === '' ? '' : ` Of: ${of}.`;
  return `${capital(label.en)}. ${meaning}${week}${people}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
