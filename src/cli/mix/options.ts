/** The command `mix` and its options. */
import type { Command } from 'commander';
import { mixExamples } from '../help-texts.js';
import type { Interrupt } from '../interrupt.js';
import { above0, whole, wrong } from '../option-values.js';
import { commonOptions, drawnOptions } from '../study/options.js';
import type { Terminal } from '../terminal.js';
import type { MixOptions } from './command.js';

/** Adds the command; `done` gets the exit code. */
export function mixCommandOf(program: Command, terminal: Terminal, interrupt: Interrupt, done: (code: number) => void): Command {
  const command = program.command('mix').summary('find the best split of a budget over services, and all that are as good')
    .description('Finds the split of a budget over the services of an arm that is best in a\nmeasure, and all splits that cannot be told from it.')
    .argument('<file>', 'scenario file (YAML or JSON)')
    .option('--measure <id>', 'what is to be best; default: the first that the scenario reports')
    .option('--posts <n>', 'budget in full posts', (text: string) => above0('--posts', text, 'Write --posts 20 for 20 full posts in all.'))
    .option('--money <n>', 'budget in money a year; default: what the services cost now', readMoney)
    .option('--services <a,b>', 'services to choose between; default: all of the arm', readIds)
    .option('--caseload <id=a,b>', 'ceilings to try of a service; may be repeated', readCaseloads)
    .option('--arm <id>', 'arm that has them; default: the one beside the reference arm')
    .option('--parts <n>', 'equal parts that the budget is split into; default: 8', (text: string) => whole('--parts', text, 1, 100, '8 parts of two services are 9 mixes.'))
    .option('--histories <n>', 'most histories of a mix; default: 320', (text: string) => whole('--histories', text, 4, 1_000_000, '320 tell mixes apart that differ by a point or two.'));
  return commonOptions(drawnOptions(command), 'mix.json')
    .addHelpText('after', mixExamples)
    .action(async (file: string, options: MixOptions) => {
      const { mixCommand } = await import('./command.js');
      done(await mixCommand(file, options, terminal, interrupt));
    });
}

function readMoney(text: string): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?(e\d+)?$/.test(text) && value > 0 && value <= 1e15) return value;
  throw wrong('--money', text, 'an amount above 0', 'Write --money 12000000 or --money 12e6.');
}

function readIds(text: string): string[] {
  const ids = text.split(',');
  if (ids.includes('') || new Set(ids).size < ids.length) throw wrong('--services', text, 'ids of services with commas between them, each once', 'Write --services ips-team,office.');
  return ids;
}

/** `ips-team=15,20,25`; each service once. */
function readCaseloads(text: string, known: ReadonlyMap<string, readonly number[]> = new Map()): ReadonlyMap<string, readonly number[]> {
  const [, id = '', list = ''] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  const ceilings = list.split(',').map((each) => (/^\d+(\.\d+)?$/.test(each) ? Number(each) : NaN));
  const isRight = id !== '' && !known.has(id) && ceilings.every((each) => each >= 1 && each <= 10_000) && new Set(ceilings).size === ceilings.length;
  if (!isRight) throw wrong('--caseload', text, 'ID=A,B,C with the id of a service, named once, and ceilings of 1 to 10000 clients a post', 'Write --caseload ips-team=15,20,25.');
  return new Map([...known, [id, ceilings]]);
}
