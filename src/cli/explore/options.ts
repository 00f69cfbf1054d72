/** The command `explore` and its options. */
import type { Command } from 'commander';
import { exploreExamples } from '../help-texts.js';
import type { Interrupt } from '../interrupt.js';
import { readPort } from '../option-values.js';
import type { Terminal } from '../terminal.js';
import type { ExploreOptions } from './command.js';

/** Adds the command; `done` gets the exit code. */
export function exploreCommandOf(program: Command, terminal: Terminal, interrupt: Interrupt, done: (code: number) => void): Command {
  return program.command('explore').summary('move sliders in a browser and see the answer change')
    .description('Opens a page in which the same engine runs: move sliders, compare up to four\narms, and take the result along as a link or a scenario file.')
    .argument('[file]', 'a scenario file to begin with; the shipped ones are in the page')
    .option('--out <file>', 'write the page as one HTML file that works offline')
    .option('--port <n>', 'port of the server; default: any that is free', readPort)
    .option('--posterior [file]', 'draw uncertain parameters from that posterior.json')
    .option('--no-posterior', 'every parameter as it is written, nothing drawn')
    .addHelpText('after', exploreExamples)
    .action(async (file: string | undefined, options: ExploreOptions) => {
      const { exploreCommand } = await import('./command.js');
      done(await exploreCommand(file, options, terminal, interrupt));
    });
}
