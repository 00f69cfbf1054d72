import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** What tells one run from another: the complete scenario, the seed and the version of the program. */
export interface RunIdentity {
  /** The complete scenario as YAML. */
  readonly yaml: string;
  readonly seed: number | string;
  readonly version: string;
  /** Hash of the posterior that parameters are drawn from, where they are. */
  readonly posterior?: string | undefined;
}

/** First eight hexadecimal digits of the SHA-256 over a run's identity. */
export function fingerprint({ yaml, seed, version, posterior }: RunIdentity): string {
  return createHash('sha256').update(JSON.stringify([yaml, seed, version, ...(posterior === undefined ? [] : [posterior])])).digest('hex').slice(0, 8);
}

/** `output/<scenario>/<time>-<fingerprint>`, and of a part `…-part-2-of-3`; the time is UTC and has no colons, so that every file system takes it. */
export function runFolderName(scenario: string, started: Date, identity: RunIdentity, part?: { readonly number: number; readonly of: number }): string {
  const time = started.toISOString().replace(/\.\d+Z$/, 'Z').replaceAll(':', '');
  return join('output', scenario, `${time}-${fingerprint(identity)}${part ? `-part-${part.number}-of-${part.of}` : ''}`);
}
