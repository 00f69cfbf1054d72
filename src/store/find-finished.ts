/** Tells whether a folder is a whole run, or a whole part of one, and of what. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { partFile, readPart } from './part-folder.js';
import type { Provenance } from './provenance.js';
import { fingerprint } from './run-name.js';
import type { RunTold } from './run-title.js';

export interface FinishedFolder {
  readonly folder: string;
  readonly told: RunTold;
}

/** What a folder is of; undefined where it is not there, or not that of a whole run or part. */
export async function finishedAt(folder: string): Promise<FinishedFolder | undefined> {
  const names = await readdir(folder).catch((): string[] => []);
  const told = names.includes(partFile) ? await ofPart(folder) : names.includes('provenance.json') ? await ofRun(folder, names.includes('people.parquet')) : undefined;
  return told && { folder, told };
}

/** All whole runs and parts in a folder, the newest first. */
export async function finishedIn(folder: string): Promise<FinishedFolder[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const found = await Promise.all(names.filter((name) => !name.startsWith('.')).sort().reverse().map((name) => finishedAt(join(folder, name))));
  return found.flatMap((each) => each ?? []);
}

async function ofPart(folder: string): Promise<RunTold> {
  const { part, people, fingerprint: own, provenance: { scenario, seed, version, posterior } } = await readPart(folder);
  return { scenario, seed, version, fingerprint: own, part, people, posterior: posterior?.hash };
}

async function ofRun(folder: string, people: boolean): Promise<RunTold | undefined> {
  try {
    const yaml = await readFile(join(folder, 'scenario.yaml'), 'utf8');
    const { scenario, seed, version, posterior: drawn } = JSON.parse(await readFile(join(folder, 'provenance.json'), 'utf8')) as Provenance;
    const posterior = drawn?.hash;
    return { scenario, seed, version, fingerprint: fingerprint({ yaml, seed, version, posterior }), part: null, people, posterior };
  } catch {
    return undefined;
  }
}
