import { problemMessage, type Problem } from '../scenario/problem.js';
import type { Terminal } from './terminal.js';

/** Tells what is wrong with files, for people. */
export function noteProblems(terminal: Terminal, problems: readonly Problem[]): void {
  terminal.note(`${problemMessage(problems).replaceAll(/^✖/gm, terminal.noteColours.red('✖'))}\n`);
}
