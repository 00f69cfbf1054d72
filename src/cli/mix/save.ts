/** What a search for the best mix leaves: the answer as data, a table, a chart, the scenario with the best mix, and a page. */
import { withMix } from '../../capacity/mix/mixes.js';
import type { RankedMix } from '../../capacity/mix/ranked.js';
import type { MixSpace } from '../../capacity/mix/space.js';
import { mixChart, mixRow } from '../../charts/capacity/mixes.js';
import { contextOf } from '../../charts/chart.js';
import { chartCsv } from '../../charts/index.js';
import { cohortPhrase, measureLabel } from '../../charts/words.js';
import { measureInfo } from '../../outcomes/catalogue.js';
import type { MeasureInfo } from '../../outcomes/measure.js';
import type { MixInput } from '../../report/mix/input.js';
import { mixPageHtml } from '../../report/mix/page.js';
import type { Scenario } from '../../scenario/scenario.js';
import { scenarioToYaml } from '../../scenario/write.js';
import { posteriorFile } from '../../store/provenance.js';
import { openRunFolder } from '../../store/run-folder.js';
import { runFolderName } from '../../store/run-name.js';
import { jsonText, type MadeFile } from '../../store/save-run.js';
import { version } from '../../version.js';
import { drawnCharts } from '../drafted-files.js';
import { fillFolder } from '../fill-folder.js';
import type { Interrupt } from '../interrupt.js';
import type { LoadedFile } from '../load-scenarios.js';
import { sourceCommit } from '../machine.js';
import { chartFiles, embeddedFonts } from '../made-files.js';

export interface MixAnswer {
  readonly loaded: LoadedFile;
  readonly space: MixSpace;
  /** With the id as asked for. */
  readonly measure: { readonly id: string; readonly info: MeasureInfo };
  readonly histories: number;
  readonly perDraw: number;
  /** The best first. */
  readonly ranked: readonly RankedMix[];
  /** People whom a history follows, on average. */
  readonly members: number;
  readonly command: string;
  readonly started: Date;
  readonly seconds: () => number;
}

/** What `mix.json` holds. */
export type MixJson = ReturnType<typeof jsonOf>;

/** The folder that was filled, and the answer as data. */
export async function saveMix(answer: MixAnswer, out: string | undefined, interrupt: Interrupt): Promise<{ readonly folder: string; readonly json: MixJson }> {
  const { loaded: { scenario }, space, measure, histories, started } = answer;
  const json = jsonOf(answer);
  const identity = { yaml: JSON.stringify([scenarioToYaml(scenario), space, measure.id, histories]), seed: scenario.seed, version, posterior: scenario.posterior?.hash };
  const folder = await openRunFolder(out ?? runFolderName(`${scenario.name}-mix`, started, identity), out !== undefined);
  return { folder: await fillFolder(folder, filesOf(answer, json), interrupt), json };
}

/** What sentences, chart and page are made from. */
export function inputOf({ loaded: { scenario }, space, measure, histories, perDraw, ranked, members }: MixAnswer): MixInput {
  const { language, currency } = scenario.report;
  return {
    space, ranked, measure: measure.info, label: measureLabel(measure.id, scenario.horizon, contextOf(scenario, measureInfo)), language, currency, weeks: scenario.horizon, histories, perDraw,
    people: cohortPhrase({ ...scenario.cohort, n: members }, language), arm: armOf(scenario, space), title: scenario.title || scenario.name, seed: scenario.seed, posterior: scenario.posterior?.posterior.version ?? null,
  };
}

function armOf({ arms }: Scenario, { arm }: MixSpace): string {
  return arms[arm]?.id ?? '';
}

function jsonOf({ loaded: { scenario }, space, measure, histories, perDraw, ranked }: MixAnswer) {
  return {
    schema: 'inclusim-mix-1', version, scenario: scenario.name, seed: scenario.seed, arm: armOf(scenario, space), measure: measure.id, better: measure.info.better,
    budget: space.budget, currency: space.isMoney ? scenario.report.currency : null, parts: space.parts, services: space.services, histories, perDraw,
    posterior: scenario.posterior === undefined ? null : { version: scenario.posterior.posterior.version, hash: scenario.posterior.hash },
    mixes: ranked.map(({ mix, cost, histories: lived, mean, difference, isLeft }) => ({ ...mix, cost, histories: lived, mean, difference, isLeft })),
  };
}

async function* filesOf(answer: MixAnswer, json: MixJson): AsyncGenerator<MadeFile> {
  const { loaded: { scenario }, space, ranked: [best] } = answer;
  const input = inputOf(answer);
  yield { path: 'mix.json', content: jsonText(json) };
  yield { path: 'mixes.csv', content: chartCsv(input.ranked.map((each, at) => mixRow(each, at + 1))) };
  if (best) yield { path: 'scenario.yaml', content: scenarioToYaml(withMix(scenario, space, best.mix)) };
  if (scenario.posterior) yield { path: posteriorFile, content: jsonText(scenario.posterior.posterior) };
  const { charts, pictures } = await drawnCharts([mixChart(input)]);
  try {
    yield* chartFiles(charts, pictures);
  } finally {
    await pictures.close();
  }
  const provenance = { version, commit: sourceCommit(), command: answer.command, node: process.version, seed: scenario.seed, startedAt: answer.started.toISOString(), seconds: answer.seconds() };
  yield { path: 'report.html', content: mixPageHtml({ input, charts, provenance, fonts: embeddedFonts() }) };
}
