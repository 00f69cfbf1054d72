/** The parts of a run: read back, put in order, and refused where they are not all parts of one run. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DiskError } from '../../store/disk-error.js';
import { openJournal, type Journal } from '../../store/journal/journal.js';
import { refuseByteOrder } from '../../store/kept-run.js';
import { readPart, type PartRecord } from '../../store/part-folder.js';
import { fingerprint } from '../../store/run-name.js';
import { unlike, type RunTitle, type RunTold } from '../../store/run-title.js';
import { UnreadableRun } from '../../store/unreadable-run.js';
import { version } from '../../version.js';
import { InputError } from '../input-error.js';

export interface ReadPart {
  readonly folder: string;
  readonly record: PartRecord;
  /** The complete scenario. */
  readonly yaml: string;
}

/**
 * Reads all parts of a run and puts them in order.
 *
 * @throws InputError when they are of different runs, one is missing or named twice, or another version made them.
 * @throws UnreadableRun when one of them is not whole.
 */
export async function readParts(folders: readonly string[]): Promise<[ReadPart, ...ReadPart[]]> {
  const parts: ReadPart[] = [];
  for (const folder of folders) parts.push(await readOne(folder));
  const [first, ...others] = parts.sort((a, b) => a.record.part.number - b.record.part.number);
  if (first === undefined) throw new InputError('No part was named; expected the folders of all parts.');
  for (const other of others) refuseUnlike(first, other);
  refuseIncomplete([first, ...others], first.record.part.of);
  return [first, ...others];
}

async function readOne(folder: string): Promise<ReadPart> {
  const record = await readPart(folder);
  const yaml = await readFile(join(folder, 'scenario.yaml'), 'utf8').catch((error: Error) => {
    throw new UnreadableRun(`${join(folder, 'scenario.yaml')} cannot be read: ${error.message}\n  ${again}`, { cause: error });
  });
  const { seed, version: made, posterior } = record.provenance;
  if (fingerprint({ yaml, seed, version: made, posterior: posterior?.hash }) !== record.fingerprint) throw new UnreadableRun(`${join(folder, 'scenario.yaml')} is not the scenario that the part was run with.\n  ${again}`);
  if (made !== version) throw new InputError(`${folder} is of inclusim ${made}, expected ${version}, which puts them together.\n  Use that version, or run the parts again with this one.`);
  return { folder, record, yaml };
}

const again = 'Fetch the folder of the part again from where it came, or run the part again.';

const toldOf = ({ record: { fingerprint: own, people, provenance: { scenario, seed, version: made, posterior } } }: ReadPart): RunTold => ({ scenario, seed, version: made, fingerprint: own, part: null, people, posterior: posterior?.hash });

function refuseUnlike(first: ReadPart, other: ReadPart): void {
  const difference = unlike(toldOf(other), toldOf(first));
  if (difference) throw new InputError(`${other.folder} is a part of another run than ${first.folder}: found ${difference.found}; expected ${difference.wanted}.\n  Name parts of one scenario, with the same seed, replications and version, and all of them with --people or none.`);
  const [of, otherOf] = [first.record.part.of, other.record.part.of];
  if (of !== otherOf) throw new InputError(`${other.folder} is one of ${otherOf} parts, ${first.folder} one of ${of}.\n  Name the parts of one division.`);
}

function refuseIncomplete(parts: readonly ReadPart[], of: number): void {
  const folders = (number: number) => parts.filter(({ record }) => record.part.number === number).map(({ folder }) => folder);
  const numbers = Array.from({ length: of }, (_, k) => k + 1);
  const twice = numbers.find((number) => folders(number).length > 1);
  if (twice !== undefined) throw new InputError(`Part ${twice} of ${of} was named twice: ${folders(twice).join(' and ')}.\n  Name each part once.`);
  const missing = numbers.filter((number) => folders(number).length === 0);
  if (missing.length > 0) throw new InputError(`${missing.length === 1 ? 'Part' : 'Parts'} ${missing.join(', ')} of ${of} ${missing.length === 1 ? 'is' : 'are'} missing; found ${parts.length}.\n  Name the folders of all parts, such as output/my-region/*-part-*; \`inclusim run FILE --part ${missing[0]}/${of}\` makes one.`);
}

/** Opens the journals of all parts; every replication must be there and whole. */
export async function openParts(parts: readonly ReadPart[]): Promise<Journal[]> {
  const journals: Journal[] = [];
  try {
    for (const part of parts) journals.push(openOne(part));
    return journals;
  } catch (error) {
    await Promise.all(journals.map((journal) => journal.close()));
    throw error;
  }
}

function openOne({ folder, record: { first, replications, part: { number, of } } }: ReadPart): Journal {
  const path = join(folder, 'journal');
  const journal = opened(path);
  const title = journal.title.about as RunTitle;
  refuseByteOrder(title, path);
  const missing = Array.from({ length: replications }, (_, k) => first + k).filter((each) => !journal.has(each));
  if (missing.length === 0) return journal;
  const where = [...journal.damages.map(({ from, to }) => `byte ${from} to ${to}`), ...(journal.torn > 0 ? [`its last ${journal.torn} bytes`] : [])];
  void journal.close();
  throw new UnreadableRun(`${path} is damaged${where.length > 0 ? ` (${where.join(', ')})` : ''}: replication ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' and others' : ''} cannot be read.\n  Fetch the folder of the part again from where it came, or run it again with --part ${number}/${of}.`);
}

function opened(path: string): Journal {
  try {
    return openJournal(path);
  } catch (error) {
    if (error instanceof DiskError) throw error;
    throw new UnreadableRun(`${path} cannot be read: ${(error as Error).message}\n  ${again}`, { cause: error });
  }
}
