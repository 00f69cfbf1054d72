/** The command `doctor` and its options. */
import type { Command } from 'commander';
import { doctorExamples } from '../help-documents.js';
import type { Terminal } from '../terminal.js';
import type { DoctorOptions } from './command.js';

/** Adds the command; `ended` is told its exit code. */
export function doctorCommandOf(program: Command, terminal: Terminal, ended: (exitCode: number) => void): Command {
  return program.command('doctor').summary('see whether this machine and installation can run scenarios')
    .description('Looks at Node.js, memory, threads, the output folder, packages, fonts and\nwhat comes along, a line each, with what to do.')
    .option('--out <dir>', 'the folder that runs are to be left in; default: output')
    .option('--json', 'print the same as data')
    .addHelpText('after', doctorExamples)
    .action(async (options: DoctorOptions) => {
      const { doctorCommand } = await import('./command.js');
      ended(await doctorCommand(options, terminal));
    });
}
