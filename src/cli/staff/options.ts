/** The command `staff` and its options. */
import type { Command } from 'commander';
import { staffExamples } from '../help-texts.js';
import type { Interrupt } from '../interrupt.js';
import { above0, shareOption, whole } from '../option-values.js';
import { commonOptions, drawnOptions } from '../study/options.js';
import type { Terminal } from '../terminal.js';
import type { StaffOptions } from './command.js';

/** Adds the command; `done` gets the exit code. */
export function staffCommandOf(program: Command, terminal: Terminal, interrupt: Interrupt, done: (code: number) => void): Command {
  const command = program.command('staff').summary('find the smallest staff that meets a goal, such as short waits')
    .description('Finds the smallest staff of a service with which a goal is reached in enough\nsimulated histories, and what one more post adds.')
    .argument('<file>', 'scenario file (YAML or JSON)')
    .requiredOption('--until <goal>', 'the goal, such as "medianWait <= 4"')
    .option('--service <id>', 'service; default: the one that the reference arm lacks')
    .option('--arm <id>', 'arm that has it')
    .option('--confidence <share>', 'share of histories that must reach it; default: 0.9', (text: string) => shareOption('--confidence', text, 0.5, 0.99, 'Write --confidence 0.9 for nine histories in ten.'))
    .option('--step <posts>', 'from one number that is tried to the next; default: 1', (text: string) => above0('--step', text, 'Write --step 0.5 for half posts.'))
    .option('--up-to <posts>', 'most posts that are tried; default: 8 times the present', (text: string) => above0('--up-to', text, 'Leave it out for 8 times the present posts.'))
    .option('--histories <n>', 'most histories of a number of posts; default: 320', (text: string) => whole('--histories', text, 40, 1_000_000, '320 tell numbers apart that lie some points from the confidence.'));
  return commonOptions(drawnOptions(command), 'staff.json')
    .addHelpText('after', staffExamples)
    .action(async (file: string, options: StaffOptions) => {
      const { staffCommand } = await import('./command.js');
      done(await staffCommand(file, options, terminal, interrupt));
    });
}
