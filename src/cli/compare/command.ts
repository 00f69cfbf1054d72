/** `inclusim compare`: sets arms of different runs side by side, from what the runs left. */
import { jsonText } from '../../store/save-run.js';
import { compareRuns } from './data.js';
import { readRuns } from './runs.js';
import { compareText } from './text.js';
import type { Terminal } from '../terminal.js';

export interface CompareOptions {
  readonly json?: boolean;
}

/** Compares the arms of all runs with the reference arm of the first. */
export async function compareCommand(paths: readonly string[], { json = false }: CompareOptions, terminal: Terminal): Promise<number> {
  const runs = await readRuns(paths, terminal);
  const [first] = runs ?? [];
  if (runs === undefined || first === undefined) return 2;
  const compared = compareRuns(runs);
  terminal.out(json ? jsonText(compared) : compareText(compared, first.scenario, terminal.outColours));
  return 0;
}
