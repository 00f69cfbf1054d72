/** What the schema finds wrong becomes problems with a place, the value found, and what is expected in words. */
import type { z } from 'zod';
import { didYouMean, nearest } from './didYouMean.js';
import { locate, locateKey } from './locate.js';
import { movedKey } from './movedKeys.js';
import { problemAt, type Problem } from './problem.js';
import { shown } from './printable.js';
import { remedyFor } from './remedies.js';
import { placeOfKey } from './placeOfKey.js';
import { inWords, knownKeys, knownWords, scenarioShape, shapeAt, type Shape } from './shape.js';
import { startsWith, toData, type MapNode, type Path } from './tree.js';

type Issue = z.core.$ZodIssue;

/** A problem, and the path of the complete scenario that it is about. */
export interface Finding {
  readonly path: Path;
  readonly problem: Problem;
  /** Where the value was meant to stand, when a key is wrong: whoever wrote it has not forgotten that one. */
  readonly meant?: Path;
  /** Whether nothing stands at the path. */
  readonly isMissing?: true;
}

/** What a kind of file may hold. */
export interface Form {
  readonly shape: Shape;
  /** Keys of its top that the shape does not have. */
  readonly moreKeys: readonly string[];
}

/** One finding for each thing that is wrong; unknown keys one by one. */
export function findings(tree: MapNode, issues: readonly Issue[], form: Form = { shape: scenarioShape(), moreKeys: ['extends', 'arms'] }): Finding[] {
  const all = issues.flatMap((issue) => ofIssue({ tree, form }, issue, []));
  const meant = all.flatMap((finding) => (finding.meant === undefined ? [] : [finding.meant]));
  return all.filter(({ path, isMissing }) => isMissing !== true || !meant.some((one) => startsWith(path, one) || startsWith(one, path)));
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
  const place = locateKey(tree, path, key);
  const known = [...knownKeys(path, form.shape), ...(path.length === 0 ? form.moreKeys : [])];
  if (key === 'remove' && known.includes('id')) return { path: [...path, key], problem: problemAt(place.node?.at ?? place.at, shown(place.node && toData(place.node)), 'is not true', 'Write `remove: true`, or take the key out.', place.path) };
  if (key === '<<') return { path: [...path, key], problem: problemAt(place.at, '', 'is a merge key, which YAML 1.2 does not have', 'Write the keys out, or take over another file with `extends`.', place.path), meant: path };
  const say = (guess: string, hint: string, meant?: Path): Finding =>
    ({ path: [...path, key], problem: problemAt(place.at, '', `is not a known key${guess}`, hint, place.path), ...(meant === undefined ? {} : { meant }) });
  const moved = movedKey([...path, key]);
  if (moved !== undefined) return say('', moved);
  const home = placeOfKey(path, key, form.shape);
  if (home !== undefined) return say('', home.hint, home.meant);
  const near = nearest(key, known);
  if (near !== undefined) return say(didYouMean(key, known), '', [...path, near]);
  return say('', known.length > 0 ? `Known here: ${known.join(', ')}.` : '');
}

/** What to do about what is missing, by its key. */
const whereToFind: Readonly<Record<string, string>> = {
  programme: '`inclusim programmes` lists what a service may offer.',
  stages: 'Write `basedOn: ips`, or another programme, to take them from there.',
  change: 'Write what changes under `change:`, in the form of an arm.',
};

/** What to know of a value that does not fit, by its path; entries of lists are not told apart. */
const aboutKeys: Readonly<Partial<Record<string, string>>> = {
  inclusim: 'This version reads files of format 1; a larger number needs a newer inclusim.',
  country: 'Name the most similar one, and set what differs: wages, benefits, unemployment, unit costs.',
  'events.week': 'Weeks are counted from the start of the run; what holds from the start stands in the arm itself.',
};

function wrongValue({ tree, form }: File, path: Path): Finding {
  const { at, path: where, node } = locate(tree, path);
  const shape = shapeAt(path, form.shape);
  const expected = shape === undefined ? 'a value that fits here' : inWords(shape);
  const key = String(path.at(-1));
  if (node === undefined) {
    const hint = Object.hasOwn(whereToFind, key) ? whereToFind[key] : '';
    return { path, problem: problemAt(at, '', `is missing; expected ${expected}`, hint, where), isMissing: true };
  }
  const value = toData(node);
  const guess = typeof value === 'string' && shape !== undefined ? didYouMean(value, knownWords(shape)) : '';
  const hint = remedyFor(value, shape) || (guess === '' ? (aboutKeys[path.filter((step) => typeof step === 'string').join('.')] ?? '') : '');
  return { path, problem: problemAt(at, shown(value), `is not ${expected}${guess !== '' && hint === '' ? guess : ''}`, hint, where) };
}
