/** Reads `replications.csv` back: each measure of each arm as sums and denominators by replication. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Column } from '../comparison/column.js';
import { replicationsColumns } from './columns.js';
import { UnreadableRun } from './unreadable-run.js';

export interface StoredColumn extends Column {
  /** Numbers of the replications, in the order of the table. */
  readonly replications: readonly number[];
}

const replicationsHeader = replicationsColumns([]).map(({ name }) => name);

/** `columns.get(arm).get(measure)` */
export type StoredColumns = ReadonlyMap<string, ReadonlyMap<string, StoredColumn>>;

const again = 'Fetch the run’s folder again from where it came, or run its scenario.yaml.';

/**
 * Reads the table of a run.
 *
 * @param folder - The run's folder, as `findRun` gives it.
 * @throws UnreadableRun when the table is missing, cut off or not as a run leaves it.
 */
export async function readReplications(folder: string): Promise<StoredColumns> {
  const path = join(folder, 'replications.csv');
  const text = await textOf(path);
  const [header, ...lines] = text.split('\n');
  if (header !== replicationsHeader.join(',')) throw new UnreadableRun(`${path}:1:1 is not as a run leaves it: expected the header ${replicationsHeader.join(',')}.\n  ${again}`);
  // The last line has an end too.
  if (lines.pop() !== '') throw new UnreadableRun(`${path}:${lines.length + 2} is cut off: its last line has no end.\n  ${again}`);
  const columns = new Map<string, Map<string, Growing>>();
  for (const [at, line] of lines.entries()) append(columns, lineOf(line, `${path}:${at + 2}`));
  return new Map([...columns].map(([arm, measures]) => [arm, new Map([...measures].map(([id, column]) => [id, filled(column)]))]));
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UnreadableRun(`${path} ${code === 'ENOENT' ? 'is missing' : `cannot be read: ${message}`}.\n  ${again}`, { cause: error });
  }
}

interface Line { readonly arm: string; readonly replication: number; readonly measure: string; readonly value: number; readonly n: number }
interface Growing { readonly replications: number[]; readonly sums: number[]; readonly counts: number[] }

/** Names of arms and measures hold neither commas nor quotes. A value is empty where there is nobody. */
function lineOf(line: string, at: string): Line {
  const [arm = '', replication = '', measure = '', value = '', n = '', ...more] = line.split(',');
  const parsed = { arm, replication: Number(replication || NaN), measure, value: Number(value), n: Number(n || NaN) };
  const isRight = more.length === 0 && arm !== '' && measure !== '' && Number.isInteger(parsed.replication) && Number.isFinite(parsed.value) && parsed.n >= 0 && (value === '') === (parsed.n === 0);
  if (!isRight) throw new UnreadableRun(`${at} is damaged: found ${JSON.stringify(line.slice(0, 60))}, expected ${replicationsHeader.join(', ')}.\n  ${again}`);
  return parsed;
}

function append(columns: Map<string, Map<string, Growing>>, { arm, replication, measure, value, n }: Line): void {
  const measures = columns.get(arm) ?? new Map<string, Growing>();
  const column = measures.get(measure) ?? { replications: [], sums: [], counts: [] };
  column.replications.push(replication);
  column.sums.push(value * n);
  column.counts.push(n);
  columns.set(arm, measures.set(measure, column));
}

function filled({ replications, sums, counts }: Growing): StoredColumn {
  return { replications, sums: Float64Array.from(sums), counts: Float64Array.from(counts) };
}
