/** The command `document` and its options. */
import type { Command } from 'commander';
import { guidelineIds, type GuidelineId } from '../../guidelines/guideline.js';
import { documentExamples } from '../help-documents.js';
import type { Interrupt } from '../interrupt.js';
import { wrong } from '../option-values.js';
import type { Terminal } from '../terminal.js';
import type { DocumentOptions } from './command.js';
import { formats, type Format } from './formats.js';

/** Adds the command; `ended` is told its exit code. */
export function documentCommandOf(program: Command, terminal: Terminal, interrupt: Interrupt, ended: (exitCode: number) => void): Command {
  return program.command('document').summary('draft ODD, STRESS-ABS and CHEERS 2022 for a scenario or run')
    .description('Drafts what journals ask for beside a simulation study: the ODD protocol,\nSTRESS-ABS and CHEERS 2022, filled from the scenario and, where a run is named,\nits results. What only the author can say is listed.')
    .argument('<file-or-run>', 'scenario file, folder of a run, or of a scenario below output/')
    .option('--only <names>', 'some of odd, stress, cheers', readGuidelines)
    .option('--format <formats>', 'md, html; default: both', readFormats)
    .option('--out <dir>', 'the folder to write into; default: document/ in the run, or\noutput/NAME/document')
    .option('--posterior [file]', 'the posterior that the scenario is run under')
    .option('--no-posterior', 'nothing is drawn')
    .addHelpText('after', documentExamples)
    .action(async (path: string, options: DocumentOptions) => {
      const { documentCommand } = await import('./command.js');
      ended(await documentCommand(path, options, terminal, interrupt));
    });
}

function readGuidelines(text: string): GuidelineId[] {
  return readSome('--only', text, guidelineIds);
}

function readFormats(text: string): Format[] {
  return readSome('--format', text, formats);
}

/** Words of a list with commas, in the order of what is possible. */
function readSome<T extends string>(option: string, text: string, possible: readonly T[]): T[] {
  const words = text.split(',').map((word) => word.trim());
  const unknown = words.find((word) => !(possible as readonly string[]).includes(word));
  if (unknown !== undefined) throw wrong(option, unknown, `${possible.join(', ')}, or several of them with commas between`, `Leave it out for all; or write ${option} ${possible[0]}.`);
  return possible.filter((each) => words.includes(each));
}
