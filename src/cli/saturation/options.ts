/** The command `saturation` and its options. */
import type { Command } from 'commander';
import { saturationExamples } from '../help-studies.js';
import type { Interrupt } from '../interrupt.js';
import { whole, wrong } from '../option-values.js';
import { commonOptions, drawnOptions } from '../study/options.js';
import type { Terminal } from '../terminal.js';
import type { SaturationOptions } from './command.js';

/** More shares would take more memory in every thread, and say no more. */
const mostShares = 20;

/** Adds the command; `done` gets the exit code. */
export function saturationCommandOf(program: Command, terminal: Terminal, interrupt: Interrupt, done: (code: number) => void): Command {
  const command = program.command('saturation').summary('who loses the jobs that others gain, as a service reaches more people')
    .description('Opens a service to a growing share of a region, and says what those gain to whom\nit is open, what others lose because vacancies are shared, and what is left.')
    .argument('<file>', 'a scenario file (YAML or JSON) with competition for vacancies')
    .option('--service <id>', 'service; default: the one that the reference arm lacks')
    .option('--arm <id>', 'arm that has it')
    .option('--shares <a,b>', 'per cent to whom it is open; default: 25,50,75,100', readShares)
    .option('--replications <n>', 'replications of each share; default: 320', (text: string) => whole('--replications', text, 4, 1_000_000, '320 tell shares apart that differ by a few jobs in a hundred.'));
  return commonOptions(drawnOptions(command), 'saturation.json')
    .addHelpText('after', saturationExamples)
    .action(async (file: string, options: SaturationOptions) => {
      const { saturationCommand } = await import('./command.js');
      done(await saturationCommand(file, options, terminal, interrupt));
    });
}

/** `25,50,100` as shares, ascending. */
function readShares(text: string): number[] {
  const shares = text.split(',').map((each) => (/^\d+(\.\d+)?$/.test(each) ? Number(each) : NaN));
  const isRight = shares.every((each) => each > 0 && each <= 100) && new Set(shares).size === shares.length && shares.length <= mostShares;
  if (!isRight) throw wrong('--shares', text, `up to ${mostShares} different numbers above 0, up to 100, with commas between them`, 'Write --shares 25,50,75,100; at 0 nobody is offered it, and nothing changes.');
  return shares.sort((a, b) => a - b).map((each) => each / 100);
}
