/** Drafts of charts as files, for commands that have no run. */
import type { ChartDraft } from '../charts/chart.js';
import { drawChart } from '../charts/index.js';
import type { MadeFile } from '../store/save-run.js';
import { chartFiles } from './made-files.js';
import { startPictures } from './pictures.js';

/** Each as SVG, Vega-Lite JSON, CSV and PNG. */
export async function* draftedFiles(drafts: readonly ChartDraft[]): AsyncGenerator<MadeFile> {
  if (drafts.length === 0) return;
  const pictures = startPictures();
  try {
    const charts = await Promise.all(drafts.map(async (draft) => drawChart(draft)));
    for (const chart of charts) pictures.begin(chart);
    yield* chartFiles(charts, pictures);
  } finally {
    await pictures.close();
  }
}
