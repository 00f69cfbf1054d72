import { problemMessage, type Problem } from '../scenario/problem.js';
import { width, type Terminal } from './terminal.js';
import { wrap } from './wrap.js';

/** Tells what is wrong with files, for people. */
export function noteProblems(terminal: Terminal, problems: readonly Problem[]): void {
  terminal.note(`${laidOut(problemMessage(problems)).replaceAll(/^✖/gm, terminal.noteColours.red('✖'))}\n`);
}

/** Messages within the width of a terminal; the line with the place stays whole, so that it can be clicked and copied. */
export function laidOut(messages: string): string {
  return messages.split('\n\n').map((message) => {
    const [place = '', ...lines] = message.split('\n');
    return [place, ...lines.flatMap((line) => wrap(line, width, '  '))].join('\n');
  }).join('\n\n');
}
