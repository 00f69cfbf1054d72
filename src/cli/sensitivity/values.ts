/** Values of the options of `sensitivity`. */
import type { AskedRange } from '../../sensitivity/inputs.js';
import { methods, type Method } from '../../sensitivity/plan.js';
import { wrong } from '../option-values.js';
import { numberIn } from '../study/numbers.js';

export function readMethod(text: string): Method {
  const found = methods.find((each) => each === text);
  if (found === undefined) throw wrong('--method', text, `one of ${methods.join(', ')}`, 'A tornado needs the fewest runs, Sobol indices the most.');
  return found;
}

/** `PATH`, or `PATH=LOW..HIGH`. */
export function readRange(text: string, before: readonly AskedRange[] = []): AskedRange[] {
  const at = text.indexOf('=');
  if (at < 0 && text !== '') return [...before, { path: text }];
  const [low, high, ...rest] = text.slice(at + 1).split('..').map(numberIn);
  if (at < 1 || low === undefined || high === undefined || rest.length > 0) throw wrong('--over', text, 'a path, or a path and a range: PATH=LOW..HIGH', 'Write --over parameters.search.own, or --over parameters.search.own=0.5..2.');
  return [...before, { path: text.slice(0, at), range: [low, high] }];
}
