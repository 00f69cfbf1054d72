/** What a scenario gives in a small run, to tell whether stored answers are still those of this engine, catalogue and file. */
import { questionsOf } from '../outcomes/collect.js';
import { computeBlock } from '../replicate.js';
import type { Scenario } from '../scenario/scenario.js';
import { smallCopy, type Limits } from './copies.js';

const replications = 2;

/** All weeks are kept; with many arms there are fewer people, so that every scenario takes a second or two. */
const limits: Limits = { mostPersonWeeks: 700_000, leastPeople: 30, mostPeople: 500 };

/** The scenario in its small form: 2 replications of at most 500 people, with staff, places and arrivals to match. */
export function smallRunOf(scenario: Scenario): Scenario {
  return { ...smallCopy(scenario, limits).copy, replications };
}

/**
 * Sums and denominators of every reported measure by replication and arm, as text that is the same on every machine. Measures
 * that the scenario does not report are left out: one more in the catalogue changes no answer.
 */
export function fingerprintText(scenario: Scenario): string {
  const small = smallRunOf(scenario);
  const { measures } = questionsOf(small);
  const at = scenario.report.measures.map((measure) => measures.indexOf(measure));
  const rows = computeBlock(small, { first: 0, count: replications });
  return JSON.stringify(rows.map((arms) => arms.map(({ sums, counts }) => at.map((k) => [sums[k], counts[k]]))));
}
