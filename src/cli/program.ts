/** The commands, their options and their help. What a command needs is loaded when it is called, so that help comes at once. */
import { Command, CommanderError } from 'commander';
import { version } from '../version.js';
import type { CheckOptions } from './check-command.js';
import type { Interrupt } from './interrupt.js';
import { readReplications, readSeed, readWorkers } from './option-values.js';
import type { RunOptions } from './run-command.js';
import { width, type Terminal } from './terminal.js';

const overview = `
Examples:
  $ inclusim check my-region.yaml     is the file right, how long will it take?
  $ inclusim run my-region.yaml       simulate, compare, draw, save
  $ inclusim run my-region.yaml --replications 50    a quick look
  $ inclusim run --help               all options of a command

Exit codes: 0 done, 1 the run failed, 2 the input is wrong, 130 Ctrl-C.
Results are for decisions about services, not for decisions about individuals.`;

const runExamples = `
Examples:
  $ inclusim run scenarios/ips-vs-usual-care.yaml
  $ inclusim run my-region.yaml --replications 50 --out results/first-look
  $ inclusim run a.yaml b.yaml --seed 7               both with another seed
  $ inclusim run my-region.yaml --json | jq .differences

A run leaves a folder below output/ (or the one named with --out): report.html,
comparison.json, replications.csv, subgroups.csv, weeks.csv, columns.csv,
charts/, scenario.yaml and provenance.json. The same file, seed and version give
the same numbers with any number of workers.`;

const checkExamples = `
Examples:
  $ inclusim check my-region.yaml
  $ inclusim check scenarios/*.yaml
  $ inclusim check my-region.yaml --complete    every value and its source`;

const programmesExamples = `
Examples:
  $ inclusim programmes
  $ inclusim programmes ips`;

/** Runs a command and returns the exit code; errors other than wrong usage are thrown. */
export async function runProgram(args: readonly string[], terminal: Terminal, interrupt: Interrupt): Promise<number> {
  let exitCode = 0;
  const program = new Command('inclusim')
    .description('Simulates, person by person and week by week, how people with mental\nillness move toward ordinary work, and compares ways of helping them.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', overview);
  const commands = [
    program.command('run').summary('simulate all arms of a scenario and compare them')
      .description('Simulates all arms of each scenario, saves the run and prints the comparison.')
      .argument('<file...>', 'scenario files (YAML or JSON)')
      .option('--out <dir>', 'the folder that the run leaves; empty, or not there yet')
      .option('--seed <seed>', 'another seed: a whole number or a text', readSeed)
      .option('--replications <n>', 'exactly so many replications', readReplications)
      .option('--workers <n>', 'threads that compute; default: one a core', readWorkers)
      .option('--quiet', 'no progress and no notes on stderr')
      .option('--json', 'print comparison.json and the folder instead of the table')
      .addHelpText('after', runExamples)
      .action(async (files: string[], options: RunOptions) => {
        const { runCommand } = await import('./run-command.js');
        exitCode = await runCommand(files, options, terminal, interrupt);
      }),
    program.command('check').summary('say what is wrong or odd in a scenario, and how long it will take')
      .description('Checks scenario files without running them.')
      .argument('<file...>', 'scenario files (YAML or JSON)')
      .option('--complete', 'print every value, and where it comes from')
      .addHelpText('after', checkExamples)
      .action(async (files: string[], options: CheckOptions) => {
        const { checkCommand } = await import('./check-command.js');
        exitCode = await checkCommand(files, options, terminal, interrupt);
      }),
    program.command('programmes').summary('list the programmes that a service may offer')
      .description('Lists the programmes of the catalogue, or shows what one of them sets.')
      .argument('[id]', 'programme, such as ips')
      .addHelpText('after', programmesExamples)
      .action(async (id: string | undefined) => {
        const { programmesCommand } = await import('./programmes-command.js');
        exitCode = programmesCommand(id, terminal);
      }),
  ];
  for (const command of [program, ...commands]) settle(command, terminal);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return usageCode(error);
    throw error;
  }
  return exitCode;
}

/** Makes commander write where the terminal writes, and throw instead of ending the process. */
function settle(command: Command, { out, note, outColours, noteColours }: Terminal): void {
  const path = command.parent ? `inclusim ${command.name()}` : 'inclusim';
  command.exitOverride().configureOutput({
    writeOut: out,
    writeErr: note,
    outputError: (message, write) => write(`${noteColours.red('✖')} ${inWords(message)}  \`${path} --help\` shows what is possible, with examples.\n`),
    getOutHelpWidth: () => width,
    getErrHelpWidth: () => width,
    getOutHasColors: () => outColours.isColorSupported,
    getErrHasColors: () => noteColours.isColorSupported,
  });
}

function usageCode({ code, exitCode }: CommanderError): number {
  if (code === 'commander.helpDisplayed' || code === 'commander.version' || (code === 'commander.help' && exitCode === 0)) return 0;
  return 2;
}

/** Commander's message as a sentence, with what to do where it does not say so. */
function inWords(message: string): string {
  const text = message.replace(/^error: /, '').trimEnd().replace(/\n\(Did you mean (.*)\?\)$/, '; did you mean $1?');
  if (text.includes("missing required argument 'file'")) return 'No scenario file was named; expected one or more, such as my-region.yaml.\n';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?]$/.test(text) ? '' : '.'}\n`;
}
