/** Charts of a study with the page that shows them, as files. */
import { drawChart, type ChartContext, type ChartDraft } from '../../charts/index.js';
import type { StudyWords } from '../../report/study/study.js';
import type { Provenance } from '../../store/provenance.js';
import type { MadeFile } from '../../store/save-run.js';
import { chartFiles, studyFile } from '../made-files.js';
import { startPictures } from '../pictures.js';

export async function* drawnStudy(drafts: readonly ChartDraft[], words: StudyWords, context: ChartContext, provenance: Provenance): AsyncGenerator<MadeFile> {
  const pictures = startPictures();
  try {
    const charts = await Promise.all(drafts.map(async (draft) => drawChart(draft)));
    for (const chart of charts) pictures.begin(chart);
    yield studyFile(words, context, charts, provenance);
    yield* chartFiles(charts, pictures);
  } finally {
    await pictures.close();
  }
}
