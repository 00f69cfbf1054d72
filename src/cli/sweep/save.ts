/** What `sweep` leaves beside its journal. */
import type { ChartContext } from '../../charts/index.js';
import { contourChart } from '../../charts/sweep/contourChart.js';
import { heatMap } from '../../charts/sweep/heatMap.js';
import { sweepLine } from '../../charts/sweep/lineChart.js';
import { parallelCoordinates } from '../../charts/sweep/parallel.js';
import { sweepWords } from '../../report/study/sweepWords.js';
import type { Factor } from '../../sensitivity/sweep/factors.js';
import { sweepLines, type SweepResult } from '../../sensitivity/sweep/result.js';
import { csvTable } from '../../store/csv.js';
import { parquetTable } from '../../store/parquet.js';
import type { Provenance } from '../../store/provenance.js';
import { jsonText, type MadeFile } from '../../store/save-run.js';
import type { Table, TableColumn } from '../../store/table.js';
import { drawnStudy } from '../study/drawn.js';

export async function* sweepFiles(result: SweepResult, context: ChartContext, provenance: Provenance, yaml: string): AsyncGenerator<MadeFile> {
  const table = tableOf(result);
  yield { path: 'scenario.yaml', content: yaml };
  yield { path: 'provenance.json', content: jsonText(provenance) };
  yield { path: 'sweep.json', content: jsonText(result) };
  yield { path: 'sweep.csv', content: csvTable(table) };
  yield { path: 'sweep.parquet', content: parquetTable(table) };
  const drafts = [sweepLine(result, context), heatMap(result, context), contourChart(result, context), parallelCoordinates(result, context)].filter((draft) => draft !== null);
  yield* drawnStudy(drafts, sweepWords(result, context), context, provenance);
}

function tableOf(result: SweepResult): Table {
  const columns: TableColumn[] = [
    { name: 'cell', type: 'whole', unit: '', meaning: 'Number of the setting, from 0.' },
    ...result.factors.map((factor): TableColumn => ({ name: factor.path, type: isNumber(result, factor) ? 'number' : 'text', unit: factor.unit, meaning: factor.meaning })),
    { name: 'arm', type: 'text', unit: '', meaning: 'Arm of the scenario.' },
    { name: 'measure', type: 'text', unit: '', meaning: 'Measure, perhaps at a week.' },
    ...(['mean', 'simulationError', 'difference', 'differenceError'] as const).map((name): TableColumn => ({ name, type: 'number', unit: 'of the measure', meaning: meanings[name], mayBeEmpty: true })),
  ];
  return { name: 'sweep', isLong: true, columns, lines: () => sweepLines(result).map((line) => columns.map(({ name }) => line[name] ?? null)) };
}

const meanings = {
  mean: 'Mean over the replications of the setting.', simulationError: 'Half-width of the 95 % interval of the mean, from chance alone.',
  difference: 'Difference from the reference arm of the same setting.', differenceError: 'Half-width of its 95 % interval, from chance alone.',
};

function isNumber({ cells, factors }: SweepResult, factor: Factor): boolean {
  return cells.every(({ values }) => typeof values[factors.indexOf(factor)] === 'number');
}
