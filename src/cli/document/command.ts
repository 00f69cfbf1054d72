/** `inclusim document`: drafts of ODD, STRESS-ABS and CHEERS 2022 for a scenario or a run. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { guidelineHtml, guidelineIds, guidelineMarkdown, guidelineOf, modelSections, stateOf, type Described, type Guideline, type GuidelineId } from '../../guidelines/index.js';
import { measureInfo } from '../../outcomes/catalogue.js';
import { printable } from '../../scenario/printable.js';
import { findRun } from '../../store/find-run.js';
import { armsAndWeeks, readRun } from '../../store/read-run.js';
import { openFilledFolder } from '../../store/run-folder.js';
import type { MadeFile } from '../../store/save-run.js';
import { refuseMixture } from '../../store/unreadable-run.js';
import { version } from '../../version.js';
import { assumptionsOf } from '../assumptions.js';
import { fillFolder } from '../fill-folder.js';
import { InputError } from '../input-error.js';
import type { Interrupt } from '../interrupt.js';
import { loadDrawn } from '../load-drawn.js';
import { loadScenarios } from '../load-scenarios.js';
import { programRoot, sourceCommit } from '../machine.js';
import { embeddedFonts } from '../made-files.js';
import { drawnAgain, type PosteriorOption } from '../posterior.js';
import type { Terminal } from '../terminal.js';
import { formats, type Format } from './formats.js';

export interface DocumentOptions {
  readonly only?: readonly GuidelineId[];
  readonly format?: readonly Format[];
  readonly out?: string;
  readonly posterior?: PosteriorOption;
}

/** Writes the documents and says what is left to the author. */
export async function documentCommand(path: string, options: DocumentOptions, terminal: Terminal, interrupt: Interrupt): Promise<number> {
  const { only = guidelineIds, format = formats, out } = options;
  if (out === '') throw new InputError('--out: found an empty name, expected a folder to write into.\n  Leave it out for the folder document/ of the run or scenario.');
  const found = isFolder(path) ? await ofRun(path, options, terminal) : ofFile(path, options, terminal);
  if (found === undefined) return 2;
  const { described, home } = found;
  const guidelines = only.map((id) => guidelineOf(id, described));
  const folder = await fillFolder(await openFilledFolder(out ?? join(home, 'document')), filesOf(guidelines, format, described), interrupt);
  const files = guidelines.map((each) => ({ names: format.map((ending) => `${each.file}.${ending}`).join(', '), state: stateOf(each) }));
  terminal.out(`${files.map(({ names, state }) => `${names}\n  ${state}`).join('\n')}\nSaved ${printable(join(folder, '/'))}\n`);
  return 0;
}

interface Found {
  readonly described: Described;
  /** The folder in which a folder for the documents is made. */
  readonly home: string;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function ofFile(path: string, { posterior }: DocumentOptions, terminal: Terminal): Found | undefined {
  const loaded = loadDrawn(path, { posterior, quiet: true }, terminal);
  if (loaded === undefined) return undefined;
  const { scenario } = loaded;
  return { home: join('output', scenario.name), described: { ...ofProgram(), scenario, from: path, assumptions: assumptionsOf(loaded.complete(), scenario), run: null } };
}

async function ofRun(path: string, { posterior }: DocumentOptions, terminal: Terminal): Promise<Found | undefined> {
  const { folder, isNewest } = await findRun(path);
  if (posterior !== undefined) throw new InputError('--posterior and --no-posterior: found one with the folder of a run, which says itself what was drawn.\n  Leave it out, or name a scenario file.');
  if (isNewest) terminal.note(`Newest run in ${printable(path)}: ${printable(folder)}\n`);
  const { result, economics, assumptions, checks, provenance } = await readRun(folder);
  const [loaded] = loadScenarios([join(folder, 'scenario.yaml')], terminal) ?? [];
  if (loaded === undefined) return undefined;
  const { scenario } = drawnAgain(folder, loaded, provenance);
  refuseMixture(folder, ['scenario.yaml', armsAndWeeks({ arms: Object.fromEntries(scenario.arms.map(({ id }) => [id, true])), weeks: scenario.horizon })], ['comparison.json', armsAndWeeks(result.comparison)]);
  if (provenance.version !== version) terminal.note(`The run was made by inclusim ${provenance.version}; the model is described as in ${version}.\n`);
  return { home: folder, described: { ...ofProgram(), scenario, from: folder, assumptions, run: { result, economics, checks, made: provenance } } };
}

/** What is the same for every scenario. */
function ofProgram(): Pick<Described, 'measures' | 'model' | 'version' | 'commit'> {
  return { measures: measureInfo, model: modelSections(readFileSync(join(programRoot, 'MODEL.md'), 'utf8')), version, commit: sourceCommit() };
}

async function* filesOf(guidelines: readonly Guideline[], formats: readonly Format[], described: Described): AsyncGenerator<MadeFile> {
  const fonts = formats.includes('html') ? embeddedFonts() : undefined;
  for (const guideline of guidelines) {
    for (const format of formats) {
      yield { path: `${guideline.file}.${format}`, content: format === 'md' ? guidelineMarkdown(guideline, described) : guidelineHtml(guideline, described, fonts) };
    }
  }
}
