/** What a search for the best mix leaves: the answer as data, a table, a chart, the scenario with the best mix, and a page. */
import type { MixSpace } from '../../capacity/mix/space.js';
import { costOf, withMix, type Mix } from '../../capacity/mix/mixes.js';
import type { Standing } from '../../capacity/mix/selectBest.js';
import { mixChart, mixRow } from '../../charts/capacity/mixes.js';
import { contextOf } from '../../charts/chart.js';
import { chartCsv } from '../../charts/index.js';
import { cohortPhrase, measureLabel } from '../../charts/words.js';
import { measureInfo } from '../../outcomes/catalogue.js';
import type { MixInput } from '../../report/mix/input.js';
import { mixPageHtml } from '../../report/mix/page.js';
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
  readonly mixes: readonly Mix[];
  /** As asked for. */
  readonly measure: string;
  readonly histories: number;
  readonly perDraw: number;
  readonly standings: readonly Standing[];
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
  const identity = { yaml: JSON.stringify([scenarioToYaml(scenario), space, measure, histories]), seed: scenario.seed, version, posterior: scenario.posterior?.hash };
  const folder = await openRunFolder(out ?? runFolderName(`${scenario.name}-mix`, started, identity), out !== undefined);
  return { folder: await fillFolder(folder, filesOf(answer, json), interrupt), json };
}

/** What sentences, chart and page are made from. */
export function inputOf({ loaded: { scenario }, space, mixes, measure, histories, perDraw, standings, members }: MixAnswer): MixInput {
  const { language, currency } = scenario.report;
  return {
    space, mixes, standings, measure: measureInfo(measure)!, label: measureLabel(measure, scenario.horizon, contextOf(scenario, measureInfo)), language, currency, weeks: scenario.horizon, histories, perDraw,
    people: cohortPhrase({ ...scenario.cohort, n: members }, language), arm: scenario.arms[space.arm]!.id, title: scenario.title || scenario.name, seed: scenario.seed, posterior: scenario.posterior?.posterior.version ?? null,
  };
}

function jsonOf({ loaded: { scenario }, space, mixes, measure, histories, perDraw, standings }: MixAnswer) {
  return {
    schema: 'inclusim-mix-1', version, scenario: scenario.name, seed: scenario.seed, arm: scenario.arms[space.arm]!.id, measure, better: measureInfo(measure)!.better,
    budget: space.budget, currency: space.isMoney ? scenario.report.currency : null, parts: space.parts, services: space.services, histories, perDraw,
    posterior: scenario.posterior === undefined ? null : { version: scenario.posterior.posterior.version, hash: scenario.posterior.hash },
    mixes: standings.map(({ candidate, ...standing }) => ({ ...mixes[candidate]!, cost: costOf(space, mixes[candidate]!), ...standing })),
  };
}

async function* filesOf(answer: MixAnswer, json: MixJson): AsyncGenerator<MadeFile> {
  const { loaded: { scenario }, space, mixes, standings } = answer;
  const input = inputOf(answer);
  yield { path: 'mix.json', content: jsonText(json) };
  yield { path: 'mixes.csv', content: chartCsv(standings.map((standing, at) => mixRow(input, standing, at + 1))) };
  yield { path: 'scenario.yaml', content: scenarioToYaml(withMix(scenario, space, mixes[standings[0]!.candidate]!)) };
  if (scenario.posterior) yield { path: posteriorFile, content: jsonText(scenario.posterior.posterior) };
  const { charts, pictures } = await drawnCharts([mixChart(input)]);
  try {
    yield* chartFiles(charts, pictures);
  } finally {
    await pictures.close();
  }
  const provenance = { version, commit: sourceCommit(), command: answer.command, node: process.version, seed: scenario.seed, startedAt: answer.started.toISOString(), seconds: answer.seconds() };
  yield { path: 'report.html', content: mixPageHtml({ input, chart: charts[0]!, provenance, fonts: embeddedFonts() }) };
}
