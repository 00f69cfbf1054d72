/** The command `validate` and its options. */
import type { Command } from 'commander';
import { validateExamples } from '../help-texts.js';
import type { Interrupt } from '../interrupt.js';
import { readAnswers, readStudies, readTruths, readWorkers } from '../option-values.js';
import type { Terminal } from '../terminal.js';
import type { ValidateOptions } from './command.js';

/** Adds the command; `done` gets the exit code. */
export function validateCommandOf(program: Command, terminal: Terminal, interrupt: Interrupt, done: (code: number) => void): Command {
  return program.command('validate').summary('see whether a calibration predicts what it has not seen')
    .description('Leaves each trial out and predicts it, sets the model beside forecasters without\na simulator, finds known truths again, holds patterns against the posterior, and\nsays which answers come from data and which hang on a reading.')
    .argument('<file>', 'the calibration file')
    .option('--calibration <dir>', 'what calibrate left; default: output/calibration')
    .option('--out <dir>', 'a folder for the page, tables and pictures; empty, or not there yet')
    .option('--truths <n>', 'known truths that are looked for; default: 500', readTruths)
    .option('--studies <n>', 'virtual studies of each pattern; default: 100', readStudies)
    .option('--rival <dir...>', 'further finished calibrations: other structures, other controls')
    .option('--answers <n>', 'draws under which scenarios and levers are answered; default: 40', readAnswers)
    .option('--workers <n>', 'threads that compute; default: one a core', readWorkers)
    .option('--quiet', 'no progress on stderr')
    .option('--json', 'print the findings as data')
    .addHelpText('after', validateExamples)
    .action(async (file: string, options: ValidateOptions) => {
      const { validateCommand } = await import('./command.js');
      done(await validateCommand(file, options, terminal, interrupt));
    });
}
