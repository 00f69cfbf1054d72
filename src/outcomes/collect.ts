import type { Scenario } from '../scenario/scenario.js';
import type { World } from '../world/world.js';
import { addUp, cohortOf } from './addUp.js';
import { askedWeek, measureInfo, measures, type Measure } from './catalogue.js';
import { readAttitudes } from './attitudes.js';
import { flowWeeks, readFlows } from './flows.js';
import { groupReaders, groupsOf } from './groups.js';
import { readLedger } from './ledger.js';
import { createValues, readValues } from './personal.js';
import type { Row } from './replication.js';
import { seriesColumns } from './activities.js';
import { readSpells } from './spells.js';

/** What a run asks of its worlds: measures, weeks, subgroups. Made once, read by every replication. */
export interface Questions {
  /** Ids as asked: the whole catalogue, then those at a week that the scenario names. */
  readonly measures: readonly string[];
  /** Own weeks at which states are kept, ascending. */
  readonly weeks: readonly number[];
  /** Own weeks at which main activities are kept for the flows between them. */
  readonly flowWeeks: readonly number[];
  readonly groups: ReturnType<typeof groupsOf>;
  readonly readers: ReturnType<typeof groupReaders>;
  readonly columns: readonly string[];
  readonly found: readonly Measure[];
}

export function questionsOf(scenario: Scenario): Questions {
  const named = [...scenario.report.measures, ...(typeof scenario.replications === 'number' ? [] : [scenario.replications.measure])];
  const ids = [...measures.map((m) => m.id), ...new Set(named.filter((id) => id.includes('@')))];
  const found = ids.map((id) => measureInfo(id)!);
  const weeks = [...new Set(ids.filter((_, k) => found[k]!.atWeek).map((id) => askedWeek(id, scenario.horizon)))].sort((a, b) => a - b);
  return { measures: ids, weeks, flowWeeks: flowWeeks(scenario.horizon), groups: groupsOf(scenario.report.by), readers: groupReaders(scenario.report.by), columns: seriesColumns, found };
}

/** What was kept of single people while the world lived; empty where it was not asked for. */
export interface Kept {
  readonly lives: Uint8Array;
  readonly people: Float64Array;
}

/** Reads a lived world into sums and denominators by measure and subgroup. */
export function collect(world: World, questions: Questions, arm: number, replication: number, { lives, people }: Kept): Row {
  const { found, measures: ids, groups, readers } = questions;
  const sums = new Float64Array(groups.length * ids.length);
  const counts = new Float64Array(groups.length * ids.length);
  const cohorts = { 1: cohortOf(world, 1, readers, ids.length), 2: cohortOf(world, 2, readers, ids.length) };
  const values = createValues(world.jobSeekers.count);
  found.forEach(({ reading }, k) => {
    if (reading.over === 'arm') {
      [sums[k], counts[k]] = reading.read(world);
      return;
    }
    readValues(world, reading, ids[k]!, values);
    addUp(cohorts[reading.cohort], values, k, sums, counts);
  });
  return {
    arm, replication, sums, counts, weeks: world.record.series.slice(),
    spells: readSpells(world), flows: readFlows(world), attitudes: readAttitudes(world), ledger: readLedger(world), lives, people,
  };
}
