// Runs a scenario to its own precision and keeps what its answer needs, as plain data for answers.json.
import { join } from 'node:path';
import { answerSentences, compare, contextOf, factorialOf, fingerprintText, loadScenario, measureInfo, measures, problemMessage, replicate } from '../../dist/index.js';
import { armLabel } from '../../dist/charts/arms.js';
import { horizonPhrase, measureLabel } from '../../dist/charts/words.js';
import { columnOf } from '../../dist/comparison/column.js';
import { simulatedDifference } from '../../dist/comparison/difference.js';
import { members } from '../../dist/outcomes/catalogue.js';
import { diskDoors, shippedScenarios } from '../../dist/cli/doors.js';
import { threads } from '../../dist/cli/threads.js';
import { nameHash } from '../../dist/random/hash.js';
import { factorials, ladders, pairs } from './designs.mjs';
import { hashOf } from './hash.mjs';

/** A shipped scenario by its name. */
export function shipped(name) {
  const file = join(shippedScenarios, `${name}.yaml`);
  const loaded = loadScenario(file, { ...diskDoors(file), measures, hash: nameHash });
  if ('problems' in loaded) throw new Error(problemMessage(loaded.problems));
  return loaded.scenario;
}

/** What README says of a scenario in the words of its file. */
export function toldOf({ name, title, question, arms }) {
  return { name, title, question, arms: arms.map(({ id, because }) => ({ id, because })) };
}

/** Runs a scenario over threads. */
export async function answerOf(scenario, workers) {
  const { spawn, closeAll } = threads(() => undefined);
  try {
    const replications = await replicate(scenario, { workers, spawn });
    return answerFrom(scenario, replications);
  } finally {
    await closeAll();
  }
}

function answerFrom(scenario, replications) {
  const result = compare(scenario, replications);
  const { comparison } = result;
  const context = contextOf(scenario, measureInfo);
  const { lead, people } = answerSentences(result, scenario, measureInfo);
  const ids = scenario.report.measures;
  return {
    name: scenario.name, hash: hashOf(fingerprintText(scenario)), replications: comparison.replications, n: rounded(comparison.cohort.n), people,
    horizon: horizonPhrase(comparison.weeks, 'en'), seed: scenario.seed, reference: scenario.compareWith, paired: comparison.differences.every(({ paired }) => paired),
    smallestThatMatters: scenario.report.smallestThatMatters, lead,
    measures: ids.map((id) => ({ ...measureOf(id, comparison.weeks, context, scenario.report), n: rounded(comparison.arms[scenario.compareWith].measures[id].n) })),
    arms: Object.keys(comparison.arms).map((id) => ({ id, label: armLabel(id, context), values: Object.fromEntries(ids.map((measure) => [measure, valueOf(comparison, id, measure)])) })),
    ...factorialPart(scenario, replications), ...ladderPart(scenario, replications), ...pairPart(scenario, replications),
  };
}

function measureOf(id, weeks, context, { currency, priceYear }) {
  const { unit, better, of, reading } = measureInfo(id);
  const isOfMembers = of === members || reading.over === 'arm';
  return { id, label: measureLabel(id, weeks, context), unit, better, ...(isOfMembers ? {} : { of }), ...(unit === 'money' ? { currency, priceYear } : {}) };
}

function valueOf({ arms, differences }, arm, measure) {
  const { mean, simulationError } = arms[arm].measures[measure];
  const against = differences.find((each) => each.arm === arm && each.measure === measure);
  return { mean: rounded(mean), error: rounded(simulationError), ...(against === undefined ? {} : differencePart(against)) };
}

function differencePart({ difference, simulationError, realGroup }) {
  return { difference: rounded(difference), differenceError: rounded(simulationError), realGroup: realGroup && realGroup.map(rounded) };
}

/** The 2 x 2 analysis where the scenario is one, for its shares and weeks. */
function factorialPart(scenario, replications) {
  const design = factorials[scenario.name];
  if (design === undefined) return {};
  const ids = scenario.report.measures.filter((id) => ['share', 'weeks'].includes(measureInfo(id).unit));
  return { factorial: Object.fromEntries(ids.map((id) => [id, {
    ...Object.fromEntries(Object.entries(factorialOf(replications, id, design.arms)).map(([name, { effect, simulationError }]) => [name, { effect: rounded(effect), error: rounded(simulationError) }])),
    further: between(replications, id, design.further.arm, design.further.against),
  }])) };
}

/** The steps of a ladder: what each arm adds to the one before it. */
function ladderPart(scenario, replications) {
  if (ladders[scenario.name] === undefined) return {};
  const { arms } = replications;
  return { steps: Object.fromEntries(scenario.report.measures.map((id) => [id, arms.slice(1).map((arm, k) => between(replications, id, arm, arms[k]))])) };
}

/** Further comparisons on the first measure, of the arms that the file has. */
function pairPart({ name, report: { measures: [first] }, arms }, replications) {
  const has = (id) => arms.some((arm) => arm.id === id);
  const asked = (pairs[name] ?? []).filter((pair) => pair.every(has));
  return asked.length === 0 ? {} : { pairs: asked.map(([arm, against]) => ({ arm, against, ...between(replications, first, arm, against) })) };
}

/** The paired difference between any two arms. */
function between(replications, measure, arm, against) {
  const column = (id) => columnOf(replications, replications.arms.indexOf(id), replications.measures.indexOf(measure));
  const { difference, simulationError } = simulatedDifference(column(arm), column(against), true);
  return { difference: rounded(difference), differenceError: rounded(simulationError) };
}

/** Six significant digits are more than any number here deserves. */
export function rounded(value) {
  return value === null ? null : Number(value.toPrecision(6));
}
