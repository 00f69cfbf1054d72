/** Scenarios for tests: loaded from texts by name instead of from disk. */
import { readFileSync } from 'node:fs';
import type { Answer, Doors } from '../../src/scenario/doors.js';
import { loadScenario, type Loaded } from '../../src/scenario/load.js';
import { problemMessage, type Problem } from '../../src/scenario/problem.js';
import type { ArmScenario } from '../../src/scenario/schema/scenario.js';

/** Doors to files that exist as texts only. */
export function doorsTo(files: Readonly<Record<string, string>>, more: Partial<Doors> = {}): Doors {
  const answer = (path: string): Answer => {
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    return text === undefined ? { problem: 'is not there', isMissing: true } : { text };
  };
  return { read: answer, ...more };
}

/** The problems of a text; empty when it loads. */
export function problemsOf(text: string, more: Partial<Doors> = {}, file = 'a.yaml'): readonly Problem[] {
  return problemsAmong({ [file]: text }, more, file);
}

/** The problems of one of several files. */
export function problemsAmong(files: Readonly<Record<string, string>>, more: Partial<Doors> = {}, file = 'a.yaml'): readonly Problem[] {
  const result = loadScenario(file, doorsTo(files, more));
  return 'problems' in result ? result.problems : [];
}

/** Problems as a person reads them. */
export function messageOf(text: string, more: Partial<Doors> = {}): string {
  return problemMessage(problemsOf(text, more));
}

/** A text that must load. */
export function loaded(text: string, more: Partial<Doors> = {}, file = 'a.yaml'): Loaded {
  return loadedAmong({ [file]: text }, more, file);
}

/** One of several files, which must load. */
export function loadedAmong(files: Readonly<Record<string, string>>, more: Partial<Doors> = {}, file = 'a.yaml'): Loaded {
  const result = loadScenario(file, doorsTo(files, more));
  if ('problems' in result) throw new Error(problemMessage(result.problems));
  return result;
}

/** What an arm lives under in one of its epochs. */
export function lived(result: Loaded, arm = 0, epoch = 0): ArmScenario {
  return result.scenario.arms[arm]!.epochs[epoch]!.scenario;
}

export const shipped = (name: string): Answer => {
  try {
    return { text: readFileSync(`scenarios/${name}`, 'utf8') };
  } catch {
    return { problem: 'is not there', isMissing: true };
  }
};

/** The scenario that comes first with the program. */
export const example = readFileSync('scenarios/ips-vs-usual-care.yaml', 'utf8');
