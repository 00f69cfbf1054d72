/** `inclusim completion`: prints what a shell needs to complete commands, options and what they want. */
import type { Command } from 'commander';
import { version } from '../../version.js';
import { InputError } from '../input-error.js';
import type { Terminal } from '../terminal.js';
import { bashScript } from './bash.js';
import { completedCommands, type CompletedCommand } from './commands.js';
import { fishScript } from './fish.js';
import { shells } from './wanted.js';
import { zshScript } from './zsh.js';

const scripts: Readonly<Record<(typeof shells)[number], (commands: readonly CompletedCommand[], version: string) => string>> = { bash: bashScript, zsh: zshScript, fish: fishScript };

export function completionCommand(shell: string, program: Command, { out }: Pick<Terminal, 'out'>): number {
  const known = shells.find((each) => each === shell);
  if (known === undefined) throw new InputError(`completion: found "${shell}", expected ${shells.join(', ')}.\n  Your shell is the last part of what \`echo $SHELL\` prints.`);
  out(scripts[known](completedCommands(program), version));
  return 0;
}
