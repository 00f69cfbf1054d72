/** Whether Node.js, memory, processor and disk will do; what they say is handed in, so that a test can be a poor machine. */
import { noted, stops, well, type Health } from './finding.js';

const reinstall = 'Install Node.js 20.19 or newer from nodejs.org, then inclusim again.';

/** @param required - `engines.node` of package.json, as `>=20.19`. */
export function nodeHealth(version: string, required: string): Health {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [least = 0, leastMinor = 0] = required.replace(/^>=/, '').split('.').map(Number);
  const isEnough = major > least || (major === least && minor >= leastMinor);
  return isEnough ? well('node', `Node.js ${version}`) : stops('node', `Node.js ${version}, needs ${required}`, reinstall);
}

/** Bytes; `limit` is what the container or the system allows this process. */
export function memoryHealth(free: number, limit: number): Health {
  const found = `${gib(free)} GiB of memory free, of ${gib(limit)} GiB for this process`;
  if (free >= 1e9) return well('memory', found);
  return noted('memory', found, 'Close something, use fewer threads with --workers, or simulate a share of the people with population.scale.');
}

/** @param quota - Processors that the control group allows, as `cpu.max` says; null for no limit. */
export function threadsHealth(threads: number, quota: number | null): Health {
  if (quota === null || quota >= threads) return well('threads', `${threads} ${threads === 1 ? 'thread' : 'threads'}`);
  const enough = Math.max(1, Math.floor(quota));
  return noted('threads', `${threads} threads, but this container may use ${+quota.toFixed(2)} of them at a time`, `Write --workers ${enough}; more make each other wait.`);
}

/** Processors that a control group allows, from the text of `cpu.max`: `200000 100000` are two; null for no limit. */
export function quotaOf(cpuMax: string): number | null {
  const [quota = NaN, period = NaN] = cpuMax.trim().split(/\s+/).map(Number);
  return Number.isFinite(quota) && period > 0 ? quota / period : null;
}

/** @param problem - Why nothing can be written there; undefined when it can. */
export function outputHealth(folder: string, problem: string | undefined, free: number): Health {
  if (problem !== undefined) return stops('output', `${folder} cannot be written: ${problem}`, 'Go to a folder of your own, or name one with --out.');
  const found = `${folder} can be written, ${gib(free)} GiB free`;
  return free >= 5e8 ? well('output', found) : noted('output', found, 'A run leaves 5 to 50 MB, more with --people; make room.');
}

function gib(bytes: number): string {
  const value = bytes / 2 ** 30;
  return value >= 10 ? value.toFixed(0) : value.toFixed(1);
}
