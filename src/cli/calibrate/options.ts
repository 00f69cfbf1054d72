/** The command `calibrate` and its options. */
import type { Command } from 'commander';
import { calibrateExamples } from '../help-texts.js';
import type { Interrupt } from '../interrupt.js';
import { readWorkers } from '../option-values.js';
import type { Terminal } from '../terminal.js';
import type { CalibrateOptions } from './command.js';

/** Adds the command; `done` gets the exit code. */
export function calibrateCommandOf(program: Command, terminal: Terminal, interrupt: Interrupt, done: (code: number) => void): Command {
  return program.command('calibrate').summary('learn from published trials what the parameters may be')
    .description('Simulates trials at many points of the parameters, and leaves a posterior:\nthe points that agree with what was published.')
    .argument('<file>', 'a calibration file, such as calibrations/default.yaml')
    .option('--out <dir>', 'the folder that it leaves; default: output/calibration')
    .option('--resume', 'continue an interrupted calibration in that folder')
    .option('--workers <n>', 'threads that compute; default: one a core', readWorkers)
    .option('--quiet', 'no progress on stderr')
    .option('--json', 'print calibration.json instead of the table')
    .addHelpText('after', calibrateExamples)
    .action(async (file: string, options: CalibrateOptions) => {
      const { calibrateCommand } = await import('./command.js');
      done(await calibrateCommand(file, options, terminal, interrupt));
    });
}
