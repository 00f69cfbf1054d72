/** Finds the folder of a run: the one that was named, or the newest in the folder of a scenario. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { partFile } from './part-folder.js';
import { UnreadableRun } from './unreadable-run.js';

export interface FoundRun {
  readonly folder: string;
  /** Whether a folder of several runs was named, of which this is the newest. */
  readonly isNewest: boolean;
}

/** What charts and report are made from. */
const needed = ['scenario.yaml', 'comparison.json', 'result.json', 'provenance.json'];

/**
 * Finds the run that a person means.
 *
 * @param path - The folder of a run, `output/<scenario>/<time>`, or of a scenario, `output/<scenario>`.
 * @throws UnreadableRun when there is no whole run; what is missing is named.
 */
export async function findRun(path: string): Promise<FoundRun> {
  const names = await namesIn(path);
  if (names.includes(partFile)) throw new UnreadableRun(`${path} is a part of a run, not a whole one.\n  Put all parts together: inclusim merge ${path} …`);
  if (needed.some((name) => names.includes(name))) return { folder: whole(path, names), isNewest: false };
  const newest = await newestIn(path, names);
  if (newest !== undefined) return { folder: whole(newest, await readdir(newest)), isNewest: true };
  throw new UnreadableRun(`${path} holds no run: ${needed.join(', ')} are missing, and no folder in it is a run’s.\n  ${name}`);
}

const name = 'Name what a run left, such as output/my-region/2026-11-22T213000Z-1f2e3d4c, or output/my-region for its newest run.';

async function namesIn(path: string): Promise<string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UnreadableRun(`${path} is not there; is the path right, seen from the present folder?\n  ${name}`);
    if (code !== 'ENOTDIR') throw new UnreadableRun(`${path} cannot be read: ${message}`, { cause: error });
    throw new UnreadableRun(`${path} is a file, not the folder of a run.\n  ${needed.some((each) => path.endsWith(each)) ? `Name the folder that it lies in: ${dirname(path)}` : name}`);
  }
}

function whole(folder: string, names: readonly string[]): string {
  const missing = needed.filter((each) => !names.includes(each));
  if (missing.length === 0) return folder;
  const older = missing.join() === 'result.json' ? 'The run is of an inclusim that did not leave it yet; run its scenario.yaml again.' : 'Fetch the whole folder of the run, or run its scenario again.';
  throw new UnreadableRun(`${folder} is not a whole run: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.\n  ${older}`);
}

/** The run that began last, by what its provenance says; folders that have none are no runs. */
async function newestIn(path: string, names: readonly string[]): Promise<string | undefined> {
  const runs = await Promise.all(names.filter((each) => !each.startsWith('.')).map(async (each) => {
    const folder = join(path, each);
    return { folder, started: await startOf(join(folder, 'provenance.json')) };
  }));
  const begun = runs.flatMap(({ folder, started }) => (started === undefined ? [] : [{ folder, started }]));
  return begun.sort((a, b) => (a.started < b.started ? 1 : -1))[0]?.folder;
}

/** When a run began, as UTC text; empty where its provenance is damaged, undefined where it has none. */
async function startOf(provenance: string): Promise<string | undefined> {
  try {
    if (!(await stat(provenance)).isFile()) return undefined;
    const data: unknown = JSON.parse(await readFile(provenance, 'utf8'));
    return typeof data === 'object' && data !== null && 'started' in data ? String(data.started) : '';
  } catch (error) {
    return error instanceof SyntaxError ? '' : undefined;
  }
}
