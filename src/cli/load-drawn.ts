/** One scenario file with its parameters drawn, for commands that ask one scenario. */
import { overridden } from '../scenario/overridden.js';
import { loadScenarios, type LoadedFile } from './load-scenarios.js';
import { drawnFrom, posteriorOf, type PosteriorOption } from './posterior.js';
import type { Terminal } from './terminal.js';

export interface DrawnOptions {
  readonly seed?: number | string;
  /** A file, or true without one; false with `--no-posterior`. */
  readonly posterior?: PosteriorOption;
  readonly quiet?: boolean;
}

/** Undefined where the file is wrong, which has been said then. The scenario's own number of replications plays no part. */
export function loadDrawn(file: string, { seed, posterior, quiet }: DrawnOptions, terminal: Terminal): LoadedFile | undefined {
  const named = posteriorOf(posterior);
  const loaded = loadScenarios([file], terminal)?.[0];
  if (loaded === undefined) return undefined;
  const note = (text: string): void => { if (quiet !== true) terminal.note(text); };
  return drawnFrom(named, { ...loaded, scenario: overridden(loaded.scenario, seed === undefined ? {} : { seed }) }, posterior !== undefined, { note });
}
