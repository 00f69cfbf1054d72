/** Charts and report as files: made in one way from a run that has just ended and from one that was read back. */
import { readFileSync } from 'node:fs';
import { chartCsv, type Chart, type ChartContext } from '../charts/index.js';
import type { RunResult } from '../comparison/comparison.js';
import type { Economics } from '../economics/economics.js';
import { measureInfo } from '../outcomes/catalogue.js';
import type { Assumption } from '../scenario/provenance.js';
import type { Provenance as RunTold, ReportInput } from '../report/input.js';
import { reportHtml } from '../report/report.js';
import { studyHtml, type StudyWords } from '../report/study/study.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Provenance } from '../store/provenance.js';
import { jsonText, type MadeFile } from '../store/save-run.js';
import type { Finding } from '../verification/finding.js';
import { inlineScript } from './built-page.js';
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
  readonly checks: readonly Finding[];
  readonly charts: ReportInput['charts'];
  readonly provenance: Provenance;
}

export function reportFile({ scenario, result, economics, assumptions, checks, charts, provenance }: ReportParts): MadeFile {
  return { path: 'report.html', content: reportHtml({ scenario, result, economics, measures: measureInfo, assumptions, checks, provenance: toldOf(provenance), charts, fonts: embeddedFonts(), script: inlineScript('report.js') }) };
}

/** The page of a study. */
export function studyFile(words: StudyWords, context: ChartContext, charts: readonly Chart[], provenance: Provenance): MadeFile {
  return { path: 'report.html', content: studyHtml({ words, context, charts, provenance: toldOf(provenance), fonts: embeddedFonts() }) };
}

/** What pages say of where they came from. */
export function toldOf({ version, commit, command, node, seed, started, seconds }: Provenance): RunTold {
  return { version, commit, command, node, seed, startedAt: started, seconds };
}

/** Font files for a page that holds them. */
export function embeddedFonts(): { readonly regular: string; readonly bold: string } {
  const embedded = (file: string): string => readFileSync(file).toString('base64');
  return { regular: embedded(fontFiles.regular), bold: embedded(fontFiles.bold) };
}
