/** The command `sweep` and its options. */
import type { Command } from 'commander';
import { sweepExamples } from '../help-studies.js';
import type { Interrupt } from '../interrupt.js';
import { readPeople, readPoints, readReplications } from '../option-values.js';
import { commonOptions, pointOptions } from '../study/options.js';
import type { Terminal } from '../terminal.js';
import type { SweepOptions } from './command.js';
import { readDesign, readFactor } from './values.js';

/** Adds the command; `done` gets the exit code. */
export function sweepCommandOf(program: Command, terminal: Terminal, interrupt: Interrupt, done: (code: number) => void): Command {
  const command = program.command('sweep').summary('the answer over many values of any numbers and words of a scenario')
    .description('Simulates a scenario with many values of some of its leaves, and leaves a table\nand a picture of the answer over them.')
    .argument('<file>', 'a scenario file (YAML or JSON)')
    .requiredOption('--over <path=values>', 'what varies, over what; may be repeated', readFactor)
    .option('--design <design>', 'factorial, latin-hypercube or sobol; default: factorial', readDesign)
    .option('--points <n>', 'settings that a sample takes; default: 64', readPoints)
    .option('--measure <id>', 'what is drawn; default: the first that is reported')
    .option('--arm <id>', 'the arm that is drawn; default: the first new one')
    .option('--independent', 'other luck in every setting')
    .option('--replications <n>', 'replications of each setting; default: 20', readReplications)
    .option('--people <n>', 'simulate at most so many people at a time', readPeople);
  return commonOptions(pointOptions(command, 'sweep'), 'sweep.json')
    .addHelpText('after', sweepExamples)
    .action(async (file: string, options: SweepOptions) => {
      const { sweepCommand } = await import('./command.js');
      done(await sweepCommand(file, options, terminal, interrupt));
    });
}
