/** The programmes of an arm: own definitions laid over the catalogue's, or over those that they are based on. */
import { programmes as catalogue } from '../catalogue/catalogue.js';
import { didYouMean } from './didYouMean.js';
import { idOf } from './listsById.js';
import { mergeMaps } from './merge.js';
import { shown } from './printable.js';
import { problemAt, type Problem } from './problem.js';
import { child, mapFromData, textAt, withEntry, type MapNode, type Node } from './tree.js';

const listing = '`inclusim programmes` lists all of them.';

/** Looks programmes up, each resolved once. */
export interface Programmes {
  /** The whole definition; undefined when there is no such programme, or when it could not be resolved. */
  find(id: string): MapNode | undefined;
  /** Whether the name stands for a programme at all. */
  has(id: string): boolean;
  /** Programmes that the scenario itself defines or changes, in its order. */
  readonly own: readonly string[];
  /** What to say of a name that stands for none. */
  unknown(node: Node, name: string): Problem;
}

/**
 * The programmes that an arm can name.
 *
 * @param eachProgramme - Lays over a preset what the instruments of the arm set for each programme.
 */
export function programmesOf(arm: MapNode, problems: Problem[], eachProgramme: (programme: MapNode | undefined) => MapNode | undefined): Programmes {
  const entries = ownEntries(arm);
  const found = new Map<string, MapNode | undefined>();
  const has = (id: string) => entries.has(id) || Object.hasOwn(catalogue, id);
  const unknown = (node: Node, name: string) => problemAt(node.at, shown(name), `is not a programme${byTitle(name) ?? didYouMean(name, [...entries.keys(), ...Object.keys(catalogue)])}`, listing);

  const find = (id: string, chain: readonly string[] = []): MapNode | undefined => {
    if (!found.has(id)) found.set(id, resolve(id, chain));
    return found.get(id);
  };
  const resolve = (id: string, chain: readonly string[]): MapNode | undefined => {
    const entry = entries.get(id);
    if (entry === undefined) return eachProgramme(fromCatalogue(id));
    const basedOn = child(entry, 'basedOn');
    const name = textAt(entry, 'basedOn');
    // An explicit null says that the definition stands alone, whatever the catalogue holds under this id.
    if (basedOn === undefined || basedOn.kind !== 'scalar') return complete(eachProgramme(fromCatalogue(id)), entry);
    if (name === undefined) return complete(eachProgramme(undefined), entry);
    if (name === id && Object.hasOwn(catalogue, id)) return complete(eachProgramme(fromCatalogue(id)), entry);
    const links = [...chain, id];
    if (links.includes(name)) return refuse(problemAt(basedOn.at, shown(name), 'goes round in a loop', [...links, name].join(' is based on ')));
    return has(name) ? complete(find(name, links), entry) : refuse(unknown(basedOn, name));
  };
  const complete = (base: MapNode | undefined, entry: MapNode): MapNode => {
    const merged = mergeMaps(base, entry, { problems });
    // The complete definition is based on nothing any more. What is no text stays, for the schema to refuse.
    return textAt(merged, 'basedOn') === undefined ? merged : withEntry(merged, 'basedOn', { kind: 'scalar', at: child(merged, 'basedOn')?.at ?? entry.at, value: null });
  };
  const refuse = (problem: Problem): undefined => {
    problems.push(problem);
    return undefined;
  };
  return { find: (id) => find(id), has, own: [...entries.keys()], unknown };
}

/** A guess for whoever wrote the title of a programme of the catalogue instead of its id. */
function byTitle(name: string): string | undefined {
  const id = Object.keys(catalogue).find((each) => String(catalogue[each]?.['title']).toLowerCase().startsWith(name.toLowerCase()));
  return id === undefined || name.length < 4 ? undefined : `; did you mean "${id}"?`;
}

function ownEntries(arm: MapNode): Map<string, MapNode> {
  const list = child(arm, 'programmes');
  const items = list?.kind === 'list' ? list.items : [];
  return new Map(items.flatMap((item) => (item.kind === 'map' && idOf(item) !== undefined ? [[idOf(item) ?? '', item] as const] : [])));
}

function fromCatalogue(id: string): MapNode | undefined {
  const data = Object.hasOwn(catalogue, id) ? catalogue[id] : undefined;
  return data && mapFromData(data, `programme ${id}`);
}
