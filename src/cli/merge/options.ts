/** The options and help of `inclusim merge`. */
import type { Command } from 'commander';
import { mergeExamples } from '../help-texts.js';
import type { Interrupt } from '../interrupt.js';
import type { Terminal } from '../terminal.js';
import type { MergeOptions } from './command.js';

/** Adds the command; `ended` is told its exit code. */
export function mergeCommandOf(program: Command, terminal: Terminal, interrupt: Interrupt, ended: (exitCode: number) => void): Command {
  return program.command('merge').summary('put the parts of a run together')
    .description('Puts the parts that \'run --part\' left together into one run, saves it and prints\nthe comparison. Nothing is simulated; the parts stay.')
    .argument('<part...>', 'folders of all parts')
    .option('--out <dir>', 'the folder that the run leaves; empty, or not there yet')
    .option('--json', 'print comparison.json and the folder instead of the table')
    .addHelpText('after', mergeExamples)
    .action(async (parts: string[], options: MergeOptions) => {
      const { mergeCommand } = await import('./command.js');
      ended(await mergeCommand(parts, options, terminal, interrupt));
    });
}
