/** The commands around scenarios and runs that are there: `diff`, `new`, `compare`, `query`. */
import type { Command } from 'commander';
import type { CompareOptions } from './compare/command.js';
import type { DiffOptions } from './diff/command.js';
import { compareExamples, diffExamples, newExamples, queryExamples } from './help-texts.js';
import type { Interrupt } from './interrupt.js';
import type { NewOptions } from './new/answers.js';
import { readSeed } from './option-values.js';
import type { QueryOptions } from './query/command.js';
import type { Terminal } from './terminal.js';

/** Adds the commands; `ended` is told their exit codes. */
export function scenarioCommands(program: Command, terminal: Terminal, interrupt: Interrupt, ended: (exitCode: number) => void): Command[] {
  return [
    program.command('diff').summary('say in words what one scenario changes against another')
      .description('Says what scenario B changes against A, value by value, with what each value\nmeans. A and B are scenario files or folders of runs, or one arm of them: FILE#ARM.')
      .argument('<A>', 'what is there: a file, a folder of a run, or FILE#ARM')
      .argument('<B>', 'what is compared with it')
      .option('--json', 'print the differences as data')
      .addHelpText('after', diffExamples)
      .action(async (from: string, to: string, options: DiffOptions) => {
        const { diffCommand } = await import('./diff/command.js');
        ended(await diffCommand(from, to, options, terminal));
      }),
    program.command('new').summary('write a scenario with comments to start from')
      .description('Writes NAME.yaml, a scenario that compares a programme with usual care, with a\ncomment on each part. On a terminal it asks what no option gives.')
      .argument('<name>', 'name of the file, such as my-region')
      .option('--title <title>', 'what results are headed with')
      .option('--programme <id>', 'the programme to compare; default: ips')
      .option('--against <id>', 'the programme that it is compared with; default: usual care')
      .option('--people <n>', 'job seekers at the start; default: 1000')
      .option('--weeks <n>', 'weeks of follow-up; default: 78')
      .option('--country <id>', 'country preset; default: norway')
      .option('--seed <seed>', 'a whole number or a text; default: 2026', readSeed)
      .addHelpText('after', newExamples)
      .action(async (name: string, options: NewOptions) => {
        const { newCommand } = await import('./new/command.js');
        ended(await newCommand(name, options, terminal, interrupt));
      }),
    program.command('compare').summary('set arms of different runs side by side')
      .description('Sets the arms of different runs side by side, from what the runs left.')
      .argument('<run...>', 'folders of runs, or of scenarios below output/ (their newest runs)')
      .option('--json', 'print levels and differences as data')
      .addHelpText('after', compareExamples)
      .action(async (runs: string[], options: CompareOptions) => {
        const { compareCommand } = await import('./compare/command.js');
        ended(await compareCommand(runs, options, terminal));
      }),
    program.command('query').summary('ask the tables of runs in SQL')
      .description('Asks the tables that runs left in SQL, through DuckDB. It works on a copy in\nmemory: nothing in the folder of a run is changed.')
      .usage('[options] <run...> "<SQL>"')
      .argument('<run-and-SQL...>', 'folders of runs, or of scenarios below output/; then the\nSQL in quotes')
      .option('--csv', 'print CSV, with every digit')
      .option('--json', 'print a list with an object for each row')
      .addHelpText('after', queryExamples)
      .action(async (words: string[], options: QueryOptions) => {
        const { queryCommand } = await import('./query/command.js');
        ended(await queryCommand(words, options, terminal, interrupt));
      }),
  ];
}
