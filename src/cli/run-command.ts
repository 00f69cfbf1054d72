/** `inclusim run`: simulates every file's scenario, one after the other, and prints what came of it. */
import { overridden } from '../scenario/overridden.js';
import { availableParallelism } from 'node:os';
import type { Part } from '../store/run-title.js';
import { watchOption } from '../store/watched-folder.js';
import type { Asked } from './asked.js';
import { comparisonText, failedChecks } from './comparison-text.js';
import { diskDoors } from './doors.js';
import { InputError } from './input-error.js';
import type { Interrupt } from './interrupt.js';
import { loadScenarios, type LoadedFile } from './load-scenarios.js';
import { drawnFrom, posteriorOf, posteriorWords, type PosteriorOption } from './posterior.js';
import { checkPart, partText, type FinishedPart } from './part.js';
import { quoted } from './quoted.js';
import { runOne } from './run-one.js';
import type { Finished } from './save-whole.js';
import type { Terminal } from './terminal.js';
import { watchCommand } from './watch/command.js';

export interface RunOptions {
  readonly out?: string;
  readonly seed?: number | string;
  readonly replications?: number;
  readonly workers?: number;
  readonly part?: Part;
  /** A folder, or true where none was named. */
  readonly resume?: string | true;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly people?: boolean;
  /** Run again whenever the file is saved. */
  readonly watch?: boolean;
  /** A file, or true without one; false with `--no-posterior`. */
  readonly posterior?: PosteriorOption;
}

/** Runs all files, or none when one of them is wrong; returns the exit code. */
export async function runCommand(named: readonly string[], given: RunOptions, terminal: Terminal, interrupt: Interrupt): Promise<number> {
  const { files, options } = untangled(named, given);
  checkFolders(files, options);
  const posterior = posteriorOf(options.posterior);
  const quiet = { note: (text: string) => { if (!options.quiet) terminal.note(text); } };
  const ask = (doorsOf = diskDoors) => loadScenarios(files, terminal, doorsOf)
    ?.map((each) => askedOf(drawnFrom(posterior, { ...each, scenario: overridden(each.scenario, options) }, options.posterior !== undefined, quiet), options));
  if (options.watch) {
    const print = (run: Finished | FinishedPart) => terminal.out(textOf(run, terminal));
    return watchCommand({ file: watchedOf(files, options), out: options.out, ask: (doorsOf) => ask(doorsOf)?.[0], print, note: quiet.note }, terminal, interrupt);
  }
  const all = ask();
  if (all === undefined) return 2;
  for (const { file, scenario, part } of all) if (part) checkPart(file, scenario, part);
  const finished: (Finished | FinishedPart)[] = [];
  for (const asked of all) {
    const run = await runOne(asked, terminal, interrupt);
    if (options.json) tellFailedChecks(run, terminal);
    else terminal.out(`${finished.length > 0 ? '\n' : ''}${textOf(run, terminal)}`);
    finished.push(run);
  }
  if (options.json) terminal.out(jsonOf(finished));
  return 0;
}

/** `--resume` and `--posterior` may swallow the file behind them, as in `--resume my-region.yaml`. */
function untangled(files: readonly string[], options: RunOptions): { readonly files: readonly string[]; readonly options: RunOptions } {
  const { resume, posterior } = options;
  if (typeof posterior === 'string' && /\.ya?ml$/.test(posterior)) return untangled([posterior, ...files], { ...options, posterior: true });
  if (typeof resume === 'string' && /\.(ya?ml|json)$/.test(resume) && files.length === 0) return { files: [resume], options: { ...options, resume: true } };
  if (files.length === 0) throw new InputError(`No scenario file was named; expected one or more, such as my-region.yaml.\n  \`inclusim run --help\` shows what is possible, with examples.`);
  return { files, options };
}

/** One folder is of one run. */
function checkFolders(files: readonly string[], { out, resume }: RunOptions): void {
  checkFolder('--out', out, files, 'the folder that the run leaves', 'leave it out and each run gets a folder below output/');
  checkFolder('--resume', typeof resume === 'string' ? resume : undefined, files, 'the folder of an unfinished run', 'without a name it continues the newest run of each file');
  if (out !== undefined && typeof resume === 'string') throw new InputError(`--out ${out}: found --resume ${resume} too, expected one folder.\n  --resume says which folder is continued; leave --out out.`);
}

function checkFolder(option: string, folder: string | undefined, files: readonly string[], what: string, without: string): void {
  if (folder === '') throw new InputError(`${option}: found an empty name, expected ${what}.\n  Write ${option} results/first-look.`);
  if (folder === undefined || files.length === 1) return;
  throw new InputError(`${option} ${folder}: found ${files.length} scenario files, expected one.\n  ${option} is the folder of a single run; ${without}.`);
}

/** The one file that is watched; what does not go with that is refused. */
function watchedOf(files: readonly string[], { resume, part, json }: RunOptions): string {
  const [file = '', ...others] = files;
  if (others.length > 0) throw new InputError(`${watchOption}: found ${files.length} scenario files, expected one.\n  Watch each in a terminal of its own.`);
  const senseless = resume !== undefined ? ['--resume', 'each save begins a new run'] : part !== undefined ? ['--part', 'each save gives a whole run'] : json ? ['--json', 'comparison.json in the folder is that of the last save'] : undefined;
  if (senseless) throw new InputError(`${watchOption}: found ${senseless[0]} too, expected one of both.\n  Leave ${senseless[0]} out: ${senseless[1]}.`);
  return file;
}

function askedOf(loaded: LoadedFile, options: RunOptions): Asked {
  const { out, part, resume, workers = availableParallelism() } = options;
  const { out: _, ...others } = options;
  return { ...loaded, asked: commandOf(loaded.file, options), again: (folder) => `${commandOf(loaded.file, others)} --resume ${quoted(folder)}`, out, part, resume, workers, isQuiet: options.quiet === true, wantsPeople: options.people === true };
}

function textOf(run: Finished | FinishedPart, { outColours }: Terminal): string {
  return 'part' in run ? partText(run, outColours) : comparisonText(run, outColours);
}

/** Beside data, on stderr; in the text of a run it stands anyway. */
export function tellFailedChecks(run: Finished | FinishedPart, { note }: Terminal): void {
  const told = 'part' in run ? '' : failedChecks(run);
  if (told !== '') note(`${told}\n`);
}

/** What `--json` prints: the comparison and the folder; several files give a list. */
export function jsonOf(runs: readonly (Finished | FinishedPart)[]): string {
  const all = runs.map((run) => ('part' in run ? run : { ...run.comparison, folder: run.folder }));
  return `${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`;
}

/** The command as it could be typed again, from the beginning. */
function commandOf(file: string, { seed, replications, part, out, people, posterior, watch }: RunOptions): string {
  const parts = ['inclusim', 'run', file];
  if (seed !== undefined) parts.push('--seed', String(seed));
  if (replications !== undefined) parts.push('--replications', String(replications));
  if (part !== undefined) parts.push('--part', `${part.number}/${part.of}`);
  if (out !== undefined) parts.push('--out', out);
  if (people) parts.push('--people');
  return [...parts, ...posteriorWords(posterior), ...(watch ? [watchOption] : [])].map(quoted).join(' ');
}
