/** The instruments of an arm: what the catalogue says of each, and the leaves that those which are rules set. */
import { instruments as catalogue } from '../catalogue/catalogue.js';
import { didYouMean } from './didYouMean.js';
import { idOf } from './listsById.js';
import { mergeMaps } from './merge.js';
import { shown } from './printable.js';
import { problemAt, type Problem } from './problem.js';
import { child, mapFromData, withEntry, without, type MapNode, type Node } from './tree.js';

/** What the instruments of an arm lay over, or under, the rest of it. */
export interface Instruments {
  /** A preset of the whole arm with the instruments' rules laid over it. */
  change(preset: MapNode | undefined): MapNode | undefined;
  /** What services start from with what the instruments set for each of them laid over it. */
  eachService(preset: MapNode | undefined): MapNode | undefined;
  /** A programme of the catalogue with what the instruments set for each of them laid over it. */
  readonly eachProgramme: (programme: MapNode | undefined) => MapNode | undefined;
  /** The arm with each instrument completed from the catalogue. */
  complete(arm: MapNode): MapNode;
}

/** Parts of a catalogue entry that are laid over something else, and are no part of the instrument itself. */
const parts = ['change', 'eachService', 'eachProgramme'] as const;

/** The instruments that an arm names; one that is in no catalogue has to say by its `force` what it does. */
export function instrumentsOf(arm: MapNode, problems: Problem[]): Instruments {
  const list = child(arm, 'instruments');
  const entries = list?.kind === 'list' ? list.items : [];
  const presets = entries.flatMap((entry) => {
    const preset = presetOf(entry);
    if (preset === undefined && entry.kind === 'map' && idOf(entry) !== undefined && child(entry, 'force') === undefined) problems.push(unknown(entry, idOf(entry) ?? ''));
    return preset ?? [];
  });
  const laid = (part: (typeof parts)[number], base: MapNode | undefined) =>
    presets.reduce<MapNode | undefined>((below, preset) => {
      const over = child(preset, part);
      return over?.kind === 'map' ? mergeMaps(below, over, { problems: [] }) : below;
    }, base);
  return {
    change: (preset) => laid('change', preset),
    eachService: (preset) => laid('eachService', preset),
    eachProgramme: (programme) => laid('eachProgramme', programme),
    complete: (whole) => (list?.kind === 'list' ? withEntry(whole, 'instruments', { ...list, items: entries.map(completed) }) : whole),
  };
}

function presetOf(entry: Node): MapNode | undefined {
  const id = entry.kind === 'map' ? idOf(entry) : undefined;
  const data = id !== undefined && Object.hasOwn(catalogue, id) ? catalogue[id] : undefined;
  return data && mapFromData(data, `instrument ${id}`);
}

function completed(entry: Node): Node {
  const preset = presetOf(entry);
  if (entry.kind !== 'map' || preset === undefined) return entry;
  return { ...mergeMaps(without(preset, ...parts), entry, { problems: [] }), at: entry.at };
}

function unknown(entry: MapNode, id: string): Problem {
  const node = child(entry, 'id') ?? entry;
  return problemAt(node.at, shown(id), `is not an instrument${didYouMean(id, Object.keys(catalogue))}`, `Known: ${Object.keys(catalogue).join(', ')}. One of your own needs a \`force\`.`);
}
