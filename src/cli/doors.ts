/** The door to the disk that loading a scenario reads through. */
import { closeSync, constants, existsSync, fstatSync, openSync, readSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Answer, Doors } from '../scenario/doors.js';
import { largestFile } from '../scenario/read.js';
import { decoded } from './decode.js';
import { programRoot } from './machine.js';

/** Refused, with the rest of a sentence that begins with the file's name. */
interface Refusal {
  readonly problem: string;
  readonly isMissing?: boolean;
}

/** Folder of the scenarios that come with the program. */
export const shippedScenarios = join(programRoot, 'scenarios');

/** Names of the scenarios that come with the program, by which commands take them too. */
export function shippedNames(): string[] {
  return readdirSync(shippedScenarios).filter((file) => file.endsWith('.yaml')).map((file) => file.slice(0, -'.yaml'.length)).sort();
}

/** The file that is meant: that one, or where there is none and a shipped scenario has the name, that scenario's. */
export function scenarioFile(named: string): string {
  return !existsSync(named) && shippedNames().includes(named) ? join(shippedScenarios, `${named}.yaml`) : named;
}

/**
 * Doors for a scenario and the files beside it that it extends.
 *
 * @param top - The file that the person named; it may be a link to anywhere, files that it extends may not lead out of its folder.
 */
export function diskDoors(top: string): Required<Pick<Doors, 'read' | 'readShipped'>> {
  return {
    read: (path) => (path === top ? readScenarioFile(path) : readWithin(dirname(top), path)),
    readShipped: (name) => readWithin(shippedScenarios, join(shippedScenarios, name)),
  };
}

function readWithin(folder: string, path: string): Answer {
  try {
    if (!realpathSync(path).startsWith(`${realpathSync(folder).replace(/[\\/]$/, '')}${sep}`)) {
      return { problem: 'is a link that leads out of the folder of the scenario' };
    }
  } catch (error) {
    return refusalOf(error);
  }
  return readScenarioFile(path);
}

/** Reads a file that may be a scenario: an ordinary one, not too large, in UTF-8. Nothing else is opened. */
export function readScenarioFile(path: string): Answer {
  let file: number | undefined;
  try {
    const refused = refusalOfKind(statSync(path));
    if (refused) return refused;
    // What lay there may have changed since: a pipe must not make us wait.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const bytes = refusalOfKind(fstatSync(file)) ?? readUpTo(file, largestFile + 1);
    return bytes instanceof Uint8Array ? decoded(bytes) : bytes;
  } catch (error) {
    return refusalOf(error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function refusalOfKind(stat: { isDirectory(): boolean; isFile(): boolean; readonly size: number }): Refusal | undefined {
  if (stat.isDirectory()) return { problem: 'is a folder; name a scenario file in it, such as my-region.yaml' };
  if (!stat.isFile()) return { problem: 'is not an ordinary file (a device, a pipe or a socket); name a scenario file' };
  return stat.size > largestFile ? tooLarge(stat.size) : undefined;
}

function tooLarge(size: number): Refusal {
  return { problem: `is ${(size / 1e6).toFixed(1)} MB; a scenario is a text of at most 1 MB. Is this the right file?` };
}

function readUpTo(file: number, most: number): Uint8Array | Refusal {
  const bytes = new Uint8Array(most);
  let length = 0;
  for (let read = -1; read !== 0 && length < most; length += read) read = readSync(file, bytes, length, most - length, null);
  return length > largestFile ? tooLarge(length) : bytes.subarray(0, length);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is not there; is the path right, seen from the present folder?',
  ENOTDIR: 'is not there: a part of the path is a file',
  EACCES: 'may not be read by you; change its permissions',
  EPERM: 'may not be read by you; change its permissions',
  ELOOP: 'is a link that leads in a circle',
  ENAMETOOLONG: 'has a name that is too long',
};

function refusalOf(error: unknown): Refusal {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const problem = reasons[code] ?? (code === 'ERR_INVALID_ARG_VALUE' ? 'has a name that no file can have' : `cannot be read: ${message}`);
  return code === 'ENOENT' || code === 'ENOTDIR' ? { problem, isMissing: true } : { problem };
}
