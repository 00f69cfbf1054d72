/** Charts and report as files: made in one way from a run that has just ended and from one that was read back. */
import { readFileSync } from 'node:fs';
import { chartCsv, type Chart } from '../charts/index.js';
import type { RunResult } from '../comparison/comparison.js';
import type { Economics } from '../economics/economics.js';
import { measureInfo } from '../outcomes/catalogue.js';
import type { Assumption } from '../scenario/provenance.js';
import { reportHtml } from '../report/report.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Provenance } from '../store/provenance.js';
import { jsonText, type MadeFile } from '../store/save-run.js';
import { fontFiles } from './fonts.js';
import type { Pictures } from './pictures.js';

/** Each chart as SVG, Vega-Lite JSON and PNG, and its data as CSV; pictures, which others make, come last. */
export async function* chartFiles(charts: readonly Chart[], pictures: Pick<Pictures, 'of'>): AsyncGenerator<MadeFile> {
  for (const { id, svg, spec, rows } of charts) {
    yield { path: `charts/${id}.svg`, content: svg };
    yield { path: `charts/${id}.vl.json`, content: jsonText(spec) };
    yield { path: `charts/${id}.csv`, content: chartCsv(rows) };
  }
  for (const chart of charts) yield { path: `charts/${chart.id}.png`, content: await pictures.of(chart) };
}

export interface ReportParts {
  readonly scenario: Scenario;
  readonly result: RunResult;
  readonly economics: Economics | null;
  readonly assumptions: readonly Assumption[];
  readonly charts: readonly Chart[];
  readonly provenance: Provenance;
}

export function reportFile({ scenario, result, economics, assumptions, charts, provenance }: ReportParts): MadeFile {
  const { version, commit, command, node, seed, started, seconds } = provenance;
  const run = { version, commit, command, node, seed, startedAt: started, seconds };
  return { path: 'report.html', content: reportHtml({ scenario, result, economics, measures: measureInfo, assumptions, provenance: run, charts, fonts: embeddedFonts() }) };
}

function embeddedFonts(): { readonly regular: string; readonly bold: string } {
  const embedded = (file: string): string => readFileSync(file).toString('base64');
  return { regular: embedded(fontFiles.regular), bold: embedded(fontFiles.bold) };
}
