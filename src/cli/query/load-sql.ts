/** SQL that copies the tables of runs into memory. */
import type { StoredTable } from '../../store/stored-tables.js';
import type { QueriedRun } from './runs.js';

export interface Loading {
  readonly table: string;
  readonly sql: string;
  /** The files it reads, for messages. */
  readonly paths: readonly string[];
}

/** Tables by name, one statement each; of several runs the tables are joined end to end, with a column `run` before the others. */
export function loadings(runs: readonly QueriedRun[]): Loading[] {
  const names = [...new Set(runs.flatMap(({ tables }) => tables.map(({ name }) => name)))];
  return names.map((table) => {
    const found = runs.flatMap(({ name: run, tables }) => tables.filter(({ name }) => name === table).map((stored) => ({ run, stored })));
    const selects = found.map(({ run, stored }) => `SELECT ${runs.length > 1 ? `${quoted(run)} AS run, ` : ''}* FROM ${reader(stored)}`);
    // By name, because measures at a week that a scenario asks for differ from run to run.
    return { table, sql: `CREATE TABLE ${table} AS ${selects.join(' UNION ALL BY NAME ')}`, paths: found.map(({ stored }) => stored.path) };
  });
}

/** Only tables whose names the question mentions need to be read; where it mentions none, it may be about what there is. */
export function wanted(all: readonly Loading[], question: string): readonly Loading[] {
  const words = new Set(question.toLowerCase().match(/\w+/g) ?? []);
  const mentioned = all.filter(({ table }) => words.has(table));
  return mentioned.length > 0 ? mentioned : all;
}

function reader({ name, path, format }: StoredTable): string {
  if (format === 'parquet') return `read_parquet(${quoted(literal(path))})`;
  const types = (texts[name] ?? []).map((column) => `${quoted(column)}: 'VARCHAR'`).join(', ');
  // Types are told from all lines, and names of arms stay texts even where they look like numbers.
  const typing = name === 'columns' ? 'all_varchar = true' : `sample_size = -1, types = {${types}}`;
  return `read_csv(${quoted(literal(path))}, header = true, delim = ',', quote = '"', escape = '"', ${typing})`;
}

const texts: Readonly<Record<string, readonly string[]>> = {
  replications: ['arm', 'measure'], weeks: ['arm'], draws: ['parameter'], people: ['arm'], subgroups: ['arm', 'by', 'level', 'measure'], equity: ['arm', 'by', 'measure'],
};

/** A path in which signs that stand for several files stand for themselves. */
function literal(path: string): string {
  return path.replaceAll(/[*?[]/g, '[$&]');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
