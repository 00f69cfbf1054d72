/** Options that commands which ask one scenario many times have in common, so that they read and mean the same everywhere. */
import type { Command } from 'commander';
import { readLanguage, readSeed, readWorkers } from '../option-values.js';

/** @param result - The file that `--json` prints, such as `staff.json`. */
export function commonOptions(command: Command, result: string): Command {
  return command
    .option('--seed <seed>', 'another seed: a whole number or a text', readSeed)
    .option('--workers <n>', 'threads that compute; default: one a core', readWorkers)
    .option('--out <dir>', 'the folder that it leaves; empty, or not there yet')
    .option('--quiet', 'no progress and no notes on stderr')
    .option('--json', `print ${result} and the folder instead of the table`);
}

/** Of commands whose parameters are drawn. */
export function drawnOptions(command: Command): Command {
  return command
    .option('--posterior [file]', 'draw uncertain parameters from that posterior.json')
    .option('--no-posterior', 'every parameter as it is written, nothing drawn');
}

/** Of commands that simulate many points, keep them, and ask before they begin. @param name - What is continued. */
export function pointOptions(command: Command, name: string): Command {
  return command
    .option('--resume', `continue an interrupted ${name} in that folder`)
    .option('--language <language>', 'en or nb; default: the language of the scenario', readLanguage)
    .option('--yes', 'begin without asking');
}

/** Options as they could be typed again: nothing of what was left out, and only the name of what is true. */
export function typedOptions(options: Readonly<Record<string, string | number | boolean | undefined>>): string[] {
  return Object.entries(options).flatMap(([name, value]) => (value === undefined || value === false ? [] : value === true ? [`--${name}`] : [`--${name}`, String(value)]));
}
