/** A part of a run: a share of the replications that is simulated apart, to be put together with the others later. */
import type { Assumption } from '../scenario/provenance.js';
import type { Scenario } from '../scenario/scenario.js';
import { byteOrder, type KeptRun } from '../store/kept-run.js';
import type { Part } from '../store/run-title.js';
import { partFile, readPart, type PartRecord } from '../store/part-folder.js';
import { posteriorFile, type Provenance } from '../store/provenance.js';
import { jsonText } from '../store/save-run.js';
import type { Share } from '../stopping.js';
import { duration } from './durations.js';
import { InputError } from './input-error.js';
import { width, type Colours } from './terminal.js';
import { wrap } from './wrap.js';
import { printable } from '../scenario/printable.js';

/** What `run --part --json` prints. */
export interface FinishedPart {
  readonly scenario: string;
  readonly part: Part;
  /** Number of the first replication, and how many there are. */
  readonly first: number;
  readonly replications: number;
  readonly seconds: number;
  readonly folder: string;
}

/** The replications of a part: as even as whole numbers allow, in order. */
export function shareOf({ replications }: Scenario, { number, of }: Part): Share {
  if (typeof replications !== 'number') throw new Error('Only a fixed number of replications has parts.');
  const first = Math.floor(((number - 1) * replications) / of);
  return { first, count: Math.floor((number * replications) / of) - first };
}

/** Refuses parts of what has none. */
export function checkPart(file: string, { replications }: Scenario, { number, of }: Part): void {
  const option = `--part ${number}/${of}`;
  if (typeof replications !== 'number') {
    throw new InputError(`${option}: found that ${file} runs until it is precise enough, expected a fixed number of replications: parts must know where they begin.\n  Add --replications 300, or write replications: 300 into the file.`);
  }
  if (of > replications) throw new InputError(`${option}: found ${of} parts of ${replications} replications, expected at most ${replications} parts.\n  Ask for fewer parts, or for more replications.`);
}

export interface PartToSave {
  readonly scenario: Scenario;
  readonly part: Part;
  readonly yaml: string;
  readonly assumptions: readonly Assumption[];
  readonly provenance: Provenance;
}

/** Writes what a part leaves: scenario, journal and `part.json`. */
export async function savePart(kept: KeptRun, { scenario, part, yaml, assumptions, provenance }: PartToSave, signal: AbortSignal): Promise<FinishedPart> {
  const { first, count: replications } = shareOf(scenario, part);
  const record: PartRecord = { schema: 'inclusim-part-1', part, first, replications, fingerprint: kept.title.fingerprint, byteOrder, people: kept.title.people, assumptions, provenance };
  await kept.close();
  await kept.folder.write('scenario.yaml', yaml);
  if (scenario.posterior) await kept.folder.write(posteriorFile, jsonText(scenario.posterior.posterior));
  await kept.folder.include('journal');
  await kept.folder.write(partFile, jsonText(record));
  signal.throwIfAborted();
  return finishedPart(record, await kept.folder.finish());
}

/** What was told of a part, from what it left. */
export async function partAgain(folder: string): Promise<FinishedPart> {
  return finishedPart(await readPart(folder), folder);
}

function finishedPart({ part, first, replications, provenance: { scenario, seconds } }: PartRecord, folder: string): FinishedPart {
  return { scenario, part, first, replications, seconds, folder };
}

export function partText({ scenario, part, first, replications, seconds, folder }: FinishedPart, { dim }: Colours): string {
  const which = `Part ${part.number} of ${part.of} of ${printable(scenario)}: replications ${first} to ${first + replications - 1} · ${duration(seconds)}`;
  return `${wrap(which, width).join('\n')}\n\nSaved ${printable(folder)}/\n${dim('  inclusim merge, with the folders of all parts, makes a run of them.')}\n`;
}
