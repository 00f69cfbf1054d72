import type { Scenario } from '../scenario/scenario.js';
import type { World } from '../world/world.js';
import { askedWeek, measureInfo, measures, type Measure } from './catalogue.js';
import { readAttitudes } from './attitudes.js';
import { flowWeeks, readFlows } from './flows.js';
import { groupReaders, groupsOf } from './groups.js';
import { keptAt } from './kept.js';
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
  const { member, employedAtStart } = world.accounts;
  const counted = Int32Array.from({ length: world.jobSeekers.count }, (_, i) => i).filter((i) => member[i]! > 0);
  const groupOf = readers.map((reader) => Int32Array.from(counted, (i) => reader.first + reader.of(world, i)));
  found.forEach(({ reading }, k) => {
    if (reading.over === 'arm') {
      [sums[k], counts[k]] = reading.read(world);
      return;
    }
    const at = reading.over === 'peopleAt' ? keptAt(world, reading.state, askedWeek(ids[k]!, world.horizon)) : 0;
    for (let n = 0; n < counted.length; n += 1) {
      const i = counted[n]!;
      if (reading.cohort === 1 ? member[i] !== 1 : employedAtStart[i] === 0) continue;
      const sum = reading.over === 'people' ? reading.sum(world, i) : world.record.kept[at + i]!;
      // What the dead feel is kept as no number; anywhere else that would be a fault, which has to show.
      if (reading.over === 'peopleAt' && Number.isNaN(sum)) continue;
      const count = reading.over === 'people' ? reading.count(world, i) : 1;
      sums[k]! += sum;
      counts[k]! += count;
      for (const group of groupOf) {
        const cell = group[n]! * ids.length + k;
        sums[cell]! += sum;
        counts[cell]! += count;
      }
    }
  });
  return {
    arm, replication, sums, counts, weeks: world.record.series.slice(),
    spells: readSpells(world), flows: readFlows(world), attitudes: readAttitudes(world), lives, people,
  };
}
