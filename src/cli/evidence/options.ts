/** The options and help of `inclusim evidence`. */
import type { Command } from 'commander';
import type { Terminal } from '../terminal.js';
import type { EvidenceOptions } from './command.js';

const examples = `
Examples:
  $ inclusim evidence                      all trials and patterns, pooled
  $ inclusim evidence burns2007-eqolise    everything about one of them
  $ inclusim evidence drake1996-nh employer-audit
  $ inclusim evidence --json | jq '.trials[] | select(.leftOut == null).id'

Each field is verified (read in a public source), derived (worked out
from what was read), from memory, or assumed. Nothing is simulated.`;

/** Adds the command; `ended` is told its exit code. */
export function evidenceCommandOf(program: Command, terminal: Terminal, ended: (exitCode: number) => void): Command {
  return program.command('evidence').summary('list the published trials and patterns, or tell of one')
    .description('Lists the published trials that the model is held against, which of them are\nfitted and why the others are not, and the patterns; or tells everything about one.')
    .argument('[id...]', 'trials and patterns, such as burns2007-eqolise or employer-audit')
    .option('--json', 'print the same as data')
    .addHelpText('after', examples)
    .action(async (ids: string[], options: EvidenceOptions) => {
      const { evidenceCommand } = await import('./command.js');
      ended(evidenceCommand(ids, options, terminal));
    });
}
