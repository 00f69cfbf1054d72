/** What is known of the machine and of the program's own source. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform, release, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Provenance } from '../store/provenance.js';

/** The program's root folder, which holds `package.json`, `assets/` and `scenarios/`. */
export const programRoot = fileURLToPath(new URL('../..', import.meta.url));

export function machineFacts(): Provenance['machine'] {
  return {
    os: `${platform()} ${release()}`,
    arch: arch(),
    cpus: availableParallelism(),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  };
}

/** The commit of the clone that the program runs from, or null where it is no clone or git is missing. */
export function sourceCommit(root = programRoot): string | null {
  if (!existsSync(`${root}/.git`)) return null;
  try {
    const git = (...args: string[]): string => execFileSync('git', ['-c', 'safe.directory=*', ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    const isChanged = git('status', '--porcelain', '--untracked-files=no', '--', 'src') !== '';
    return git('rev-parse', 'HEAD') + (isChanged ? ' with changes' : '');
  } catch {
    return null;
  }
}
