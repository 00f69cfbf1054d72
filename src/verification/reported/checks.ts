/** Reported outcomes beside simulated ones: each with the reader that counts the same thing in a simulated world. */
import { programmes } from '../../catalogue/catalogue.js';
import { reportedOutcomes, type ReportedOutcome } from '../../catalogue/evidence/reported.js';
import { arbeidMedBistand } from '../../catalogue/programmes/placeTrain/arbeid-med-bistand.js';
import { measures } from '../../outcomes/catalogue.js';
import { nameHash } from '../../random/hash.js';
import { createRun } from '../../run.js';
import { loadScenario } from '../../scenario/load.js';
import { problemMessage } from '../../scenario/problem.js';
import type { Scenario } from '../../scenario/scenario.js';
import { endingsAroundTheCut } from './cut.js';
import { hiddenDemand, throughput } from './places.js';
import type { Read, Reader } from './reader.js';
import { anyPerOrdinary, onward, ordinaryOfAttachments, weeksToStart } from './workplaces.js';

export interface ReportedCheck extends ReportedOutcome {
  /** Makes a reader that counts in all replications of one run. */
  readonly reader: () => Reader;
  /** Whether the catalogue has the programme. */
  readonly isSimulated: boolean;
}

const readers: Readonly<Record<string, () => Reader>> = {
  'vta-throughput': throughput,
  'vta-hidden-demand': hiddenDemand,
  'kommunal-arbeidssentral-start': weeksToStart,
  'kommunal-arbeidssentral-onward': onward,
  'huset-skive-ordinary': ordinaryOfAttachments,
  'arbeid-med-bistand-cut': () => endingsAroundTheCut(arbeidMedBistand.followAlong.weeks),
  'jobbmestrende-any-work': anyPerOrdinary,
};

export const reportedChecks: readonly ReportedCheck[] = reportedOutcomes.map((outcome) => {
  const reader = readers[outcome.id];
  if (reader === undefined) throw new Error(`Nothing reads the reported outcome ${outcome.id}.`);
  return { ...outcome, reader, isSimulated: outcome.programme in programmes };
});

/** Whether a number keeps to the bound of a reported outcome. */
export function keepsTo({ atLeast, atMost, below }: ReportedOutcome['bound'], value: number | null): boolean {
  if (value === null) return false;
  return value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity) && value < (below ?? Infinity);
}

/** Lives the check's own scenario, replication by replication and in each all arms in their order, and says what was counted. */
export function simulateReported({ id, scenario: file, reader }: ReportedCheck, replications?: number): Read {
  const scenario = loaded(id, file);
  const { watch, read } = reader();
  const arms = scenario.arms.map((_, arm) => createRun(scenario, arm, undefined, watch));
  const count = replications ?? (typeof scenario.replications === 'number' ? scenario.replications : scenario.replications.least);
  for (let replication = 0; replication < count; replication += 1) for (const live of arms) live(replication);
  return read();
}

function loaded(id: string, file: ReportedOutcome['scenario']): Scenario {
  const result = loadScenario(`${id}.yaml`, { read: () => ({ text: JSON.stringify(file) }), measures, hash: nameHash });
  if ('problems' in result) throw new Error(problemMessage(result.problems));
  return result.scenario;
}
