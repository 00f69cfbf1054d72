/** Runs to set side by side: read back, named, and refused where they answer different questions. */
import { join } from 'node:path';
import { measureInfo } from '../../outcomes/catalogue.js';
import { printable } from '../../scenario/printable.js';
import type { Scenario } from '../../scenario/scenario.js';
import { findRun } from '../../store/find-run.js';
import type { Provenance } from '../../store/provenance.js';
import { readReplications, type StoredColumns } from '../../store/read-replications.js';
import { armsAndWeeks, readRun } from '../../store/read-run.js';
import { refuseMixture } from '../../store/unreadable-run.js';
import { InputError } from '../input-error.js';
import { loadScenarios } from '../load-scenarios.js';
import type { Terminal } from '../terminal.js';

export interface ComparedRun {
  /** What the run is called in the comparison: its scenario's name, or its place where names are alike. */
  readonly name: string;
  readonly folder: string;
  readonly scenario: Scenario;
  readonly provenance: Provenance;
  readonly columns: StoredColumns;
}

/**
 * Reads the runs; says what is wrong with a scenario and returns undefined when anything is.
 *
 * @throws InputError when they cannot be compared.
 * @throws UnreadableRun when one of them is not whole.
 */
export async function readRuns(paths: readonly string[], terminal: Terminal): Promise<ComparedRun[] | undefined> {
  if (paths.length < 2) throw new InputError('One run was named; expected two or more to compare.\n  Its own arms are compared in its report.html, or by `inclusim report RUN`.');
  const runs: ComparedRun[] = [];
  for (const path of paths) {
    const run = await readOne(path, terminal);
    if (run === undefined) return undefined;
    runs.push(run);
  }
  refuseUnlike(runs);
  const names = runs.map(({ scenario }) => scenario.name);
  const areDistinct = new Set(names).size === names.length;
  return runs.map((run, at) => ({ ...run, name: areDistinct ? run.name : String(at + 1) }));
}

async function readOne(path: string, terminal: Terminal): Promise<ComparedRun | undefined> {
  const { folder } = await findRun(path);
  const { result: { comparison }, provenance } = await readRun(folder);
  const [loaded] = loadScenarios([join(folder, 'scenario.yaml')], terminal) ?? [];
  if (loaded === undefined) return undefined;
  const { scenario } = loaded;
  const columns = await readReplications(folder);
  const arms = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, true]));
  const told = ['comparison.json', armsAndWeeks(comparison)] as const;
  refuseMixture(folder, ['scenario.yaml', armsAndWeeks({ arms: arms(scenario.arms.map(({ id }) => id)), weeks: scenario.horizon })], told);
  refuseMixture(folder, ['replications.csv', armsAndWeeks({ arms: arms([...columns.keys()]), weeks: scenario.horizon })], told);
  const lengths = [...columns.values()].flatMap((measures) => [...measures.values()].map(({ replications }) => replications.length));
  refuseMixture(folder, ['replications.csv', `${lengths.find((length) => length !== comparison.replications) ?? comparison.replications} replications`], ['comparison.json', `${comparison.replications} replications`]);
  return { name: printable(scenario.name), folder, scenario, provenance, columns };
}

/** The measures that a comparison of these runs shows: those that the first one reports, and staff-years. */
export function reportedMeasures([first]: readonly ComparedRun[]): string[] {
  return [...new Set([...(first?.scenario.report.measures ?? []), 'staffYears'])];
}

/** Refuses runs that answer different questions; all reasons are told at once. */
function refuseUnlike(runs: readonly ComparedRun[]): void {
  const [first, ...others] = runs;
  if (first === undefined) return;
  const measures = reportedMeasures(runs);
  const reasons = others.flatMap((other) => [...unlike(first, other, measures), ...missing(other, measures)].map((reason) => `${other.folder}: ${reason}`));
  if (reasons.length > 0) throw new InputError(`These runs cannot be compared with ${first.folder}:\n${reasons.map((reason) => `  ${reason}`).join('\n')}`);
}

/** What both runs must have alike, as a person reads it. */
function unlike(first: ComparedRun, other: ComparedRun, measures: readonly string[]): string[] {
  const hasMoney = measures.some((id) => measureInfo(id)?.unit === 'money');
  const facts = ({ scenario, provenance: { posterior } }: ComparedRun): readonly (readonly [what: string, value: string])[] => {
    const { currency, priceYear } = scenario.report;
    return [
      ['people are followed for', `${scenario.horizon} weeks`],
      ['the run lasts', `${scenario.weeks} weeks`],
      ['own week 0 is at', scenario.cohort.at],
      ['parameters are', posterior === undefined ? 'as they are written' : `drawn from the posterior ${posterior.hash.slice(0, 8)}`],
      ['people are counted who are', [...scenario.cohort.eligible].sort().join(', ') || 'there'],
      ...(hasMoney ? [['money is in', `${currency}, prices of ${priceYear}`] as const] : []),
    ];
  };
  const own = facts(first);
  return facts(other).flatMap(([what, value], at) => (value === own[at]?.[1] ? [] : [`${what} ${value}, there ${own[at]?.[1]}`]));
}

function missing({ columns }: ComparedRun, measures: readonly string[]): string[] {
  const absent = measures.filter((id) => [...columns.values()].some((each) => !each.has(id)));
  return absent.length === 0 ? [] : [`it did not ask for ${absent.join(', ')}; name ${absent.length === 1 ? 'it' : 'them'} in its report.measures and run it again`];
}
