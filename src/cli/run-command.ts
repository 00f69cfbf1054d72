/** `inclusim run`: simulates every file's scenario, one after the other, and prints what came of it. */
import { availableParallelism } from 'node:os';
import { comparisonText } from './comparison-text.js';
import { InputError } from './input-error.js';
import type { Interrupt } from './interrupt.js';
import { loadScenarios, overridden } from './load-scenarios.js';
import { runOne, type Finished } from './run-one.js';
import type { Terminal } from './terminal.js';

export interface RunOptions {
  readonly out?: string;
  readonly seed?: number | string;
  readonly replications?: number;
  readonly workers?: number;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly people?: boolean;
}

/** Runs all files, or none when one of them is wrong; returns the exit code. */
export async function runCommand(files: readonly string[], options: RunOptions, terminal: Terminal, interrupt: Interrupt): Promise<number> {
  if (options.out !== undefined && files.length > 1) {
    throw new InputError(`--out ${options.out}: found ${files.length} scenario files, expected one.\n  --out is the folder of a single run; leave it out and each run gets a folder below output/.`);
  }
  if (options.out === '') throw new InputError('--out: found an empty name, expected the folder that the run leaves.\n  Write --out results/first-look.');
  const loaded = loadScenarios(files, terminal);
  if (loaded === undefined) return 2;
  const finished: Finished[] = [];
  for (const each of loaded) {
    const run = await runOne({
      ...each,
      scenario: overridden(each.scenario, options),
      asked: askedFor(each.file, options),
      out: options.out,
      workers: options.workers ?? availableParallelism(),
      isQuiet: options.quiet === true,
      wantsPeople: options.people === true,
    }, terminal, interrupt);
    if (!options.json) terminal.out(`${finished.length > 0 ? '\n' : ''}${comparisonText(run, terminal.outColours)}`);
    finished.push(run);
  }
  if (options.json) terminal.out(json(finished));
  return 0;
}

/** What `--json` prints: the comparison and the folder; several files give a list. */
function json(runs: readonly Finished[]): string {
  const all = runs.map(({ comparison, folder }) => ({ ...comparison, folder }));
  return `${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`;
}

/** The command as it could be typed again. */
function askedFor(file: string, { seed, replications, out, people }: RunOptions): string {
  const parts = ['inclusim', 'run', file];
  if (seed !== undefined) parts.push('--seed', String(seed));
  if (replications !== undefined) parts.push('--replications', String(replications));
  if (out !== undefined) parts.push('--out', out);
  if (people) parts.push('--people');
  return parts.map(quoted).join(' ');
}

/** A word as a POSIX shell reads it. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
