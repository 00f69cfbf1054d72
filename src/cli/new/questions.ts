/** Asks questions on a terminal: a line in, a line out. */
import { createInterface } from 'node:readline';
import { InputError } from '../input-error.js';
import type { Terminal } from '../terminal.js';

/** Asks one question and gives the answer as it was typed. */
export type Ask = (question: string) => Promise<string>;

export interface Questions {
  readonly ask: Ask;
  readonly close: () => void;
}

/** Questions are asked where somebody can read and answer them; elsewhere undefined, so that nothing waits for ever. `unanswered` is said when the answers end before the questions do. */
export function openQuestions({ isLive, note, noteColours: { bold } }: Terminal, signal: AbortSignal, unanswered: string): Questions | undefined {
  if (!process.stdin.isTTY || !isLive) return undefined;
  // The terminal itself edits lines and turns Ctrl-C into a signal.
  const lines = createInterface({ input: process.stdin, terminal: false, signal });
  const typed = lines[Symbol.asyncIterator]();
  return {
    async ask(question) {
      note(`${bold(question)} `);
      const line = await typed.next() as IteratorResult<string, undefined>;
      signal.throwIfAborted();
      if (line.done === true) throw new InputError(unanswered);
      return line.value;
    },
    close: () => lines.close(),
  };
}
