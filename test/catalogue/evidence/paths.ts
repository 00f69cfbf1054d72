/** Paths of facts in a trial: keys with dots between, entries with an id under it. */
import type { PublishedTrial } from '../../../src/catalogue/evidence/trial.js';

/** What is a name, a judgement or the sources themselves, and what stands for nothing known. */
const noFact = /^(id|title|note|sources|leftOut|notExpressible)(\.|$)|\.(id|title)$/;

/** Every leaf that carries a fact. */
export function factsOf(trial: PublishedTrial): string[] {
  return leavesOf(trial, '').filter((path) => !noFact.test(path) && valueAt(trial, path) !== null);
}

function leavesOf(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return entriesOf(value).flatMap(([key, each]) => leavesOf(each, path === '' ? key : `${path}.${key}`));
}

function entriesOf(value: object): (readonly [string, unknown])[] {
  return Array.isArray(value) ? value.map((each: unknown, at) => [idOf(each) ?? String(at), each] as const) : Object.entries(value);
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined;
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(trial: PublishedTrial, path: string): unknown {
  let value: unknown = trial;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = entriesOf(value).find(([name]) => name === key)?.[1];
  }
  return value;
}
