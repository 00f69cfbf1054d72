/** `inclusim doctor`: whether this machine and this installation can run scenarios, a line each with what to do. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, rmdirSync, statfsSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { printable } from '../../scenario/printable.js';
import { version } from '../../version.js';
import { programRoot, sourceCommit } from '../machine.js';
import { width, type Terminal } from '../terminal.js';
import { wrap } from '../wrap.js';
import { well, type Health } from './finding.js';
import { memoryHealth, nodeHealth, outputHealth, quotaOf, threadsHealth } from './machine.js';
import { kernelsHealth, packageAt, packagesHealth, pageHealth, picturesHealth, posteriorHealth, textsHealth } from './program.js';

export interface DoctorOptions {
  readonly out?: string;
  readonly json?: boolean;
}

/** Says what it found; exit code 1 where something would stop a run. */
export async function doctorCommand({ out = 'output', json = false }: DoctorOptions, terminal: Terminal): Promise<number> {
  const found = [...machineHealth(out), ...await programHealth()];
  const isWell = found.every(({ state }) => state !== 'stops');
  if (json) terminal.out(`${JSON.stringify({ schema: 'inclusim-doctor-1', version, isWell, found }, null, 2)}\n`);
  else terminal.out(`${found.flatMap((each) => lines(each, terminal)).join('\n')}\n\n${isWell ? 'Scenarios can be run here.' : 'Something above would stop a run, its pictures or its report.'}\n`);
  return isWell ? 0 : 1;
}

function machineHealth(out: string): Health[] {
  const commit = sourceCommit();
  return [
    well('inclusim', `inclusim ${version}${commit === null ? '' : ` (${commit.slice(0, 12)})`} in ${programRoot}`),
    nodeHealth(process.version, packageAt(programRoot).engines?.node ?? ''),
    memoryHealth(process.availableMemory(), Math.min(totalmem(), process.constrainedMemory() || Infinity)),
    threadsHealth(availableParallelism(), quota()),
    writing(out),
  ];
}

async function programHealth(): Promise<Health[]> {
  return [...packagesHealth(programRoot), kernelsHealth(programRoot), await picturesHealth(programRoot), pageHealth(programRoot), posteriorHealth(programRoot), textsHealth(programRoot)];
}

/** What Linux allows this control group; null elsewhere, and without a limit. */
function quota(): number | null {
  const file = '/sys/fs/cgroup/cpu.max';
  return existsSync(file) ? quotaOf(readFileSync(file, 'utf8')) : null;
}

/** Writes a file where a run would, and leaves nothing behind. */
function writing(folder: string): Health {
  const made = !existsSync(folder);
  try {
    if (made) mkdirSync(folder);
    const trial = mkdtempSync(join(folder, '.doctor-'));
    writeFileSync(join(trial, 'written'), 'x');
    rmSync(trial, { recursive: true });
    const { bavail, bsize } = statfsSync(folder);
    return outputHealth(folder, undefined, bavail * bsize);
  } catch (error) {
    return outputHealth(folder, (error as Error).message, 0);
  } finally {
    if (made && existsSync(folder)) rmdirSync(folder);
  }
}

function lines({ id, state, found, todo }: Health, { outColours: { green, yellow, red } }: Terminal): string[] {
  const mark = { well: green('✔'), note: yellow('!'), stops: red('✖') }[state];
  const [first = '', ...rest] = wrap(printable(`${id}: ${found}`), width - 2);
  return [`${mark} ${first}`, ...rest.map((line) => `  ${line}`), ...(todo === '' ? [] : wrap(`→ ${todo}`, width - 2).map((line) => `  ${line}`))];
}
