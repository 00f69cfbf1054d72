/** `inclusim diff`: says in words what one scenario changes against another. */
import { jsonText } from '../../store/save-run.js';
import { diffScenarios } from './scenarios.js';
import { readSides } from './sides.js';
import { diffText } from './text.js';
import type { Terminal } from '../terminal.js';

export interface DiffOptions {
  readonly json?: boolean;
}

/** Compares two scenarios or two arms; differences are no failure. */
export async function diffCommand(from: string, to: string, { json = false }: DiffOptions, terminal: Terminal): Promise<number> {
  const sides = await readSides([from, to], terminal);
  if (sides === undefined) return 2;
  const found = diffScenarios(...sides);
  terminal.out(json ? jsonText(found) : diffText(found, terminal.outColours));
  return 0;
}
