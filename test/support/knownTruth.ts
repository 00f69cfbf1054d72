/** Two arms whose replications are drawn from distributions with known means, so that what a rule finds can be held against the truth. */
import { noHistories } from './histories.js';
import { laidOver, scenarioOf, small } from './scenarios.js';
import { smallPosterior } from './posterior.js';
import { columnOf } from '../../src/comparison/column.js';
import { byDraw } from '../../src/comparison/draws.js';
import { simulatedDifference } from '../../src/comparison/difference.js';
import { questionsOf } from '../../src/outcomes/collect.js';
import type { Row } from '../../src/outcomes/replication.js';
import { Chance } from '../../src/random/chance.js';
import { binomialFromWord } from '../../src/random/binomial.js';
import { replicate, type Spawn } from '../../src/replicate.js';
import { drawSeverity, drawSymptoms } from '../../src/random/purposes.js';
import type { Scenario } from '../../src/scenario/scenario.js';

const people = 100;
const chance = new Chance('a rule and the truth');

/** How both arms of a replication of a run are drawn, as numbers of people ever in an ordinary job of 100. */
export interface Truth {
  readonly difference: number;
  /** Standard deviation of a replication's difference, as a share. */
  readonly sd: number;
  readonly draw: (run: number, replication: number) => readonly [reference: number, arm: number];
}

/** Differences spread evenly around the truth; both arms share most of their luck. */
export const even: Truth = {
  difference: 0.3, sd: 0.03,
  draw: (run, replication) => {
    const shared = 4 * chance.normal(drawSeverity, run, replication);
    return [20 + shared, 50 + shared + 3 * chance.normal(drawSymptoms, run, replication)];
  },
};

/** Differences that parameters move as much as chance does: two replications share a draw of them. */
export const drawn: Truth = {
  difference: 0.3, sd: Math.sqrt(2 * (0.03 * 0.03 + 0.03 * 0.03 / 2)),
  draw: (run, replication) => [20, 50 + 3 * chance.normal(drawSymptoms, run, replication) + 3 * chance.normal(drawSeverity, run, Math.floor(replication / 2))],
};

/** The same scenario with its parameters drawn, as far as the rule can see. */
export function withDraws(scenario: Scenario): Scenario {
  const posterior = smallPosterior();
  return { ...scenario, posterior: { posterior, hash: '', from: '', free: scenario.arms.map(({ epochs }) => epochs.map(() => posterior.parameters.map(() => true))) } };
}

/** Differences of something rare: most replications see little of it, a few much. */
export const rare: Truth = {
  difference: 0.02, sd: Math.sqrt((0.03 * 0.97 + 0.01 * 0.99) / people),
  draw: (run, replication) => [binomialFromWord(chance.word(drawSeverity, run, replication), people, 0.01), binomialFromWord(chance.word(drawSymptoms, run, replication), people, 0.03)],
};

/** A scenario that wants the precision which so many replications have on average. */
export function wanting({ sd }: Truth, needed: number, least: number): Scenario {
  const replications = { measure: 'everCompetitive', halfWidth: (1.96 * sd) / Math.sqrt(needed), least, most: 10_000 };
  return scenarioOf(laidOver(small, { weeks: 1, replications, arms: { usual: {}, helped: {} }, compareWith: 'usual' }));
}

/** A worker that draws rows instead of living them; runs of one number meet the same luck, others another. */
function drawing({ draw }: Truth, scenario: Scenario, run: number): Spawn {
  const { measures, columns, groups } = questionsOf(scenario);
  const at = measures.indexOf('everCompetitive');
  const empty = { weeks: new Float64Array((scenario.horizon + 1) * columns.length), ...noHistories(scenario.horizon) };
  const counts = new Float64Array(measures.length * groups.length).fill(people);
  const rowOf = (sum: number, arm: number, replication: number): Row => {
    const sums = new Float64Array(measures.length * groups.length);
    sums[at] = sum;
    return { arm, replication, sums, counts, ...empty };
  };
  return () => ({
    compute: ({ first, count }) => Promise.resolve(Array.from({ length: count }, (_, k) => draw(run, first + k).map((sum, arm) => rowOf(sum, arm, first + k)))),
    close: () => Promise.resolve(),
  });
}

/** What a run says: its difference and simulation error, and after how many replications. */
export interface Found { readonly difference: number; readonly error: number; readonly replications: number }

/** Lets the rule decide when a run is precise enough, so many times, each with luck of its own. */
export async function runs(truth: Truth, scenario: Scenario, times: number): Promise<Found[]> {
  const found: Found[] = [];
  for (let run = 0; run < times; run += 1) {
    const result = await replicate(scenario, { workers: 1, spawn: drawing(truth, scenario, run) });
    const [reference, arm] = [0, 1].map((one) => byDraw(columnOf(result, one, result.measures.indexOf('everCompetitive')), result.perDraw ?? 1));
    const { difference, simulationError } = simulatedDifference(arm!, reference!, true);
    found.push({ difference: difference!, error: simulationError!, replications: result.rows.length });
  }
  return found;
}
