/** The command `sensitivity` and its options. */
import type { Command } from 'commander';
import { sensitivityExamples } from '../help-studies.js';
import type { Interrupt } from '../interrupt.js';
import { readPeople, readReplications, readRows } from '../option-values.js';
import { commonOptions, pointOptions } from '../study/options.js';
import type { Terminal } from '../terminal.js';
import type { SensitivityOptions } from './command.js';
import { readMethod, readRange } from './values.js';

/** Adds the command; `done` gets the exit code. */
export function sensitivityCommandOf(program: Command, terminal: Terminal, interrupt: Interrupt, done: (code: number) => void): Command {
  const command = program.command('sensitivity').summary('which unknown numbers move the difference between two arms')
    .description('Varies the uncertain numbers of a scenario over the range of their evidence, and\nsays which of them move the difference between two arms, and how much.')
    .argument('<file>', 'a scenario file (YAML or JSON)')
    .option('--method <method>', 'tornado, morris or sobol; default: tornado', readMethod)
    .option('--measure <id>', 'a measure; default: the first that the scenario reports')
    .option('--arm <id>', 'the arm that is asked about; default: the first new one')
    .option('--over <path[=a..b]>', 'this number, perhaps over another range; may be repeated', readRange)
    .option('--all', 'every number of the model, not only those of the posterior')
    .option('--rows <n>', 'rows of a Sobol design, trajectories of Morris', readRows)
    .option('--replications <n>', 'replications at each point', readReplications)
    .option('--people <n>', 'simulate at most so many people at a time', readPeople)
    .option('--posterior <file>', 'ranges from that posterior.json');
  return commonOptions(pointOptions(command, 'study'), 'sensitivity.json')
    .addHelpText('after', sensitivityExamples)
    .action(async (file: string, options: SensitivityOptions) => {
      const { sensitivityCommand } = await import('./command.js');
      done(await sensitivityCommand(file, options, terminal, interrupt));
    });
}
