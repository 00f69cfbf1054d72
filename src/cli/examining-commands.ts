/** Commands that look into a scenario while it lives: one person's story, and the laws that hold. */
import type { Command } from 'commander';
import { storyExamples, verifyExamples } from './help-texts.js';
import type { Interrupt } from './interrupt.js';
import type { StoryOptions } from './story/command.js';
import { readPerson, readReplication, readWeeks } from './story/options.js';
import type { Terminal } from './terminal.js';
import type { VerifyOptions } from './verify-command.js';

/** Adds both commands; `done` gets the exit code. */
export function examiningCommands(program: Command, terminal: Terminal, interrupt: Interrupt, done: (code: number) => void): Command[] {
  return [
    program.command('story').summary('tell one person’s weeks in two arms')
      .description('Tells one person’s weeks in two arms side by side, and where and why the two\nlives part.')
      .argument('<file>', 'scenario file (YAML or JSON)')
      .requiredOption('--person <n>', 'member of the cohort; 1 is the first one', readPerson)
      .option('--arms <a,b>', 'two arms, or one; default: the reference arm and the first other one')
      .option('--replication <r>', 'which history; default: 0, the first one', readReplication)
      .option('--weeks <a-b>', 'only these weeks, such as 0-26', readWeeks)
      .option('--json', 'print the same as data')
      .addHelpText('after', storyExamples)
      .action(async (file: string, options: StoryOptions) => {
        const { storyCommand } = await import('./story/command.js');
        done(storyCommand(file, options, terminal));
      }),
    program.command('verify').summary('check that a scenario keeps the laws of the model')
      .description('Checks on a small copy of a scenario that nobody is lost, ceilings hold, an arm\nwithout changes differs by exactly 0, and extremes behave.')
      .argument('<file>', 'scenario file (YAML or JSON)')
      .option('--json', 'print the findings as data')
      .addHelpText('after', verifyExamples)
      .action(async (file: string, options: VerifyOptions) => {
        const { verifyCommand } = await import('./verify-command.js');
        done(await verifyCommand(file, options, terminal, interrupt));
      }),
  ];
}
