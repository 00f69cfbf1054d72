/** The tables of a run, as lines of cells in the order of replications, arms, and measures or weeks. */
import type { EquityResult, SubgroupResult, Uncertain } from '../comparison/comparison.js';
import type { Replications } from '../outcomes/replication.js';
import { drawsColumns, equityColumns, peopleColumns, replicationsColumns, subgroupsColumns, weeksColumns, type AskedMeasure, type DrawnColumns, type PeopleColumns, type SeriesColumn } from './columns.js';
import { smallestCell } from './smallest-cell.js';
import type { Cell, Table } from './table.js';

export function replicationsTable(replications: Replications, measures: readonly AskedMeasure[]): Table {
  return { name: 'replications', isLong: true, columns: replicationsColumns(measures), lines: () => replicationLines(replications) };
}

/** Everybody's value of each measure in each arm and replication; empty where nobody is defined. */
export function* replicationLines({ arms, measures, rows }: Replications): Generator<Cell[]> {
  for (const row of rows) {
    for (const { arm, replication, sums, counts } of row) {
      for (const [at, measure] of measures.entries()) {
        const n = counts[at] ?? 0;
        yield [arms[arm] ?? null, replication, measure, n > 0 ? (sums[at] ?? NaN) / n : null, n];
      }
    }
  }
}

/** @param draws - What parameters were drawn from. */
export function drawsTable(replications: Replications, draws: DrawnColumns): Table {
  return { name: 'draws', isLong: true, columns: drawsColumns, lines: () => drawLines(replications, draws) };
}

/** What each replication drew of each parameter, the same in all arms. */
export function* drawLines({ rows }: Replications, { paths, values }: DrawnColumns): Generator<Cell[]> {
  for (const [first] of rows) {
    const { replication = null, draw = NaN } = first ?? {};
    for (const [p, path] of paths.entries()) yield [replication, draw, path, values[draw]?.[p] ?? null];
  }
}

/** @param series - What each weekly column of the replications is, in their order. */
export function weeksTable(replications: Replications, series: readonly SeriesColumn[]): Table {
  return { name: 'weeks', isLong: true, columns: weeksColumns(series), lines: () => weekLines(replications) };
}

/** The weekly series of each arm and replication, by own week from 0: people counted, with the size of the cohort before them. */
export function* weekLines({ arms, measures, columns, rows, horizon }: Replications): Generator<Cell[]> {
  const everybody = measures.indexOf('everCompetitive');
  for (const row of rows) {
    for (const { arm, replication, counts, weeks } of row) {
      for (let week = 0; week <= horizon; week++) {
        const cells: Cell[] = [arms[arm] ?? null, replication, week, counts[everybody] ?? null];
        // Spreading a typed array is ten times slower, which long runs feel.
        for (let at = week * columns.length; at < (week + 1) * columns.length; at += 1) cells.push(weeks[at] ?? null);
        yield cells;
      }
    }
  }
}

export function peopleTable(replications: Replications, columns: PeopleColumns): Table {
  return { name: 'people', isLong: true, columns: peopleColumns(columns), lines: () => peopleLines(replications, columns) };
}

/** Everybody who is counted, in each arm and replication. */
export function* peopleLines({ arms, rows }: Replications, { attributes, measures }: PeopleColumns): Generator<Cell[]> {
  const length = attributes.length + measures.length;
  for (const row of rows) {
    for (const { arm, replication, people } of row) {
      for (let person = 0; person < people.length / length; person += 1) {
        const cells: Cell[] = [arms[arm] ?? null, replication, person + 1];
        for (let at = 0; at < length; at += 1) cells.push(personCell(people[person * length + at] ?? NaN, attributes[at]?.levels ?? null));
        yield cells;
      }
    }
  }
}

function personCell(value: number, levels: readonly string[] | null): Cell {
  if (Number.isNaN(value)) return null;
  return levels === null ? value : levels[value] ?? null;
}

export function subgroupsTable(results: readonly SubgroupResult[]): Table {
  return { name: 'subgroups', isLong: false, columns: subgroupsColumns, lines: () => subgroupLines(results) };
}

/** Measures by subgroup; a cell of fewer than ten people keeps its line but not its numbers. */
export function* subgroupLines(results: readonly SubgroupResult[]): Generator<Cell[]> {
  for (const { arm, by, level, measure, mean, n, simulationError, gain } of results) {
    const numbers = n < smallestCell ? [null, null, null] : [mean, n, simulationError];
    yield [arm, by, level, measure, ...numbers, gain?.difference ?? null, ...uncertainty(gain)];
  }
}

export function equityTable(results: readonly EquityResult[]): Table {
  return { name: 'equity', isLong: false, columns: equityColumns, lines: () => equityLines(results) };
}

export function* equityLines(results: readonly EquityResult[]): Generator<Cell[]> {
  for (const result of results) {
    const { arm, by, measure, index, change } = result;
    yield [arm, by, measure, index, ...uncertainty(result), change?.index ?? null, ...uncertainty(change)];
  }
}

function uncertainty(of: Uncertain | null): Cell[] {
  return [of?.simulationError ?? null, of?.parameters?.[0] ?? null, of?.parameters?.[1] ?? null];
}
