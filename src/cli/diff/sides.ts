/** The two sides of `diff`: what a person names becomes a complete scenario, or one arm of it. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../../scenario/didYouMean.js';
import { shown } from '../../scenario/printable.js';
import type { CompleteArm } from '../../scenario/provenance.js';
import { findRun } from '../../store/find-run.js';
import { InputError } from '../input-error.js';
import { loadScenarios, type LoadedFile } from '../load-scenarios.js';
import type { Terminal } from '../terminal.js';

export interface Side {
  /** As the person named it. */
  readonly named: string;
  /** The arm that was named; null where the whole scenario was. */
  readonly arm: string | null;
  /** Reference arm. */
  readonly compareWith: string;
  /** All arms, or the one that was named. */
  readonly arms: readonly CompleteArm[];
}

interface Place {
  readonly file: string;
  readonly arm: string | null;
}

/**
 * Reads both sides; says what is wrong with a scenario and returns undefined when anything is.
 *
 * @param names - Scenario files or folders of runs, each perhaps followed by `#` and an arm.
 * @throws InputError when an arm is not there, or one side is an arm and the other several.
 */
export async function readSides(names: readonly [string, string], terminal: Terminal): Promise<readonly [Side, Side] | undefined> {
  const places = [await placeOf(names[0]), await placeOf(names[1])] as const;
  const loaded = loadScenarios(places.map(({ file }) => file), terminal);
  const [first, second] = loaded ?? [];
  if (first === undefined || second === undefined) return undefined;
  const arms = [armOf(names[0], places[0], first), armOf(names[1], places[1], second)] as const;
  return [
    side(names[0], first, arms[0] ?? onlyArm(names[0], first, arms[1])),
    side(names[1], second, arms[1] ?? onlyArm(names[1], second, arms[0])),
  ];
}

/** A file may have `#` in its own name. */
async function placeOf(named: string): Promise<Place> {
  const hash = existsSync(named) ? -1 : named.lastIndexOf('#');
  const path = hash < 0 ? named : named.slice(0, hash);
  const arm = hash < 0 ? null : named.slice(hash + 1);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return { file: isFolder ? join((await findRun(path)).folder, 'scenario.yaml') : path, arm };
}

function armOf(named: string, { arm }: Place, { scenario }: LoadedFile): string | null {
  const ids = scenario.arms.map(({ id }) => id);
  if (arm === null || ids.includes(arm)) return arm;
  throw new InputError(`${named}: ${shown(arm)} is not an arm of this scenario${didYouMean(arm, ids)}\n  Its arms: ${ids.join(', ')}.`);
}

/** The arm to compare with a named one, where only one can be meant. */
function onlyArm(named: string, { scenario }: LoadedFile, other: string | null): string | null {
  const [first, ...more] = scenario.arms;
  if (other === null) return null;
  if (first !== undefined && more.length === 0) return first.id;
  throw new InputError(`${named} has ${scenario.arms.length} arms and none was named; an arm is compared with an arm.\n  Name one: ${scenario.arms.map(({ id }) => `${named}#${id}`).join(', ')}.`);
}

function side(named: string, { scenario, complete }: LoadedFile, arm: string | null): Side {
  return { named, arm, compareWith: scenario.compareWith, arms: complete().filter((each) => arm === null || each.arm === arm) };
}
