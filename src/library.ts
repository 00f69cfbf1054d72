/** What a program of somebody else's begins with: load a scenario, simulate it. `compare` then says what it means. */
import { shippedPosterior } from './catalogue/posterior/shipped.js';
import { shippedPosteriorHash } from './catalogue/posterior/shippedHash.js';
import { measures } from './outcomes/catalogue.js';
import type { RememberedReplications } from './outcomes/replication.js';
import { nameHash } from './random/hash.js';
import { inProcess, replicate, type ReplicateOptions } from './replicate.js';
import type { Doors } from './scenario/doors.js';
import { loadScenario as load, type Loaded, type Refused } from './scenario/load.js';
import { underPosterior } from './scenario/posterior/apply.js';
import type { Scenario } from './scenario/scenario.js';

/**
 * Loads a scenario and checks all of it, names of measures and ids of services too.
 *
 * @param path - The file, as messages name it.
 * @param doors - How to read files; `fileDoors` of `inclusim/node` reads them from the disk.
 * @returns The scenario, or all that is wrong with it.
 * @example
 * import { readFileSync } from 'node:fs';
 * import { loadScenario, problemMessage } from 'inclusim';
 *
 * const loaded = loadScenario('my-region.yaml', { read: (path) => ({ text: readFileSync(path, 'utf8') }) });
 * if ('problems' in loaded) throw new Error(problemMessage(loaded.problems));
 * console.log(loaded.scenario.arms.map(({ id }) => id));
 */
export function loadScenario(path: string, doors: Doors): Loaded | Refused {
  return load(path, { measures, hash: nameHash, ...doors });
}

/**
 * The same for a text that is at hand, in YAML or JSON; it can extend nothing.
 *
 * @param text - What a scenario file holds.
 * @param name - Its name in messages and results.
 * @example
 * import { parseScenario, problemMessage } from 'inclusim';
 *
 * const refused = parseScenario('weeks: 26\npopulation: { sise: 100 }');
 * if ('problems' in refused) console.log(problemMessage(refused.problems));
 */
export function parseScenario(text: string, name = 'scenario'): Loaded | Refused {
  return loadScenario(name, { read: (path) => (path === name ? { text } : { problem: 'cannot be read: a scenario in memory can extend nothing' }) });
}

/**
 * The scenario with its free parameters drawn from the posterior that comes with inclusim, as `inclusim run` does; as it is where it
 * leaves none free. A number of replications is rounded up to an even one, because two share a draw.
 *
 * @example
 * import { drawParameters, parseScenario } from 'inclusim';
 *
 * const loaded = parseScenario('weeks: 26\nreplications: 5');
 * if ('problems' in loaded) throw new Error('wrong');
 * console.log(drawParameters(loaded).replications);
 */
export function drawParameters(loaded: Pick<Loaded, 'scenario' | 'isFree'>): Scenario {
  return underPosterior(loaded, { posterior: shippedPosterior, hash: shippedPosteriorHash, from: 'shipped' })?.scenario ?? loaded.scenario;
}

/** What `simulate` may be told; without it, everything is computed in the present thread. */
export type SimulateOptions = Partial<Pick<ReplicateOptions, 'workers' | 'spawn' | 'onProgress' | 'signal'>>;

/**
 * Simulates all arms until the differences are precise enough, or as many replications as the scenario says. The same scenario gives
 * the same numbers whatever the number of workers; `overridden` gives it another seed or number of replications.
 *
 * @returns All replications in memory, for `compare`, `evaluate` and whoever wants the rows.
 * @example
 * import { compare, overridden, parseScenario, simulate } from 'inclusim';
 *
 * const loaded = parseScenario('weeks: 26\npopulation: { size: 100 }\narms: { a: {}, b: {} }');
 * if ('problems' in loaded) throw new Error('wrong');
 * const scenario = overridden(loaded.scenario, { seed: 7, replications: 4 });
 * const { comparison } = compare(scenario, await simulate(scenario));
 * console.log(comparison.arms['a']?.measures['everCompetitive']?.mean);
 */
export function simulate(scenario: Scenario, { workers = 1, spawn = inProcess, ...more }: SimulateOptions = {}): Promise<RememberedReplications> {
  return replicate(scenario, { workers, spawn, ...more });
}
