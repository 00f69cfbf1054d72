/** The tables of a run, as lines of cells in the order of replications, arms, and measures or weeks. */
import type { SubgroupResult } from '../comparison/comparison.js';
import type { smallestCell as agreed } from '../comparison/smallestCell.js';
import type { Replications } from '../outcomes/replication.js';
import type { Cell } from './csv.js';

/** Cells of subgroup tables that rest on fewer people are left empty; its type is the number that charts and reports keep to. */
export const smallestCell: typeof agreed = 10;

export const replicationsHeader = ['arm', 'replication', 'measure', 'value', 'n'] as const;

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

export function weeksHeader({ columns }: Replications): string[] {
  return ['arm', 'replication', 'week', 'n', ...columns];
}

/** The weekly series of each arm and replication, by own week from 0: people counted, with the size of the cohort before them. */
export function* weekLines({ arms, measures, columns, rows, horizon }: Replications): Generator<Cell[]> {
  const everybody = measures.indexOf('everCompetitive');
  for (const row of rows) {
    for (const { arm, replication, counts, weeks } of row) {
      for (let week = 0; week <= horizon; week++) {
        const first = week * columns.length;
        yield [arms[arm] ?? null, replication, week, counts[everybody] ?? null, ...weeks.subarray(first, first + columns.length)];
      }
    }
  }
}

export const subgroupsHeader = ['arm', 'by', 'level', 'measure', 'mean', 'n', 'simulationError'] as const;

/** Measures by subgroup; a cell of fewer than ten people keeps its line but not its numbers. */
export function* subgroupLines(results: readonly SubgroupResult[]): Generator<Cell[]> {
  for (const { arm, by, level, measure, mean, n, simulationError } of results) {
    const numbers = n < smallestCell ? [null, null, null] : [mean, n, simulationError];
    yield [arm, by, level, measure, ...numbers];
  }
}
