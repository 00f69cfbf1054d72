/** A pattern's virtual study: what would be published of a study of that size and design in the model's world. */
import type { Difference } from '../catalogue/catalogue.js';
import { patternOf } from '../catalogue/evidence/patterns.js';
import type { StudyDesign } from '../catalogue/evidence/studies.js';
import { measures } from '../outcomes/catalogue.js';
import { nameHash } from '../random/hash.js';
import { loadTree } from '../scenario/load.js';
import { problemMessage, type Problem } from '../scenario/problem.js';
import type { Scenario } from '../scenario/scenario.js';
import { mapFromData } from '../scenario/tree.js';
import { liveTrial, type TrialQuestions } from '../trial/live.js';
import { virtualTrial, type VirtualTrial } from '../trial/load.js';

/** Moves a scenario to another point of the parameters. */
export type Adjust = (scenario: Scenario) => Scenario;

export type Seed = number | string;

/** One replication is one virtual study of the published size; its statistics in their order, NaN where one is undefined in it. */
export type LiveStudy = (replication: number) => Float64Array;

export interface Experiment {
  /** Id of the pattern. */
  readonly pattern: string;
  /** Ids of its statistics, in the order of the answers. */
  readonly statistics: readonly string[];
  /** Lays out the worlds of a virtual study once. */
  readonly prepare: (seed: Seed, adjust: Adjust) => LiveStudy;
}

/**
 * The experiment of a pattern.
 *
 * @param lay - Lays its worlds out; what it returns answers in the order of the pattern's statistics.
 * @throws Error where there is no such pattern.
 */
export function experiment(id: string, lay: (seed: Seed, adjust: Adjust) => (replication: number) => readonly number[]): Experiment {
  const pattern = patternOf(id);
  if (pattern === undefined) throw new Error(`There is no pattern ${id}.`);
  const statistics = pattern.statistics.map((each) => each.id);
  return {
    pattern: id, statistics,
    prepare: (seed, adjust) => {
      const live = lay(seed, adjust);
      return (replication) => {
        const answers = live(replication);
        if (answers.length !== statistics.length) throw new Error(`${id} has ${statistics.length} statistics, but its study gave ${answers.length}.`);
        return Float64Array.from(answers);
      };
    },
  };
}

/** Designs that were loaded, with the last seed of each: checking one takes as long as a small study, and calibration moves the same design to many points. */
const loaded = new WeakMap<StudyDesign, { readonly seed: Seed; readonly virtual: VirtualTrial }>();

/** A trial as the pattern lives it: the catalogue's design under other parameters. */
export function laidOut(design: StudyDesign, seed: Seed, adjust: Adjust): VirtualTrial {
  const known = loaded.get(design);
  const virtual = known?.seed === seed ? known.virtual : load(design, seed);
  loaded.set(design, { seed, virtual });
  return { ...virtual, scenario: adjust(virtual.scenario) };
}

function load(design: StudyDesign, seed: Seed): VirtualTrial {
  const virtual = virtualTrial(design, seed);
  if ('problems' in virtual) throw faulty(design.id, virtual.problems);
  return virtual;
}

/** The experiment of a pattern that is read from one virtual trial; `ask` is called once for each layout, so that it may keep notes of its own. */
export function trialExperiment(id: string, design: StudyDesign, ask: () => TrialQuestions<readonly number[]>): Experiment {
  return experiment(id, (seed, adjust) => liveTrial(laidOut(design, seed, adjust), ask()));
}

/** A scenario from plain data, with its own luck. */
export function scenarioFrom(id: string, data: Difference, seed: Seed, adjust: Adjust): Scenario {
  const tree = mapFromData({ ...data, seed: `${seed}/${id}` }, `pattern ${id}`);
  const loaded = loadTree(id, { tree, problems: [] }, { read: () => ({ problem: 'is not there' }), measures, hash: nameHash });
  if ('problems' in loaded) throw faulty(id, loaded.problems);
  return adjust(loaded.scenario);
}

/** Designs are ours, so that a problem in one is a fault of the program, or of the parameters that it was moved to. */
function faulty(id: string, problems: readonly Problem[]): Error {
  return new Error(`The study of the pattern ${id} cannot be laid out:\n${problemMessage(problems)}`);
}
