/** Arms of different runs side by side, as data: `--json` prints it, and the table is made from it. */
import type { MeasureResult } from '../../comparison/comparison.js';
import type { Column } from '../../comparison/column.js';
import { simulatedDifference } from '../../comparison/difference.js';
import { byDraw } from '../../comparison/draws.js';
import { levelOf } from '../../comparison/level.js';
import { isEqual } from '../../scenario/equal.js';
import { arePaired, haveSamePeople } from '../../scenario/paired.js';
import { replicationsPerDraw } from '../../scenario/posterior/drawn.js';
import { shown } from '../../scenario/printable.js';
import type { StoredColumn } from '../../store/read-replications.js';
import { reportedMeasures, type ComparedRun } from './runs.js';

/** The difference of an arm from the reference arm of the first run. */
export interface RunDifference {
  readonly arm: string;
  readonly against: string;
  readonly measure: string;
  readonly difference: number | null;
  /** Half-width of the 95 % interval of simulation error. */
  readonly simulationError: number | null;
  readonly paired: boolean;
}

export interface RunComparison {
  readonly schema: 'inclusim-runs-1';
  readonly runs: readonly { readonly name: string; readonly folder: string; readonly title: string; readonly seed: number | string; readonly version: string; readonly replications: number }[];
  /** Weeks each member is followed. */
  readonly weeks: number;
  readonly compareWith: string;
  readonly measures: readonly string[];
  /** By `run:arm`. `whyUnpaired` says why the arm does not hold the same people with the same luck as the reference; null when it does. */
  readonly arms: Readonly<Record<string, { readonly run: string; readonly arm: string; readonly whyUnpaired: string | null; readonly measures: Readonly<Record<string, MeasureResult>> }>>;
  readonly differences: readonly RunDifference[];
}

interface ArmOfRun {
  readonly id: string;
  readonly run: ComparedRun;
  readonly at: number;
  readonly arm: string;
}

/** Compares every arm of every run with the reference arm of the first one. */
export function compareRuns(runs: readonly ComparedRun[]): RunComparison {
  const measures = reportedMeasures(runs);
  const all = runs.flatMap((run) => run.scenario.arms.map(({ id: arm }, at): ArmOfRun => ({ id: `${run.name}:${arm}`, run, at, arm })));
  const [first] = runs;
  const reference = all.find(({ run, arm }) => run === first && arm === run.scenario.compareWith);
  if (reference === undefined) throw new Error('The first run must have a reference arm.');
  const others = all.filter((each) => each !== reference);
  return {
    schema: 'inclusim-runs-1',
    runs: runs.map(({ name, folder, provenance: { title, seed, version, replications } }) => ({ name, folder, title, seed, version, replications })),
    weeks: reference.run.scenario.horizon, compareWith: reference.id, measures,
    arms: Object.fromEntries(all.map((each) => [each.id, {
      run: each.run.name, arm: each.arm, whyUnpaired: each === reference ? null : whyUnpaired(reference, each),
      measures: Object.fromEntries(measures.map((id) => [id, levelOf(columnOf(each, id), scaleOf(each), perDrawOf(each))])),
    }])),
    differences: others.flatMap((each) => measures.map((id) => differenceOf(each, reference, id))),
  };
}

function differenceOf(arm: ArmOfRun, reference: ArmOfRun, measure: string): RunDifference {
  const paired = whyUnpaired(reference, arm) === null;
  return { arm: arm.id, against: reference.id, measure, ...simulatedDifference(columnByDraw(arm, measure), columnByDraw(reference, measure), paired), paired };
}

/** Why two arms are independent groups, as the rest of a sentence; null when they hold the same people with the same luck. */
function whyUnpaired(reference: ArmOfRun, other: ArmOfRun): string | null {
  const [one, two] = [reference.run, other.run];
  if (one === two) return arePaired(one.scenario, reference.at, other.at) ? null : 'their numbers of people differ';
  const [first, second] = [one.scenario.arms[reference.at], two.scenario.arms[other.at]];
  if (one.provenance.seed !== two.provenance.seed) return `the seeds differ (${shown(one.provenance.seed)} and ${shown(two.provenance.seed)})`;
  if (one.provenance.version !== two.provenance.version) return `the versions differ (${one.provenance.version} and ${two.provenance.version})`;
  if (first === undefined || second === undefined || !haveSamePeople(first, second)) return 'the populations differ';
  return areSameReplications(reference, other) ? null : `the replications differ (${one.provenance.replications} and ${two.provenance.replications})`;
}

function areSameReplications(reference: ArmOfRun, other: ArmOfRun): boolean {
  return isEqual(columnOf(reference, 'staffYears').replications, columnOf(other, 'staffYears').replications);
}

function columnOf({ run, arm, id }: ArmOfRun, measure: string): StoredColumn {
  const column = run.columns.get(arm)?.get(measure);
  if (column === undefined) throw new Error(`${id} has no column for ${measure}.`);
  return column;
}

/** A draw of the parameters counts as one replication. */
function columnByDraw(arm: ArmOfRun, measure: string): Column {
  return byDraw(columnOf(arm, measure), perDrawOf(arm));
}

function perDrawOf({ run }: ArmOfRun): number {
  return run.provenance.posterior === undefined ? 1 : replicationsPerDraw;
}

function scaleOf({ run, at }: ArmOfRun): number {
  const [epoch] = run.scenario.arms[at]?.epochs ?? [];
  return epoch?.scenario.population.scale ?? 1;
}
