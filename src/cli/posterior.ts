/** The posterior that a run draws its parameters from: the one that was named, or the one that comes with the program. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Posterior } from '../catalogue/posterior/posterior.js';
import { shippedPosterior } from '../catalogue/posterior/shipped.js';
import type { DrawnParameters } from '../scenario/posterior/drawn.js';
import { underPosterior } from '../scenario/posterior/apply.js';
import { readPosterior } from '../scenario/posterior/read.js';
import { printable } from '../scenario/printable.js';
import { posteriorFile, type Provenance } from '../store/provenance.js';
import { jsonFault } from '../store/json-fault.js';
import { InputError } from './input-error.js';
import type { LoadedFile } from './load-scenarios.js';
import type { Terminal } from './terminal.js';

/** What `--posterior` may be: a file, true without one, false with `--no-posterior`. */
export type PosteriorOption = string | boolean | undefined;
export type NamedPosterior = Pick<DrawnParameters, 'posterior' | 'hash' | 'from'>;

const largest = 50_000_000;

/**
 * The posterior that the option means: without a file the one that comes with the program, undefined for none.
 *
 * @throws InputError when the file is no posterior.
 */
export function posteriorOf(option: PosteriorOption): NamedPosterior | undefined {
  if (typeof option === 'string') return posteriorAt(option);
  return option === false ? undefined : { posterior: shippedPosterior, hash: hashOf(shippedPosterior), from: 'shipped' };
}

/** Reads a posterior from a file. @throws InputError with all that is wrong with it. */
export function posteriorAt(path: string): NamedPosterior {
  const read = readPosterior(parsed(path, textOf(path)));
  if ('problems' in read) throw new InputError(`${printable(path)} is not a posterior that can be drawn from:\n${read.problems.map((each) => `  ${each}`).join('\n')}\n  ${again}`);
  return { posterior: read.posterior, hash: hashOf(read.posterior), from: path };
}

const again = 'Name the posterior.json that a calibration left, unchanged.';

/** The whole content counts, not how it is laid out, nor the order of its keys. */
function hashOf(posterior: Posterior): string {
  return createHash('sha256').update(JSON.stringify(posterior, inOrder)).digest('hex');
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function textOf(path: string): string {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw new InputError(`${printable(path)}: found a ${stat.isDirectory() ? 'folder' : 'device, pipe or socket'}, expected the file of a posterior.\n  ${again}`);
    if (stat.size > largest) throw new InputError(`${printable(path)}: found ${(stat.size / 1e6).toFixed(1)} MB, expected at most ${largest / 1e6} MB.\n  ${again}`);
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (error instanceof TypeError) throw new InputError(`${printable(path)} is not text in UTF-8.\n  ${again}`);
    const { code, message } = error as NodeJS.ErrnoException;
    throw new InputError(`${printable(path)} ${code === 'ENOENT' ? 'is not there; is the path right, seen from the present folder?' : `cannot be read: ${message}`}`);
  }
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { line, column, isEnd, found } = jsonFault(text) ?? { line: 1, column: 1, isEnd: false, found: '' };
    throw new InputError(`${printable(path)}:${line}:${column} ${isEnd ? 'is cut off: it ends here, in the middle' : `is not JSON: found ${JSON.stringify(found)} here`}; expected the JSON of a posterior.\n  ${again}`);
  }
}

/** The scenario of a file with its parameters drawn; says on stderr what is not drawn, and where replications were rounded. */
export function drawnFrom(named: NamedPosterior | undefined, loaded: LoadedFile, isAsked: boolean, { note }: Pick<Terminal, 'note'>): LoadedFile {
  if (named === undefined) return loaded;
  const under = underPosterior(loaded, named);
  const file = printable(loaded.file);
  if (under === undefined) {
    if (isAsked) note(`${file} sets all parameters that the posterior knows, so none is drawn and parameters are not included.\n`);
    return loaded;
  }
  const { scenario, set, on, isRounded } = under;
  if (set.length > 0) note(`${file} sets ${few(set)}; a posterior does not override that, so ${set.length === 1 ? 'it is' : 'they are'} not drawn there.\n`);
  if (on.length > 0) note(`${file} sets ${few(on)}, without which the posterior was found (structure ${String(named.posterior.made.structure)}), so its answers are not calibrated.\n  Leave that out to have what was calibrated.\n`);
  if (isRounded) note(`Two replications share a draw of the posterior, so the number of replications of ${file} was rounded up to an even one.\n`);
  return { ...loaded, scenario };
}

/**
 * What a run or part left, with its parameters drawn again as they were.
 *
 * @param provenance - What the folder says of itself.
 * @throws InputError when the posterior beside it is not the one that it was run with.
 */
export function drawnAgain(folder: string, loaded: LoadedFile, { posterior: used }: Pick<Provenance, 'posterior'>): LoadedFile {
  if (used === undefined) return loaded;
  const path = join(folder, posteriorFile);
  const found = posteriorAt(path);
  if (found.hash !== used.hash) throw new InputError(`${printable(path)} is not the posterior of this run: found ${found.hash.slice(0, 8)}, expected ${used.hash.slice(0, 8)}.\n  Fetch the folder again from where it came, or run it again.`);
  return drawnFrom({ ...found, from: used.from }, loaded, false, { note: () => undefined });
}

/** The option as it was given, for a command that can be typed again. */
export function posteriorWords(posterior: PosteriorOption): string[] {
  if (posterior === undefined) return [];
  return posterior === false ? ['--no-posterior'] : ['--posterior', ...(posterior === true ? [] : [posterior])];
}

function few(paths: readonly string[]): string {
  return paths.length <= 3 ? paths.join(', ') : `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more`;
}
