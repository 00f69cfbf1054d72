/** What a saturation experiment leaves: the answer as data, a table with the dictionary of its columns, charts, the scenario, and a page. */
import { contextOf } from '../../charts/chart.js';
import { gainAndLoss } from '../../charts/saturation/gainAndLoss.js';
import { quantities } from '../../charts/saturation/quantities.js';
import { yieldByShare } from '../../charts/saturation/yieldByShare.js';
import type { SaturationResult } from '../../displacement/result.js';
import { measureInfo } from '../../outcomes/catalogue.js';
import { saturationPageHtml } from '../../report/saturation/page.js';
import type { Scenario } from '../../scenario/scenario.js';
import { csvTable } from '../../store/csv.js';
import { dictionaryOf } from '../../store/dictionary.js';
import { posteriorFile, type Provenance } from '../../store/provenance.js';
import { jsonText, type MadeFile } from '../../store/save-run.js';
import type { Table } from '../../store/table.js';
import { drawnCharts } from '../drafted-files.js';
import { chartFiles, embeddedFonts, toldOf } from '../made-files.js';

export interface SavedSaturation {
  readonly result: SaturationResult;
  readonly scenario: Scenario;
  readonly yaml: string;
  readonly provenance: Provenance;
}

export async function* saturationFiles({ result, scenario, yaml, provenance }: SavedSaturation): AsyncGenerator<MadeFile> {
  const table = tableOf(result);
  const context = contextOf(scenario, measureInfo);
  yield { path: 'scenario.yaml', content: yaml };
  if (scenario.posterior) yield { path: posteriorFile, content: jsonText(scenario.posterior.posterior) };
  yield { path: 'provenance.json', content: jsonText(provenance) };
  yield { path: 'saturation.json', content: jsonText(result) };
  yield { path: 'saturation.csv', content: csvTable(table) };
  yield { path: 'columns.csv', content: csvTable(dictionaryOf([table])) };
  const { charts, pictures } = await drawnCharts([gainAndLoss(result, context), yieldByShare(result, context)]);
  try {
    yield* chartFiles(charts, pictures);
  } finally {
    await pictures.close();
  }
  yield { path: 'report.html', content: saturationPageHtml({ input: { result, context, title: scenario.title || scenario.name }, charts, provenance: toldOf(provenance), fonts: embeddedFonts() }) };
}

/** A line for each share and quantity. */
function tableOf({ shares, cohort }: SaturationResult): Table {
  return {
    name: 'saturation', isLong: false,
    columns: [
      { name: 'share', type: 'number', unit: 'share', meaning: 'Share of people to whom the service is open, by lot, as asked.' },
      { name: 'people', type: 'number', unit: 'people', meaning: 'Members of the cohort to whom it is open, on average over replications.' },
      { name: 'quantity', type: 'text', unit: '', meaning: 'What the numbers are of.', entries: quantities.map(({ id, unit, meaning }) => ({ entry: id, unit, meaning })) },
      { name: 'mean', type: 'number', unit: 'of the quantity', meaning: 'Mean over replications; of the share that is taken, ratio of means.', mayBeEmpty: true },
      { name: 'simulationError', type: 'number', unit: 'of the quantity', meaning: 'Half-width of the 95 % interval of the mean, from chance alone.', mayBeEmpty: true },
      { name: 'low', type: 'number', unit: 'of the quantity', meaning: 'Lower end of the central 95 % over draws of the parameters; empty where they are not drawn.', mayBeEmpty: true },
      { name: 'high', type: 'number', unit: 'of the quantity', meaning: 'Upper end.', mayBeEmpty: true },
    ],
    lines: () => shares.flatMap((effect) => quantities.map(({ id }) => {
      const estimate = effect[id];
      return [effect.share, effect.offered * cohort.n, id, estimate?.mean ?? null, estimate?.simulationError ?? null, estimate?.parameters?.[0] ?? null, estimate?.parameters?.[1] ?? null];
    })),
  };
}
