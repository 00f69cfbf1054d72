/** Events change an arm during the run: laid over one another in the order of weeks they give the arm's epochs. */
import { allowed } from './arms.js';
import { mergeMaps } from './merge.js';
import { shown } from './printable.js';
import { problemAt, type Problem } from './problem.js';
import { isRemoval } from './listsById.js';
import { child, textAt, type MapNode, type Node } from './tree.js';

/** What an event may change: what the engine reads anew in every epoch. */
export const changeable = ['labourMarket', 'clinic', 'welfare', 'services', 'programmes', 'instruments', 'parameters'];

/** What holds from a week on, before defaults are filled in. */
export interface EpochTree {
  readonly week: number;
  readonly because: string;
  readonly tree: MapNode;
}

interface Event { readonly week: number; readonly because: string; readonly change: MapNode }

/** The epochs of an arm, the first from week 0; events of one week give one epoch, in the order of the file. */
export function epochTrees(arm: MapNode, problems: Problem[]): EpochTree[] {
  let before: EpochTree = { week: 0, because: '', tree: arm };
  const epochs = [before];
  for (const { week, because, change } of eventsOf(arm)) {
    const legal = legalChange(change, problems);
    const tree = { ...mergeMaps(before.tree, legal, { problems }), at: arm.at };
    const reason = before.week === week ? [before.because, because].filter((text) => text !== '').join('; ') : because;
    if (before.week === week) epochs.pop();
    before = { week, because: reason, tree };
    epochs.push(before);
  }
  return epochs;
}

// Events whose form is wrong are left to the schema, which names what is wrong with them.
function eventsOf(arm: MapNode): Event[] {
  const list = child(arm, 'events');
  if (list?.kind !== 'list' || list.items.length > 200) return [];
  const events = list.items.flatMap((item) => eventOf(item) ?? []);
  return events.sort((a, b) => a.week - b.week);
}

function eventOf(node: Node): Event | undefined {
  const [week, change] = [child(node, 'week'), child(node, 'change')];
  if (week?.kind !== 'scalar' || typeof week.value !== 'number' || week.value < 1 || change?.kind !== 'map') return undefined;
  return { week: week.value, because: textAt(node, 'because') ?? '', change };
}

function legalChange(change: MapNode, problems: Problem[]): MapNode {
  const others = [...change.entries.keys()].filter((key) => !changeable.includes(key));
  const reason = `expected one of ${changeable.join(', ')}`;
  const legal = allowed(change, Object.fromEntries(others.map((key) => [key, reason])), 'by an event', problems);
  const programmes = child(legal, 'programmes');
  for (const entry of programmes?.kind === 'list' ? programmes.items : []) refuseNewBase(entry, problems);
  return legal;
}

// A complete scenario must mean the same without the catalogue, so an event changes a programme but derives none.
function refuseNewBase(entry: Node, problems: Problem[]): void {
  const basedOn = child(entry, 'basedOn');
  if (basedOn !== undefined) problems.push(problemAt(basedOn.at, shown(basedOn.kind === 'scalar' ? basedOn.value : {}), 'cannot be set by an event', 'Define the programme under `programmes:` and let the event name it in a service.'));
  if (isRemoval(entry)) problems.push(problemAt(entry.at, '', 'cannot be removed by an event', 'Let the event change or remove the service that offers it.'));
}
