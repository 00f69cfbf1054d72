/** `inclusim check`: says what is wrong or odd in scenario files, and what running them will take. */
import { availableParallelism } from 'node:os';
import { printable } from '../scenario/printable.js';
import { inOrder, warningMessage } from '../scenario/warnings/warnings.js';
import { completeText } from './complete-text.js';
import { duration } from './durations.js';
import { estimate, type Estimate } from './estimate.js';
import { firstEpoch } from './first-epoch.js';
import { foreseen } from './foreseen.js';
import type { Interrupt } from './interrupt.js';
import { loadScenarios, type LoadedFile } from './load-scenarios.js';
import { laidOut } from './note-problems.js';
import { drawnFrom, posteriorOf, type PosteriorOption } from './posterior.js';
import { width, type Terminal } from './terminal.js';
import { wrapItems, wrapTitle } from './wrap.js';

export interface CheckOptions {
  readonly complete?: boolean;
  /** A file, or true without one; false with `--no-posterior`. */
  readonly posterior?: PosteriorOption;
}

const silent = { note: () => undefined };

/** Checks all files and returns the exit code. */
export async function checkCommand(files: readonly string[], { complete = false, posterior }: CheckOptions, terminal: Terminal, { signal }: Interrupt): Promise<number> {
  const named = posteriorOf(posterior);
  const loaded = loadScenarios(files, terminal);
  if (loaded === undefined) return 2;
  for (const each of loaded) {
    signal.throwIfAborted();
    if (complete) terminal.out(completeText(drawnFrom(named, each, posterior !== undefined, silent)));
    else terminal.out(await summary(each, terminal));
  }
  return 0;
}

async function summary({ file, scenario, warnings: known, warningAt }: LoadedFile, { outColours: { green, yellow } }: Terminal): Promise<string> {
  const workers = availableParallelism();
  const needs = await estimate(scenario, workers, () => performance.now());
  const warnings = inOrder([...known, ...foreseen(scenario, needs).map(({ path, message }) => warningAt(path, message))]);
  const { size, scale, arrivalsPerWeek } = firstEpoch(scenario).population;
  const items = [
    plural(scenario.arms.length, 'arm'),
    `${size.toLocaleString('en')} people${scale < 1 ? ` (${+(scale * 100).toPrecision(3)} % simulated)` : ''}${arrivalsPerWeek > 0 ? ` and ${arrivalsPerWeek} a week more` : ''}`,
    plural(scenario.weeks, 'week'),
    ...expectation(needs, workers),
  ];
  const [first = '', ...more] = wrapTitle(printable(`${file}: ${scenario.title === '' ? scenario.name : scenario.title}`), width - 2);
  const lines = [`${green('✔')} ${first}`, ...more.map((line) => `  ${line}`), ...indented(wrapItems(items, width - 2))];
  if (warnings.length > 0) lines.push('', laidOut(warningMessage(warnings)).replaceAll(/^!/gm, yellow('!')));
  return `${lines.join('\n')}\n`;
}

function expectation({ replications, isFixed, seconds, memory }: Estimate, workers: number): string[] {
  const number = replications.toLocaleString('en');
  return [
    isFixed ? `${number} replications` : `about ${number} replications`,
    `about ${duration(seconds)} on ${plural(workers, 'core')}`,
    `about ${Math.ceil(memory / 5e7) * 50} MB of memory`,
  ];
}

function plural(n: number, word: string): string {
  return `${n.toLocaleString('en')} ${word}${n === 1 ? '' : 's'}`;
}

function indented(text: string): string[] {
  return text.split('\n').map((line) => `  ${line}`);
}
