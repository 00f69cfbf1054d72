/**
 * The folder of a part of a run: the scenario, the journal, and `part.json`, which says which part it is. It is no run: parts are put together
 * by `inclusim merge`.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Assumption } from '../scenario/provenance.js';
import type { Provenance } from './provenance.js';
import type { Part } from './run-title.js';
import { UnreadableRun } from './unreadable-run.js';

export const partFile = 'part.json';

/** What `part.json` holds. */
export interface PartRecord {
  readonly schema: 'inclusim-part-1';
  readonly part: Part;
  /** Number of its first replication, and how many there are. */
  readonly first: number;
  readonly replications: number;
  /** As in the title of its journal. */
  readonly fingerprint: string;
  readonly byteOrder: string;
  /** Whether its journal holds each person. */
  readonly people: boolean;
  readonly assumptions: readonly Assumption[];
  readonly provenance: Provenance;
}

const whole = z.number().int().nonnegative();

const shape = z.looseObject({
  schema: z.literal('inclusim-part-1'),
  part: z.looseObject({ number: whole, of: whole }), first: whole, replications: whole, fingerprint: z.string(), byteOrder: z.string(), people: z.boolean(),
  assumptions: z.array(z.looseObject({ path: z.string(), value: z.unknown() })),
  provenance: z.looseObject({ scenario: z.string(), version: z.string(), seed: z.union([z.number(), z.string()]), started: z.string(), seconds: z.number(), workers: z.number() }),
});

const again = 'Fetch the folder of the part again from where it came, or run the part again.';

/**
 * Reads `part.json`.
 *
 * @throws UnreadableRun when the folder is not that of a part, or the file is damaged.
 */
export async function readPart(folder: string): Promise<PartRecord> {
  const path = join(folder, partFile);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableRun(`${folder} is not the folder of a part: ${partFile} ${error.code === 'ENOENT' || error.code === 'ENOTDIR' ? 'is not there' : `cannot be read: ${error.message}`}.\n  Name what \`inclusim run FILE --part K/N\` left, such as output/my-region/2026-11-22T213000Z-1f2e3d4c-part-1-of-3.`, { cause: error });
  });
  const { data, error } = shape.safeParse(parsed(text, path));
  if (error) throw new UnreadableRun(`${path} is not as a part leaves it: ${error.issues[0]?.path.join('.') ?? ''}: ${error.issues[0]?.message ?? ''}.\n  ${again}`);
  return data as unknown as PartRecord;
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableRun(`${path} is damaged: it is not JSON.\n  ${again}`);
  }
}
