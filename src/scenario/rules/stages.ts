import { didYouMean } from '../didYouMean.js';
import type { Programme } from '../schema/scenario.js';
import type { Path } from '../tree.js';
import type { Breach, Rule } from './rule.js';

/** What a programme says of its stages fits together: names lead somewhere, minimum lies below maximum. */
export const stagesFit: Rule = ({ programmes }) => programmes.flatMap((programme, index) => [...references(programme, index), ...durations(programme, index), ...twins(programme, index)]);

function references({ stages, followAlong }: Programme, index: number): Breach[] {
  const ids = stages.map(({ id }) => id);
  const at = (...path: Path): Path => ['programmes', index, ...path];
  const check = (path: Path, name: string | null, words: readonly string[]): Breach[] => {
    if (name === null || words.includes(name) || ids.includes(name)) return [];
    return [{ path, expected: `is not a stage of this programme${didYouMean(name, [...ids, ...words])}`, hint: `Known: ${[...ids, ...words].join(', ')}.`, reads: [at('stages')] }];
  };
  return [
    ...stages.flatMap(({ onReady, onTime }, stage) => [
      ...check(at('stages', stage, 'onReady'), onReady, ['leave']),
      ...check(at('stages', stage, 'onTime'), onTime, ['leave']),
    ]),
    ...check(at('followAlong', 'lostJob'), followAlong.lostJob, ['first', 'leave']),
  ];
}

function durations({ stages }: Programme, index: number): Breach[] {
  return stages.flatMap(({ duration: { least, most } }, stage): Breach[] => {
    const path = ['programmes', index, 'stages', stage, 'duration'];
    return most === null || least <= most ? [] : [{ path: [...path, 'least'], expected: `is above \`most\`, ${most}`, hint: 'Put the shorter time under `least`, the longer one under `most`.', reads: [path] }];
  });
}

function twins({ stages }: Programme, index: number): Breach[] {
  const ids = stages.map(({ id }) => id);
  return ids.flatMap((id, stage): Breach[] => (ids.indexOf(id) < stage ? [{ path: ['programmes', index, 'stages', stage, 'id'], expected: 'stands twice in one programme' }] : []));
}

/** A stage must not be called what means something else. */
export const stagesAreNamedFreely: Rule = ({ programmes }) => programmes.flatMap(({ stages }, index) =>
  stages.flatMap(({ id }, stage): Breach[] => (id === 'leave' || id === 'first' ? [{ path: ['programmes', index, 'stages', stage, 'id'], expected: 'is a word with a meaning of its own; expected another name' }] : [])));
