/** The commands, their options and their help. What a command needs is loaded when it is called, so that help comes at once. */
import { Command, CommanderError } from 'commander';
import { version } from '../version.js';
import { calibrateCommandOf } from './calibrate/options.js';
import type { CheckOptions } from './check-command.js';
import { completionCommandOf } from './completion/options.js';
import { doctorCommandOf } from './doctor/options.js';
import { documentCommandOf } from './document/options.js';
import { evidenceCommandOf } from './evidence/options.js';
import { exploreCommandOf } from './explore/options.js';
import { examiningCommands } from './examining-commands.js';
import type { ExplainOptions } from './explain/command.js';
import { checkExamples, explainExamples, overview, programmesExamples, rebuilding, runExamples } from './help-texts.js';
import type { Interrupt } from './interrupt.js';
import { mergeCommandOf } from './merge/options.js';
import { mixCommandOf } from './mix/options.js';
import { readLanguage, readPart, readReplications, readSeed, readWorkers } from './option-values.js';
import type { RebuildOptions } from './rebuild-command.js';
import type { RunOptions } from './run-command.js';
import { saturationCommandOf } from './saturation/options.js';
import { scenarioCommands } from './scenario-commands.js';
import { staffCommandOf } from './staff/options.js';
import { width, type Terminal } from './terminal.js';
import { sensitivityCommandOf } from './sensitivity/options.js';
import { sweepCommandOf } from './sweep/options.js';
import { trialCommandOf } from './trial/options.js';
import { validateCommandOf } from './validate/options.js';

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
      .argument('[file...]', 'scenario files (YAML or JSON)')
      .option('--out <dir>', 'the folder that the run leaves; empty, or not there yet')
      .option('--seed <seed>', 'another seed: a whole number or a text', readSeed)
      .option('--replications <n>', 'exactly so many replications', readReplications)
      .option('--resume [dir]', 'continue an interrupted run: that one, or the newest')
      .option('--part <k/n>', 'only a share of the replications; see merge', readPart)
      .option('--workers <n>', 'threads that compute; default: one a core', readWorkers)
      .option('--people', 'leave each person too, as people.parquet and .csv')
      .option('--watch', 'run again whenever the file is saved, until Ctrl-C')
      .option('--posterior [file]', 'draw uncertain parameters from that posterior.json')
      .option('--no-posterior', 'every parameter as it is written, nothing drawn')
      .option('--quiet', 'no progress and no notes on stderr')
      .option('--json', 'print comparison.json and the folder instead of the table')
      .addHelpText('after', runExamples)
      .action(async (files: string[], options: RunOptions) => {
        const { runCommand } = await import('./run-command.js');
        exitCode = await runCommand(files, options, terminal, interrupt);
      }),
    mergeCommandOf(program, terminal, interrupt, (code) => { exitCode = code; }),
    program.command('check').summary('say what is wrong or odd in a scenario, and how long it will take')
      .description('Checks scenario files without running them.')
      .argument('<file...>', 'scenario files (YAML or JSON)')
      .option('--complete', 'print every value, and where it comes from')
      .option('--posterior [file]', 'with --complete: the posterior.json that a run would draw from')
      .option('--no-posterior', 'with --complete: every parameter as it is written')
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
    evidenceCommandOf(program, terminal, (code) => { exitCode = code; }),
    program.command('explain').summary('say what a value of a scenario or a measure is')
      .description('Says of values and groups of a scenario what they mean, their unit, range,\ndefault and source; and of measures how they are measured, and over whom.')
      .argument('[path...]', 'paths as in a file, or measures; without one: what there is')
      .option('--json', 'print the same as data')
      .addHelpText('after', explainExamples)
      .action(async (paths: string[], options: ExplainOptions) => {
        const { explainCommand } = await import('./explain/command.js');
        exitCode = explainCommand(paths, options, terminal);
      }),
    ...rebuildCommands(program).map(({ name, command }) => command
      .argument('<run>', 'folder of a run, or of a scenario below output/ (its newest run)')
      .option('--language <language>', 'en or nb; without it the language of the scenario', readLanguage)
      .option('--unfolded', 'show all 16 main activities instead of 8 groups of them')
      .option('--out <dir>', 'write into this folder instead of the run’s own')
      .addHelpText('after', rebuilding(name))
      .action(async (run: string, options: RebuildOptions) => {
        const commands = await import('./rebuild-command.js');
        exitCode = await commands[`${name}Command`](run, options, terminal, interrupt);
      })),
    documentCommandOf(program, terminal, interrupt, (code) => { exitCode = code; }),
    ...scenarioCommands(program, terminal, interrupt, (code) => { exitCode = code; }),
    ...examiningCommands(program, terminal, interrupt, (code) => { exitCode = code; }),
    staffCommandOf(program, terminal, interrupt, (code) => { exitCode = code; }),
    mixCommandOf(program, terminal, interrupt, (code) => { exitCode = code; }),
    saturationCommandOf(program, terminal, interrupt, (code) => { exitCode = code; }),
    exploreCommandOf(program, terminal, interrupt, (code) => { exitCode = code; }),
    sensitivityCommandOf(program, terminal, interrupt, (code) => { exitCode = code; }),
    sweepCommandOf(program, terminal, interrupt, (code) => { exitCode = code; }),
    trialCommandOf(program, terminal, interrupt, (code) => { exitCode = code; }),
    calibrateCommandOf(program, terminal, interrupt, (code) => { exitCode = code; }),
    validateCommandOf(program, terminal, interrupt, (code) => { exitCode = code; }),
    doctorCommandOf(program, terminal, (code) => { exitCode = code; }),
    completionCommandOf(program, terminal, (code) => { exitCode = code; }),
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

/** The two commands that make again what a run left. */
function rebuildCommands(program: Command): { readonly name: 'charts' | 'report'; readonly command: Command }[] {
  return [
    { name: 'charts', command: program.command('charts').summary('draw the charts of a run again').description('Draws the charts of a run again, as SVG, PNG and Vega-Lite JSON, with their\ndata as CSV, into the folder charts/ of the run.') },
    { name: 'report', command: program.command('report').summary('write the report of a run again').description('Writes the report of a run again, as report.html in the folder of the run.') },
  ];
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
  if (text.includes("missing required argument 'part'")) return 'No part was named; expected the folders of all parts, such as output/my-region/*-part-*.\n';
  if (text.includes("missing required argument 'run'")) return 'No run was named; expected its folder, such as output/my-region.\n';
  if (text.includes("missing required argument 'run-and-SQL'")) return 'Neither run nor SQL was given; expected a folder, such as output/my-region, and the SQL in quotes.\n';
  if (text.includes("missing required argument 'shell'")) return 'No shell was named; expected bash, zsh or fish.\n';
  if (text.includes("missing required argument 'file-or-run'")) return 'Nothing to document was named; expected a scenario file or the folder of a run, such as output/my-region.\n';
  if (text.includes("required option '--until")) return 'No goal was given; expected one behind --until, such as --until "medianWait <= 4".\n';
  if (text.includes("missing required argument 'file'")) return 'No scenario file was named; expected one or more, such as my-region.yaml.\n';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?]$/.test(text) ? '' : '.'}\n`;
}
