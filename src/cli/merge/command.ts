/** `inclusim merge`: puts the parts of a run together into one run, as if it had been run in one go. */
import { join } from 'node:path';
import { replicationsOf } from '../../replicate.js';
import { openRunFolder } from '../../store/run-folder.js';
import { runFolderName } from '../../store/run-name.js';
import { rowsOf } from '../../store/stored-rows.js';
import { version } from '../../version.js';
import { comparisonText } from '../comparison-text.js';
import type { Course } from '../finished-run.js';
import { InputError } from '../input-error.js';
import type { Interrupt } from '../interrupt.js';
import { loadScenarios } from '../load-scenarios.js';
import { drawnAgain } from '../posterior.js';
import { quoted } from '../quoted.js';
import { jsonOf, tellFailedChecks } from '../run-command.js';
import { saveWhole, tellLeftOut, type Finished, type Whole } from '../save-whole.js';
import type { Terminal } from '../terminal.js';
import { openParts, readParts, type ReadPart } from './parts.js';

export interface MergeOptions {
  readonly out?: string;
  readonly json?: boolean;
}

export async function mergeCommand(folders: readonly string[], { out, json = false }: MergeOptions, terminal: Terminal, interrupt: Interrupt): Promise<number> {
  if (out === '') throw new InputError('--out: found an empty name, expected the folder that the run leaves.\n  Write --out results/all.');
  const parts = await readParts(folders);
  const [{ folder, record: { provenance, assumptions, people: wantsPeople }, yaml }] = parts;
  const [loaded] = loadScenarios([join(folder, 'scenario.yaml')], terminal) ?? [];
  if (loaded === undefined) return 2;
  const { scenario } = drawnAgain(folder, { ...loaded, scenario: { ...loaded.scenario, name: provenance.scenario } }, provenance);
  const count = parts.reduce((sum, { record }) => sum + record.replications, 0);
  const journals = await openParts(parts);
  const clock = performance.now();
  const asked = ['inclusim', 'merge', ...folders, ...(out === undefined ? [] : ['--out', out])].map(quoted).join(' ');
  const course = () => courseOf(parts, count, asked, (performance.now() - clock) / 1000);
  try {
    const run = await save({ scenario, assumptions, yaml, replications: replicationsOf(scenario, rowsOf(journals, 0, count)), wantsPeople, course }, out, terminal, interrupt);
    if (json) tellFailedChecks(run, terminal);
    terminal.out(json ? jsonOf([run]) : comparisonText(run, terminal.outColours));
    return 0;
  } finally {
    await Promise.all(journals.map((journal) => journal.close()));
  }
}

/** Fills a folder; leaves none when anything goes wrong. */
async function save(whole: Whole, out: string | undefined, terminal: Terminal, interrupt: Interrupt): Promise<Finished> {
  const { name, seed, posterior } = whole.scenario;
  const folder = await openRunFolder(out ?? runFolderName(name, new Date(), { yaml: whole.yaml, seed, version, posterior: posterior?.hash }), out !== undefined);
  interrupt.atOnce = () => folder.discardNow();
  try {
    const run = await saveWhole(folder, whole, { signal: interrupt.signal, leftOut: tellLeftOut(terminal) });
    return { ...run, folder: await folder.finish() };
  } catch (error) {
    await folder.discard();
    throw error;
  } finally {
    interrupt.atOnce = undefined;
  }
}

/** The parts' own courses in one. */
function courseOf(parts: readonly ReadPart[], replications: number, asked: string, seconds: number): Course {
  const each = parts.map(({ record: { provenance } }) => provenance);
  return {
    replications, asked, parts: parts.length,
    workers: Math.max(...each.map(({ workers }) => workers)),
    started: each.map(({ started }) => started).sort()[0] ?? '',
    seconds: Math.round(1000 * each.reduce((sum, part) => sum + part.seconds, seconds)) / 1000,
    sittings: each.some(({ sittings }) => sittings !== undefined) ? each.reduce((sum, { sittings = 1 }) => sum + sittings, 0) : 1,
  };
}
