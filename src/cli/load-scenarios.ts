/** Scenario files become scenarios, all of them or none: nothing runs while one file is wrong. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { measures } from '../outcomes/catalogue.js';
import { nameHash } from '../random/hash.js';
import { loadScenario, type Loaded } from '../scenario/load.js';
import type { Scenario } from '../scenario/scenario.js';
import { diskDoors, scenarioFile } from './doors.js';
import { noteProblems } from './note-problems.js';
import type { Terminal } from './terminal.js';

export interface LoadedFile extends Loaded {
  /** As the person named it; of a shipped scenario its path. */
  readonly file: string;
}

/** Loads all files, or shipped scenarios by their names; says what is wrong with each of them and returns undefined when anything is. */
export function loadScenarios(files: readonly string[], terminal: Terminal, doorsOf = diskDoors): LoadedFile[] | undefined {
  const results = files.map(scenarioFile).map((file) => ({ file, loaded: loadScenario(file, { ...doorsOf(file), measures, hash: nameHash }) }));
  const problems = results.flatMap(({ loaded }) => ('problems' in loaded ? loaded.problems : []));
  if (problems.length > 0) {
    noteProblems(terminal, problems);
    return undefined;
  }
  return results.flatMap(({ file, loaded }) => ('problems' in loaded ? [] : [{ file, ...loaded, scenario: named(file, loaded.scenario) }]));
}

/** A run's own `scenario.yaml` keeps the name of the scenario that was run, so that a rerun gives the same bytes. */
function named(file: string, scenario: Scenario): Scenario {
  const provenance = join(dirname(file), 'provenance.json');
  if (basename(file) !== 'scenario.yaml' || !existsSync(provenance)) return scenario;
  try {
    const { schema, scenario: name } = JSON.parse(readFileSync(provenance, 'utf8')) as Record<string, unknown>;
    const isName = schema === 'inclusim-provenance-1' && typeof name === 'string' && /^[^/\\\0]{1,200}$/.test(name);
    return isName ? { ...scenario, name } : scenario;
  } catch {
    return scenario;
  }
}
