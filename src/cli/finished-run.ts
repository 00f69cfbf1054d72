/** Gathers what a run's folder holds from all who make a part of it. */
import type { Chart } from '../charts/index.js';
import type { ReportInput } from '../report/input.js';
import type { Finding } from '../verification/finding.js';
import type { RunResult } from '../comparison/comparison.js';
import type { Economics } from '../economics/economics.js';
import { activities, furtherColumns } from '../outcomes/activities.js';
import { measureInfo } from '../outcomes/catalogue.js';
import { isPersonal, personColumns } from '../outcomes/people.js';
import type { PersonColumn } from '../outcomes/personColumn.js';
import type { Replications } from '../outcomes/replication.js';
import type { Assumption } from '../scenario/provenance.js';
import type { Scenario } from '../scenario/scenario.js';
import type { AskedMeasure, SeriesColumn } from '../store/columns.js';
import { replicationsPerDraw } from '../scenario/posterior/drawn.js';
import { posteriorFile, type Provenance } from '../store/provenance.js';
import type { FinishedRun } from '../store/save-run.js';
import type { LongColumns } from '../store/save-tables.js';
import { version } from '../version.js';
import { firstEpoch } from './first-epoch.js';
import { machineFacts, sourceCommit } from './machine.js';
import { chartFiles, reportFile } from './made-files.js';
import type { Pictures } from './pictures.js';

export interface Parts {
  readonly scenario: Scenario;
  readonly assumptions: readonly Assumption[];
  readonly yaml: string;
  readonly replications: Replications;
  /** Whether the rows hold each person. */
  readonly wantsPeople: boolean;
  readonly result: RunResult;
  readonly checks: readonly Finding[];
  readonly economics: Economics | null;
  readonly charts: readonly Chart[];
  /** The same in every language. */
  readonly allCharts: ReportInput['charts'];
  readonly pictures: Pick<Pictures, 'of'>;
  /** Resolves when the long tables are written. */
  readonly tables: Promise<unknown>;
  readonly provenance: () => Provenance;
}

export function finishedRun(parts: Parts): FinishedRun {
  const { scenario, assumptions, checks, yaml, replications, result, economics, charts, allCharts, pictures, tables, provenance } = parts;
  const posterior = scenario.posterior?.posterior;
  let known: Provenance | undefined;
  const once = (): Provenance => (known ??= provenance());
  return {
    yaml, ...(posterior ? { posterior } : {}), replications, columns: columnsOf(parts), result, economics, assumptions, checks, charts: chartFiles(charts, pictures), tables,
    report: () => reportFile({ scenario, result, economics, assumptions, checks, charts: allCharts, provenance: once() }), provenance: once,
  };
}

/** What stands in the columns of the long tables. */
export function columnsOf({ scenario, replications, wantsPeople }: Pick<Parts, 'scenario' | 'replications' | 'wantsPeople'>): LongColumns {
  const measures = replications.measures.map((id) => askedMeasure(id, scenario));
  const drawn = scenario.posterior?.posterior;
  const draws = drawn ? { draws: { paths: drawn.parameters.map(({ path }) => path), values: drawn.draws.map(({ values }) => values) } } : {};
  return { ...draws, measures, series, people: wantsPeople ? { attributes: personColumns.map(plain), measures: measures.filter(({ id }) => hasPersonalValue(id)) } : null };
}

/** Money is written with its currency and price year. How a measure is computed is left out: functions do not cross threads. */
function askedMeasure(id: string, scenario: Scenario): AskedMeasure {
  const info = measureInfo(id);
  if (info === undefined) throw new Error(`The measure ${id} is not in the catalogue.`);
  const { reading: _, ...told } = info;
  const { currency, priceYear } = scenario.report;
  return { id, info: info.unit === 'money' ? { ...told, unit: `${currency}, prices of ${priceYear}` } : told };
}

function plain({ id, levels, isWhole, unit, meaning }: PersonColumn): PersonColumn {
  return { id, levels, isWhole, unit, meaning };
}

function hasPersonalValue(id: string): boolean {
  const measure = measureInfo(id);
  return measure !== undefined && isPersonal(measure);
}

/** Columns of the weekly series for the dictionary. */
const series: readonly SeriesColumn[] = [
  ...activities.map(({ id, label }) => ({ id, type: 'whole' as const, unit: 'people', meaning: `${label.en}: members of the cohort with this main activity.` })),
  ...furtherColumns.map(({ id, unit, label }) => ({
    id, type: unit === 'share' ? 'whole' as const : 'number' as const, unit: unit === 'share' ? 'people' : unit, meaning: `${label.en}${unit === 'share' ? ': members of the cohort' : ', in the whole arm'}.`,
  })),
];

/** How a run came about; what is told only where there is more than one of it is left out here. */
export type Course = Pick<Provenance, 'replications' | 'workers' | 'started' | 'seconds' | 'asked'> & { readonly sittings: number; readonly parts?: number };

export function provenanceOf({ scenario, wantsPeople }: Pick<Parts, 'scenario' | 'wantsPeople'>, { replications, workers, started, seconds, asked, sittings, parts }: Course): Provenance {
  return {
    schema: 'inclusim-provenance-1',
    scenario: scenario.name,
    title: scenario.title,
    version,
    commit: sourceCommit(),
    scenarioFormat: firstEpoch(scenario).inclusim,
    seed: scenario.seed,
    replications,
    workers,
    node: process.version,
    machine: machineFacts(),
    started,
    seconds,
    ...(sittings > 1 ? { sittings } : {}),
    ...(parts === undefined ? {} : { parts }),
    ...posteriorOf(scenario, replications),
    asked,
    command: `inclusim run scenario.yaml${wantsPeople ? ' --people' : ''}${scenario.posterior ? ` --posterior ${posteriorFile}` : ''}`,
  };
}

function posteriorOf({ posterior: drawn }: Scenario, replications: number): Pick<Provenance, 'posterior'> {
  if (drawn === undefined) return {};
  const { from, hash, posterior: { version: made } } = drawn;
  return { posterior: { from, version: made, hash, draws: Math.ceil(replications / replicationsPerDraw) } };
}
