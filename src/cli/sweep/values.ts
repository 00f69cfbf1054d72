/** Values of the options of `sweep`. */
import type { Scalar } from '../../scenario/tree.js';
import { sweepDesigns, type AskedFactor, type SweepDesign } from '../../sensitivity/sweep/factors.js';
import { between } from '../../statistics/quantile.js';
import { wrong } from '../option-values.js';
import { numberIn } from '../study/numbers.js';

export function readDesign(text: string): SweepDesign {
  const found = sweepDesigns.find((each) => each === text);
  if (found === undefined) throw wrong('--design', text, `one of ${sweepDesigns.join(', ')}`, 'A factorial design has every combination of the values; the others sample ranges with --points N.');
  return found;
}

/** A factor with the text it was asked with. */
export type FactorOption = AskedFactor & { readonly text: string };

const mostSteps = 1000;

/** `PATH=1,2,3`, `PATH=10..40:4` (so many values at even steps) or `PATH=10..40` (a range to sample). */
export function readFactor(text: string, before: readonly FactorOption[] = []): FactorOption[] {
  const at = text.indexOf('=');
  const [path, rest] = [text.slice(0, Math.max(0, at)), text.slice(at + 1)];
  const refused = wrong('--over', text, 'a path with values or a range: PATH=1,2,3 or PATH=10..40:4 or PATH=10..40', "Write --over 'services[ips-team].staff.caseload=10,20,30'.");
  if (path === '' || rest === '') throw refused;
  if (!rest.includes('..')) return [...before, { text, path, values: rest.split(',').map(scalarOf) }];
  const [, low, high, steps] = /^([^.:]*(?:\.\d+[^.:]*)?)\.\.([^:]+)(?::(\d+))?$/.exec(rest) ?? [];
  const [from, to] = [numberIn(low ?? ''), numberIn(high ?? '')];
  if (from === undefined || to === undefined) throw refused;
  if (steps === undefined) return [...before, { text, path, range: [from, to] }];
  const count = Number(steps);
  if (count < 2 || count > mostSteps) throw wrong('--over', text, `2 to ${mostSteps} steps behind the colon`, 'Write --over PATH=10..40:4 for 10, 20, 30 and 40.');
  return [...before, { text, path, values: Array.from({ length: count }, (_, k) => Number(between(from, to, k / (count - 1)).toPrecision(12))) }];
}

/** A value as a scenario file writes it. */
function scalarOf(text: string): Scalar {
  const word = text.trim();
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : numberIn(word) ?? word;
}
