/** The command `completion`. */
import type { Command } from 'commander';
import { completionExamples } from '../help-documents.js';
import type { Terminal } from '../terminal.js';

/** Adds the command; `ended` is told its exit code. */
export function completionCommandOf(program: Command, terminal: Terminal, ended: (exitCode: number) => void): Command {
  return program.command('completion').summary('print what your shell needs to complete commands with Tab')
    .description('Prints a script with which the shell completes commands, options, files,\nprogrammes, measures and trials when you press Tab.')
    .argument('<shell>', 'bash, zsh or fish')
    .addHelpText('after', completionExamples)
    .action(async (shell: string) => {
      const { completionCommand } = await import('./command.js');
      ended(completionCommand(shell, program, terminal));
    });
}
