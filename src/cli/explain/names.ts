/** Names that `explain` knows: keys of a scenario, measures, programmes. A misspelt one is met with those that are near. */
import { programmes } from '../../catalogue/catalogue.js';
import { measures } from '../../outcomes/catalogue.js';
import { nearest, slipsBetween } from '../../scenario/didYouMean.js';
import { movedKey } from '../../scenario/movedKeys.js';
import { scenarioParts, type ScenarioPart } from '../../scenario/parts.js';
import { shown } from '../../scenario/printable.js';
import { InputError } from '../input-error.js';

const mostNear = 3;

/** A path without what tells entries of lists and arms apart: `services[office].staff.count` is `services.staff.count`. */
export function keysOf(path: string): string {
  return path.trim().replaceAll(/\[[^\]]*\]/g, '').replace(/^arms\.[^.]+\.(?=.)/, '').replace(/^events\.change\.(?=.)/, '');
}

/** Says that a name is not known, and which are near; in a group that is known, what stands in it. */
export function unknownName(asked: string): InputError {
  const keys = keysOf(asked).split('@', 1).join();
  const moved = movedKey(keys.split('.'));
  if (moved !== undefined) return new InputError(`${shown(asked)} is not a value of a scenario any more.\n  ${moved}`);
  const beside = partsBeside(keys);
  const [first, ...others] = beside.length === 0 ? near(keys, names(keys)) : near(lastKey(keys), new Map(beside.map(({ path }) => [lastKey(path), path])));
  const hints = [
    ...(others.length === 0 ? [] : [`Also near: ${others.join(', ')}.`]),
    ...(beside.length === 0 || first !== undefined ? [] : [`Known here: ${beside.map(({ path }) => lastKey(path)).join(', ')}.`]),
    '`inclusim explain` shows what there is.',
  ];
  const guess = first === undefined ? '' : `; did you mean "${first}"?`;
  return new InputError(`${shown(asked)} is neither a value of a scenario nor a measure${guess}\n${hints.map((hint) => `  ${hint}`).join('\n')}`);
}

/** What stands in the group that all keys but the last one name. */
function partsBeside(keys: string): ScenarioPart[] {
  const group = groupOf(keys);
  return group === '' ? [] : scenarioParts().filter(({ path }) => groupOf(keysOf(path)) === group);
}

/** All names and what they stand for: whole paths, their endings of as many keys as were asked, and what is no path. */
function names(keys: string): Map<string, string> {
  const depth = keys.split('.').length;
  const others = [...measures.map(({ id }) => id), ...Object.keys(programmes), 'arms', 'extends', 'measures'];
  const endings = scenarioParts().map(({ path }) => [keysOf(path).split('.').slice(-depth).join('.'), path] as const);
  const paths = scenarioParts().map(({ path }) => [keysOf(path), path] as const);
  // Of paths with one ending the first counts.
  return new Map([...endings.reverse(), ...paths, ...others.map((name) => [name, name] as const)]);
}

/** What is reached with the fewest slips, nearest first, and hardly more slips than the first. */
function near(word: string, known: Map<string, string>): string[] {
  const found: string[] = [];
  let most = Infinity;
  for (let name = nearest(word, [...known.keys()]); name !== undefined && found.length < mostNear; name = nearest(word, [...known.keys()])) {
    if (slipsBetween(word, name) > most) break;
    most = Math.min(most, slipsBetween(word, name) + 1);
    found.push(known.get(name) ?? name);
    known.delete(name);
  }
  return [...new Set(found)];
}

function groupOf(keys: string): string {
  return keys.slice(0, Math.max(0, keys.lastIndexOf('.')));
}

function lastKey(keys: string): string {
  return keys.slice(keys.lastIndexOf('.') + 1);
}
