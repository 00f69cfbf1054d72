/** What the schema finds wrong becomes problems with a place, the value found, and what is expected in words. */
import type { z } from 'zod';
import { didYouMean } from './didYouMean.js';
import { locate, locateKey } from './locate.js';
import { movedKey } from './movedKeys.js';
import { problemAt, type Problem } from './problem.js';
import { shown } from './printable.js';
import { inWords, knownKeys, scenarioShape, shapeAt, type Shape } from './shape.js';
import { toData, type MapNode, type Path } from './tree.js';

type Issue = z.core.$ZodIssue;

/** A problem, and the path of the complete scenario that it is about. */
export interface Finding {
  readonly path: Path;
  readonly problem: Problem;
}

/** What a kind of file may hold. */
export interface Form {
  readonly shape: Shape;
  /** Keys of its top that the shape does not have. */
  readonly moreKeys: readonly string[];
}

/** One finding for each thing that is wrong; unknown keys one by one. */
export function findings(tree: MapNode, issues: readonly Issue[], form: Form = { shape: scenarioShape(), moreKeys: ['extends', 'arms'] }): Finding[] {
  return issues.flatMap((issue) => ofIssue({ tree, form }, issue, []));
}

interface File {
  readonly tree: MapNode;
  readonly form: Form;
}

function ofIssue(file: File, issue: Issue, start: Path): Finding[] {
  const path = [...start, ...(issue.path as (string | number)[])];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(file, path, key));
  if (issue.code === 'invalid_union') {
    const inner = fittingOption(issue.errors, issue.input);
    if (inner !== undefined) return inner.flatMap((one) => ofIssue(file, one, path));
  }
  return [wrongValue(file, path)];
}

/** For a group of keys, the option that takes one: its issues lie deeper or name keys. */
function fittingOption(options: readonly (readonly Issue[])[], input: unknown): readonly Issue[] | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  return options.find((issues) => issues.length > 0 && issues.every(({ code, path }) => path.length > 0 || code === 'unrecognized_keys'));
}

function unknownKey({ tree, form }: File, path: Path, key: string): Finding {
  const known = [...knownKeys(path, form.shape), ...(path.length === 0 ? form.moreKeys : [])];
  const place = locateKey(tree, path, key);
  const moved = movedKey([...path, key]);
  const guess = moved === undefined ? didYouMean(key, known) : '';
  const hint = moved ?? (guess === '' && known.length > 0 ? `Known here: ${known.join(', ')}.` : '');
  return { path: [...path, key], problem: problemAt(place.at, '', `is not a known key${guess}`, hint, place.path) };
}

function wrongValue({ tree, form }: File, path: Path): Finding {
  const { at, path: where, node } = locate(tree, path);
  const shape = shapeAt(path, form.shape);
  const expected = shape === undefined ? 'a value that fits here' : inWords(shape);
  if (node === undefined) return { path, problem: problemAt(at, '', `is missing; expected ${expected}`, '', where) };
  const value = toData(node);
  const guess = typeof value === 'string' && shape?.enum !== undefined ? didYouMean(value, shape.enum.map(String)) : '';
  return { path, problem: problemAt(at, shown(value), `is not ${expected}${guess}`, hintFor(value, [shape?.type ?? []].flat()), where) };
}

function hintFor(value: unknown, types: readonly string[]): string {
  const isNumber = types.includes('number') || types.includes('integer');
  if (isNumber && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) return 'Write the number without quotes.';
  if (isNumber && typeof value === 'string' && /^-?[\d.]+ ?%$/.test(value)) return 'Write shares as numbers: 25 % is 0.25.';
  return types.includes('boolean') && (value === 'yes' || value === 'no') ? 'Write true or false.' : '';
}
