/** Runs the built program as a user does. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const bin = fileURLToPath(new URL('../../bin/inclusim', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly note: string;
}

/** A folder to work in, removed with everything in it. */
export function workPlace(): { readonly folder: string; file(name: string, content: string | Uint8Array): string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'inclusim-built-'));
  return {
    folder,
    file(name, content) {
      writeFileSync(join(folder, name), content);
      return name;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function inclusim(cwd: string, ...args: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd, encoding: 'utf8', maxBuffer: 1e9 });
  return { code: status, out: stdout, note: stderr };
}

/** Starts the program and hands it out while it runs. */
export function started(cwd: string, ...args: string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [bin, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let note = '';
  child.stdout.on('data', (piece: Buffer) => { out += piece.toString(); });
  child.stderr.on('data', (piece: Buffer) => { note += piece.toString(); });
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, out, note }))) };
}

/** A small scenario that runs in a moment. */
export const small = `title: A small scenario
question: Does it run?
weeks: 26
seed: 7
replications: 24
population: { size: 100 }
services:
  - { id: office, programme: usual-care-staircase, staff: { count: 3, norm: 40 } }
arms:
  usual-care: { because: what there is }
  ips:
    because: the offer
    services: [ { id: team, programme: ips, staff: { count: 3, caseload: 20 }, offeredTo: cohort } ]
report: { measures: [everCompetitive, competitiveAt@13, weeksWorked, netCost], by: [severity] }
`;
