/** The command `trial` and its options. */
import type { Command } from 'commander';
import { trialExamples } from '../help-texts.js';
import type { Interrupt } from '../interrupt.js';
import { readReplications, readSeed, readWorkers } from '../option-values.js';
import type { Terminal } from '../terminal.js';
import type { TrialOptions } from './command.js';

/** Adds the command; `done` gets the exit code. */
export function trialCommandOf(program: Command, terminal: Terminal, interrupt: Interrupt, done: (code: number) => void): Command {
  return program.command('trial').summary('live published trials and patterns at their own size, and see where the observed figure falls')
    .description('Lives virtual trials: the arms of a published trial, or of one of your own, in\none region, at their own size, again and again.')
    .argument('[id...]', 'published trials and patterns; `inclusim evidence` lists them')
    .option('--file <file>', 'a trial of your own, in the form of the catalogue; may be repeated', (file: string, files: string[] = []) => [...files, file])
    .option('--fitted', 'all trials that the model is to be fitted to')
    .option('--out <dir>', 'a folder for tables, numbers and a forest plot; empty, or not there yet')
    .option('--seed <seed>', 'another seed: a whole number or a text', readSeed)
    .option('--replications <n>', 'virtual trials or studies of each; default: 400', readReplications)
    .option('--workers <n>', 'threads that compute; default: one a core', readWorkers)
    .option('--quiet', 'no progress on stderr')
    .option('--json', 'print the predictions as data')
    .addHelpText('after', trialExamples)
    .action(async (ids: string[], options: TrialOptions) => {
      const { trialCommand } = await import('./command.js');
      done(await trialCommand(ids, options, terminal, interrupt));
    });
}
