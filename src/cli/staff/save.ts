/** What a search for staff leaves: the answer as data, tables, charts, the scenario with the number found, and a page. */
import { weeklyColumns } from '../../capacity/history.js';
import { withPosts, type Staffed } from '../../capacity/staffing.js';
import type { StaffStudy, StudyPlan } from '../../capacity/study.js';
import { goalByPosts } from '../../charts/capacity/goalByPosts.js';
import { queueByWeek } from '../../charts/capacity/queueByWeek.js';
import { workByPosts } from '../../charts/capacity/workByPosts.js';
import type { ChartDraft, ChartRow } from '../../charts/chart.js';
import { chartCsv } from '../../charts/index.js';
import { cohortPhrase } from '../../charts/words.js';
import type { StaffInput } from '../../report/staff/input.js';
import { staffPageHtml } from '../../report/staff/page.js';
import type { Scenario } from '../../scenario/scenario.js';
import { scenarioToYaml } from '../../scenario/write.js';
import { openRunFolder } from '../../store/run-folder.js';
import { runFolderName } from '../../store/run-name.js';
import { jsonText, type MadeFile } from '../../store/save-run.js';
import { posteriorFile } from '../../store/provenance.js';
import { version } from '../../version.js';
import { fillFolder } from '../fill-folder.js';
import { drawnCharts } from '../drafted-files.js';
import type { Interrupt } from '../interrupt.js';
import type { LoadedFile } from '../load-scenarios.js';
import { sourceCommit } from '../machine.js';
import { chartFiles, embeddedFonts } from '../made-files.js';

export interface StaffAnswer {
  readonly loaded: LoadedFile;
  readonly plan: StudyPlan;
  readonly staffed: Staffed;
  readonly study: StaffStudy;
  /** People whom a history follows, on average. */
  readonly members: number;
  readonly command: string;
  readonly started: Date;
  readonly seconds: () => number;
}

/** What `staff.json` holds. */
export type StaffJson = ReturnType<typeof jsonOf>;

/** The folder that was filled, and the answer as data. */
export async function saveStaff(answer: StaffAnswer, out: string | undefined, interrupt: Interrupt): Promise<{ readonly folder: string; readonly json: StaffJson }> {
  const { loaded: { scenario }, plan, staffed, started } = answer;
  const json = jsonOf(answer);
  const { goal, ...asked } = plan;
  const identity = { yaml: JSON.stringify([scenarioToYaml(scenario), goal.text, asked, staffed]), seed: scenario.seed, version, posterior: scenario.posterior?.hash };
  const folder = await openRunFolder(out ?? runFolderName(`${scenario.name}-staff`, started, identity), out !== undefined);
  return { folder: await fillFolder(folder, filesOf(answer, json), interrupt), json };
}

/** What sentences, charts and pages are made from. */
export function inputOf({ loaded: { scenario }, plan, staffed, study, members }: StaffAnswer): StaffInput {
  const { language, currency } = scenario.report;
  return {
    study, goal: plan.goal, confidence: plan.confidence, language, currency, weeks: scenario.horizon, plan,
    people: cohortPhrase({ ...scenario.cohort, n: members }, language),
    arm: armOf(scenario, staffed), service: staffed.service, title: scenario.title || scenario.name, seed: scenario.seed, posterior: scenario.posterior?.posterior.version ?? null,
  };
}

function armOf({ arms }: Scenario, { arm }: Staffed): string {
  return arms[arm]?.id ?? '';
}

function jsonOf({ loaded: { scenario }, plan, staffed, study }: StaffAnswer) {
  const { goal, confidence, step, most, histories, perDraw } = plan;
  const { found, present, tried, rungs, against } = study;
  return {
    schema: 'inclusim-staff-1', version, scenario: scenario.name, seed: scenario.seed, arm: armOf(scenario, staffed), service: staffed.service,
    goal: { text: goal.text, label: goal.label, unit: goal.unit, isAtMost: goal.isAtMost, bound: goal.bound },
    confidence, step, upTo: most, histories, perDraw, posterior: scenario.posterior === undefined ? null : { version: scenario.posterior.posterior.version, hash: scenario.posterior.hash },
    found, present, tried, rungs, against,
  };
}

async function* filesOf(answer: StaffAnswer, json: StaffJson): AsyncGenerator<MadeFile> {
  const { loaded: { scenario }, staffed, study } = answer;
  const input = inputOf(answer);
  yield { path: 'staff.json', content: jsonText(json) };
  yield { path: 'staff.csv', content: chartCsv(triedRows(study)) };
  yield { path: 'weeks.csv', content: chartCsv(weekRows(study)) };
  if (study.found !== null) yield { path: 'scenario.yaml', content: scenarioToYaml(withPosts(scenario, staffed, study.found)) };
  if (scenario.posterior) yield { path: posteriorFile, content: jsonText(scenario.posterior.posterior) };
  const { charts, pictures } = await drawnCharts([goalByPosts(input), workByPosts(input), queueByWeek(input)].filter((draft): draft is ChartDraft => draft !== null));
  try {
    yield* chartFiles(charts, pictures);
  } finally {
    await pictures.close();
  }
  const provenance = { version, commit: sourceCommit(), command: answer.command, node: process.version, seed: scenario.seed, startedAt: answer.started.toISOString(), seconds: answer.seconds() };
  yield { path: 'report.html', content: staffPageHtml({ input, charts, provenance, fonts: embeddedFonts() }) };
}

/** A line for each number of posts. */
function triedRows({ tried, rungs, found, present }: StaffStudy): ChartRow[] {
  return tried.map(({ posts, histories, reached, verdict, median, range }) => {
    const rung = rungs.find((each) => each.posts === posts);
    return {
      posts, isFound: String(posts === found), isPresent: String(posts === present), histories, share: reached.share, shareLow: reached.low, shareHigh: reached.high, verdict,
      median, low: range?.[0] ?? null, high: range?.[1] ?? null, everInWork: rung?.everInWork ?? null, inWork: rung?.inWork ?? null, added: rung?.added ?? null, error: rung?.error ?? null,
    };
  });
}

/** A line for each column and week, with the number found and with the present one. */
function weekRows({ weeks, present }: StaffStudy): ChartRow[] {
  return weeks.flatMap(({ posts, columns }) => weeklyColumns.flatMap((column) => (columns[column]?.mean ?? []).map((mean, week) => (
    { posts, isPresent: String(posts === present), column, week, mean, low: columns[column]?.low[week] ?? null, high: columns[column]?.high[week] ?? null }
  ))));
}
