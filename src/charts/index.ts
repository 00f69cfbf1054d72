/** Charts: plain data becomes pictures. One file a question. */
import type { RunResult } from '../comparison/comparison.js';
import type { Economics } from '../economics/economics.js';
import { activitiesOverTime } from './activities/activities.js';
import { bySubgroup } from './differences/bySubgroup.js';
import type { Chart, ChartContext, ChartDraft } from './chart.js';
import { acceptability } from './economics/acceptability.js';
import { budgetImpact } from './economics/budgetImpact.js';
import { costByPayer } from './economics/costByPayer.js';
import { costEffectivenessPlane } from './economics/costEffectivenessPlane.js';
import { informationValue } from './economics/informationValue.js';
import { differences } from './differences/differences.js';
import { displacement } from './differences/displacement.js';
import { concentrationCurves } from './equity/concentrationCurves.js';
import { employerStigma } from './employers/employerStigma.js';
import { employmentOverTime } from './lines/employmentOverTime.js';
import { fidelity } from './services/fidelity.js';
import { flows } from './activities/flows.js';
import { hundredPeople } from './activities/hundredPeople.js';
import { jobSurvival } from './survival/jobSurvival.js';
import { renderSvg } from './render.js';
import { narrow, wide } from './theme.js';
import { timeToFirstJob } from './survival/timeToFirstJob.js';
import { waitingAndLoad } from './lines/waitingAndLoad.js';

export type { Chart, ChartContext, ChartDraft, ChartRow, ChartSpec, MeasureLookup } from './chart.js';
export { contextOf } from './chart.js';
export { chartCsv } from './csv.js';
export type { Language } from './language.js';
export { loadVega, renderSvg } from './render.js';

/** Every chart of a run by its id, in the order in which a report shows them. */
export const runCharts: Readonly<Record<string, (result: RunResult, context: ChartContext) => ChartDraft | null>> = {
  'employment-over-time': employmentOverTime,
  'time-to-first-job': timeToFirstJob,
  'job-survival': jobSurvival,
  activities: activitiesOverTime,
  flows,
  'hundred-people': hundredPeople,
  differences,
  'by-subgroup': bySubgroup,
  'concentration-curves': concentrationCurves,
  displacement,
  'waiting-and-load': waitingAndLoad,
  fidelity,
  'employer-stigma': employerStigma,
};

/** What the charts of a run show, before they are drawn; a chart without data is left out. */
export function draftCharts(result: RunResult, context: ChartContext, economics: Economics | null = null): ChartDraft[] {
  const ofEconomics = economics === null ? [] : [costByPayer, costEffectivenessPlane, acceptability, informationValue, budgetImpact].flatMap((draft) => draft(economics, result, context) ?? []);
  return [...Object.values(runCharts).flatMap((draft) => draft(result, context) ?? []), ...ofEconomics];
}

/**
 * Draws all charts of a run, in the order in which a report shows them.
 *
 * @param more - `drawn` gets each chart as soon as it is drawn; `idPrefix` stands before the ids within the pictures, where a page holds the same charts more than once;
 * `economics` is the economic evaluation, where there is one.
 */
export async function drawCharts(result: RunResult, context: ChartContext, { drawn = () => undefined, idPrefix = '', economics = null }: { readonly drawn?: ((chart: Chart) => void) | undefined; readonly idPrefix?: string; readonly economics?: Economics | null } = {}): Promise<Chart[]> {
  const charts: Chart[] = [];
  for (const draft of draftCharts(result, context, economics)) {
    const chart = await drawChart(draft, idPrefix);
    charts.push(chart);
    drawn(chart);
  }
  return charts;
}

/** Draws one chart, wide and narrow. */
export async function drawChart({ id, title, alt, specAt, rows }: ChartDraft, idPrefix = ''): Promise<Chart> {
  const spec = specAt(wide);
  const svg = await renderSvg(spec, { id: `${idPrefix}${id}`, title, alt });
  const narrowSvg = await renderSvg(specAt(narrow), { id: `${idPrefix}${id}-narrow`, title, alt });
  return { id, title, alt, spec, svg, narrowSvg, rows };
}
