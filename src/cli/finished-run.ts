/** Gathers what a run's folder holds from all who make a part of it. */
import { readFileSync } from 'node:fs';
import { chartCsv, type Chart } from '../charts/index.js';
import type { RunResult } from '../comparison/comparison.js';
import { activities, furtherColumns } from '../outcomes/activities.js';
import { measureInfo } from '../outcomes/catalogue.js';
import type { MeasureInfo } from '../outcomes/measure.js';
import type { Replications } from '../outcomes/replication.js';
import { reportHtml } from '../report/report.js';
import type { Scenario } from '../scenario/scenario.js';
import type { AskedMeasure, SeriesColumn } from '../store/columns.js';
import type { Provenance } from '../store/provenance.js';
import { jsonText, type FinishedRun, type MadeFile } from '../store/save-run.js';
import { version } from '../version.js';
import type { Asked } from './asked.js';
import { assumptionsOf } from './assumptions.js';
import { firstEpoch } from './first-epoch.js';
import { machineFacts, sourceCommit } from './machine.js';
import { fontFiles, loadPictures } from './pictures.js';

export interface Parts {
  readonly asked: Asked;
  readonly yaml: string;
  readonly replications: Replications;
  readonly result: RunResult;
  readonly charts: readonly Chart[];
  readonly provenance: () => Provenance;
}

export async function finishedRun({ asked, yaml, replications, result, charts, provenance }: Parts): Promise<FinishedRun> {
  const toPng = await loadPictures();
  function* made(): Generator<MadeFile> {
    for (const chart of charts) yield* chartFiles(chart, toPng);
    const { commit, command, node, seed, started, seconds } = provenance();
    yield {
      path: 'report.html',
      content: reportHtml({
        scenario: asked.scenario,
        result,
        measures: measureInfo,
        assumptions: assumptionsOf(asked.complete(), asked.scenario.compareWith),
        provenance: { version, commit, command, node, seed, startedAt: started, seconds },
        charts,
        fonts: embeddedFonts(),
      }),
    };
  }
  return { yaml, replications, result, measures: replications.measures.map((id) => askedMeasure(id, asked.scenario)), series, made: made(), provenance };
}

function* chartFiles({ id, svg, spec, rows }: Chart, toPng: (svg: string) => Uint8Array): Generator<MadeFile> {
  yield { path: `charts/${id}.svg`, content: svg };
  yield { path: `charts/${id}.png`, content: toPng(svg) };
  yield { path: `charts/${id}.vl.json`, content: jsonText(spec) };
  yield { path: `charts/${id}.csv`, content: chartCsv(rows) };
}

function embeddedFonts(): { readonly regular: string; readonly bold: string } {
  const embedded = (file: string): string => readFileSync(file).toString('base64');
  return { regular: embedded(fontFiles.regular), bold: embedded(fontFiles.bold) };
}

/** Money is written with its currency and price year. */
function askedMeasure(id: string, scenario: Scenario): AskedMeasure {
  const info: MeasureInfo | undefined = measureInfo(id);
  if (info === undefined) throw new Error(`The measure ${id} is not in the catalogue.`);
  const { currency, priceYear } = firstEpoch(scenario).costs;
  return { id, info: info.unit === 'money' ? { ...info, unit: `${currency}, prices of ${priceYear}` } : info };
}

/** Columns of the weekly series for the dictionary. */
const series: readonly SeriesColumn[] = [
  ...activities.map(({ id, label }) => ({ id, unit: 'people', meaning: `${label.en}: members of the cohort with this main activity.` })),
  ...furtherColumns.map(({ id, unit, label }) => ({
    id, unit: unit === 'share' ? 'people' : unit, meaning: `${label.en}${unit === 'share' ? ': members of the cohort' : ', in the whole arm'}.`,
  })),
];

export function provenanceOf({ scenario, workers, asked }: Asked, replications: number, started: Date, seconds: number): Provenance {
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
    started: started.toISOString(),
    seconds,
    asked,
    command: 'inclusim run scenario.yaml',
  };
}
