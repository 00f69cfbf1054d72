// The plain C loop of the same phases and draws (test/bench/c): compiled, run and compared with the engine.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromBytes, toBytes } from './c/entries.mjs';
import { handOver, statesOf } from './c/handOver.mjs';

const sources = fileURLToPath(new URL('c/', import.meta.url));

/** Optimised as programs usually are; without contraction, so that no product and sum are rounded as one. */
export const compilerCall = ['-std=c11', '-O2', '-ffp-contract=off'];

/** Whether this machine has a C compiler; what it calls itself, or null. */
export function compiler() {
  const { status, stdout } = spawnSync('cc', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0] : null;
}

/** Compiles the sources into a folder; the program's path. */
export function compile(folder) {
  const program = join(folder, 'plain');
  const files = readdirSync(sources).filter((name) => name.endsWith('.c')).map((name) => join(sources, name));
  succeed(spawnSync('cc', [...compilerCall, '-o', program, ...files, '-lm'], { encoding: 'utf8' }));
  return program;
}

/** Writes a settled world into a folder, for the program to start from. */
export function writeWorld(folder, world, scenario, replication) {
  const entries = handOver(world, scenario, replication);
  writeFileSync(join(folder, 'start'), toBytes(entries));
}

/** Runs the program on that world; what it prints, a line a life or, with `profile`, a phase. */
export function runPlain(program, folder, lives = 1) {
  return succeed(spawnSync(program, [join(folder, 'start'), join(folder, 'end'), String(lives)], { encoding: 'utf8' })).stdout.trim().split('\n');
}

/** Names of the states in which the engine's world, after the same weeks, differs from the program's; what the program has no column for must be as it was at the start. */
export function differences(folder, world) {
  const start = fromBytes(readFileSync(join(folder, 'start')));
  const end = fromBytes(readFileSync(join(folder, 'end')));
  return statesOf(world).flatMap(([name, column]) => {
    const found = Buffer.from(column.buffer, column.byteOffset, column.byteLength);
    const expected = end.get(name) ?? start.get(name);
    const at = found.findIndex((byte, k) => byte !== expected[k]);
    return at < 0 ? [] : [`${name} from row ${Math.floor(at / column.BYTES_PER_ELEMENT)} on`];
  });
}

function succeed(result) {
  if (result.status !== 0) throw new Error(`${result.error ?? ''}${result.stdout ?? ''}${result.stderr ?? ''}`);
  return result;
}
