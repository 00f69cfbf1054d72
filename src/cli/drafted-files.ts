/** Drafts of charts as files, for commands that have no run. */
import type { ChartDraft } from '../charts/chart.js';
import { drawChart, type Chart } from '../charts/index.js';
import type { MadeFile } from '../store/save-run.js';
import { chartFiles } from './made-files.js';
import { startPictures, type Pictures } from './pictures.js';

/** Charts whose pictures were begun; whoever gets them closes `pictures`. */
export async function drawnCharts(drafts: readonly ChartDraft[]): Promise<{ readonly charts: readonly Chart[]; readonly pictures: Pictures }> {
  const pictures = startPictures();
  try {
    const charts = await Promise.all(drafts.map(async (draft) => drawChart(draft)));
    for (const chart of charts) pictures.begin(chart);
    return { charts, pictures };
  } catch (error) {
    await pictures.close();
    throw error;
  }
}

/** Each as SVG, Vega-Lite JSON, CSV and PNG. */
export async function* draftedFiles(drafts: readonly ChartDraft[]): AsyncGenerator<MadeFile> {
  if (drafts.length === 0) return;
  const { charts, pictures } = await drawnCharts(drafts);
  try {
    yield* chartFiles(charts, pictures);
  } finally {
    await pictures.close();
  }
}
