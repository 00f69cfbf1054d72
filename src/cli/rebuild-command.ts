/** `inclusim charts` and `inclusim report`: make charts or report again from what a run left, without simulating. */
import { join } from 'node:path';
import { contextOf, drawCharts, type Chart } from '../charts/index.js';
import type { Language } from '../charts/language.js';
import { measureInfo } from '../outcomes/catalogue.js';
import { chartsInAllLanguages } from '../report/charts.js';
import { printable } from '../scenario/printable.js';
import type { Scenario } from '../scenario/scenario.js';
import { findRun } from '../store/find-run.js';
import { armsAndWeeks, readRun, type StoredRun } from '../store/read-run.js';
import { openFilledFolder } from '../store/run-folder.js';
import type { MadeFiles } from '../store/save-run.js';
import { refuseMixture } from '../store/unreadable-run.js';
import { fillFolder } from './fill-folder.js';
import { InputError } from './input-error.js';
import type { Interrupt } from './interrupt.js';
import { loadScenarios } from './load-scenarios.js';
import { chartFiles, reportFile } from './made-files.js';
import { startPictures, type Pictures } from './pictures.js';
import { width, type Terminal } from './terminal.js';
import { wordsOf } from './words.js';
import { wrapItems } from './wrap.js';

export interface RebuildOptions {
  /** The folder to write into; without it the run's own. */
  readonly out?: string;
  readonly language?: Language;
  /** All sixteen main activities instead of eight groups. */
  readonly unfolded?: boolean;
}

/** A run that was read back, with its charts drawn. */
interface Rebuilt extends StoredRun {
  readonly folder: string;
  readonly scenario: Scenario;
  readonly charts: readonly Chart[];
}

export async function chartsCommand(run: string, options: RebuildOptions, terminal: Terminal, interrupt: Interrupt): Promise<number> {
  const pictures = startPictures();
  try {
    return await redraw(run, options, terminal, interrupt, pictures);
  } finally {
    await pictures.close();
  }
}

async function redraw(run: string, options: RebuildOptions, terminal: Terminal, interrupt: Interrupt, pictures: Pictures): Promise<number> {
  const rebuilt = await rebuild(run, options, terminal, pictures.begin);
  if (rebuilt === undefined) return 2;
  const folder = await replaceFiles(options.out ?? rebuilt.folder, chartFiles(rebuilt.charts, pictures), interrupt);
  terminal.out(`${saved(join(folder, 'charts', '/'), rebuilt)}\n${indented(rebuilt.charts.map(({ id }) => id))}\n`);
  return 0;
}

export async function reportCommand(run: string, options: RebuildOptions, terminal: Terminal, interrupt: Interrupt): Promise<number> {
  const rebuilt = await rebuild(run, options, terminal);
  if (rebuilt === undefined) return 2;
  const folder = await replaceFiles(options.out ?? rebuilt.folder, [reportFile({ ...rebuilt, charts: await chartsInAllLanguages(rebuilt.charts, rebuilt, contextOf(rebuilt.scenario, measureInfo)) })], interrupt);
  terminal.out(`${saved(join(folder, 'report.html'), rebuilt)}\n`);
  return 0;
}

/** Reads the run and draws its charts; says what is wrong with its scenario and returns undefined when anything is. */
async function rebuild(run: string, { out, language, unfolded }: RebuildOptions, terminal: Terminal, drawn?: (chart: Chart) => void): Promise<Rebuilt | undefined> {
  if (out === '') throw new InputError('--out: found an empty name, expected a folder to write into.\n  Leave it out to write into the run’s own folder.');
  const { folder, isNewest } = await findRun(run);
  if (isNewest) terminal.note(`Newest run in ${printable(run)}: ${printable(folder)}\n`);
  const stored = await readRun(folder);
  const [loaded] = loadScenarios([join(folder, 'scenario.yaml')], terminal) ?? [];
  if (loaded === undefined) return undefined;
  const { report } = loaded.scenario;
  const scenario = { ...loaded.scenario, report: { ...report, language: language ?? report.language } };
  const written = { arms: Object.fromEntries(scenario.arms.map(({ id }) => [id, true])), weeks: scenario.horizon };
  refuseMixture(folder, ['scenario.yaml', armsAndWeeks(written)], ['comparison.json', armsAndWeeks(stored.result.comparison)]);
  return { ...stored, folder, scenario, charts: await drawCharts(stored.result, { ...contextOf(scenario, measureInfo), isUnfolded: unfolded }, { drawn, economics: stored.economics }) };
}

/** Writes all files beside what is there, then gives each its name; when anything goes wrong, what was there stays. */
async function replaceFiles(path: string, files: MadeFiles, interrupt: Interrupt): Promise<string> {
  return fillFolder(await openFilledFolder(path), files, interrupt);
}

function saved(path: string, { scenario }: Rebuilt): string {
  return `${wordsOf[scenario.report.language].saved} ${printable(path)}`;
}

function indented(items: readonly string[]): string {
  return wrapItems(items, width - 2).split('\n').map((line) => `  ${line}`).join('\n');
}
