/** `inclusim explain`: says what a value of a scenario or a measure is. */
import { measures } from '../../outcomes/catalogue.js';
import type { Explained } from './explained.js';
import { find } from './find.js';
import { explainAll } from './parts.js';
import { explainText } from './text.js';
import { InputError } from '../input-error.js';
import type { Terminal } from '../terminal.js';

export interface ExplainOptions {
  readonly json?: boolean;
}

/** Explains all paths, or none when one of them is unknown; without a path says what there is. */
export function explainCommand(paths: readonly string[], { json = false }: ExplainOptions, { out, outColours }: Terminal): number {
  const all = paths.length === 0 ? [explainAll(measures.length)] : findAll(paths);
  if (json) out(`${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`);
  else out(all.map((each) => explainText(each, outColours)).join('\n'));
  return 0;
}

/** All problems are told at once. */
function findAll(paths: readonly string[]): Explained[] {
  const wrong: string[] = [];
  const found = paths.flatMap((path) => {
    try {
      return find(path);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      wrong.push(error.message);
      return [];
    }
  });
  if (wrong.length > 0) throw new InputError(wrong.join('\n\n✖ '));
  return found;
}
