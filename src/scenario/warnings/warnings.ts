/** What runs, but has no effect or less than its author may expect; `check` says it. */
import type { CheckedArm } from '../checkedArms.js';
import { isEqual } from '../equal.js';
import type { MapNode } from '../tree.js';
import { pointsForThousands } from './numbers.js';
import { emptyCohort, fewReplications, idleEconomics, twice } from './reports.js';
import { emptyServices, idleBuying, idleCaseloads, idleInstruments } from './services.js';
import { endlessStages, lateEvents, lateLimits } from './times.js';
import { atOrigin, warn, type Check, type Warning } from './warning.js';

const checks: readonly Check[] = [
  idleCaseloads, emptyServices, idleBuying, idleInstruments, endlessStages, lateLimits, lateEvents, fewReplications, twice, idleEconomics, emptyCohort,
];

/** All warnings, in the order of places, each once. */
export function warningsOf(arms: readonly CheckedArm[], reference: string): Warning[] {
  return inOrder([...arms.flatMap(ofArm), ...arms.flatMap(idleEvents), ...idleArms(arms, reference), ...unusedProgrammes(arms)]);
}

/** Each warning once, in the order of files, lines and columns. */
export function inOrder(all: readonly Warning[]): Warning[] {
  const once = new Map(all.map((warning) => [`${warning.file}:${warning.line}:${warning.column} ${warning.message}`, warning]));
  return [...once.values()].sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column);
}

function ofArm({ epochs, trees }: CheckedArm): Warning[] {
  return epochs.flatMap(({ scenario, week }, index) => {
    const tree = trees[index];
    if (tree === undefined) throw new Error(`The epoch from week ${week} must have a tree that says where its values come from.`);
    return [...checks.flatMap((check) => check(scenario, tree)), ...pointsForThousands(tree)];
  });
}

/** Events after which everything is as it was before. */
function idleEvents({ epochs, trees }: CheckedArm): Warning[] {
  return epochs.flatMap(({ week, scenario }, index) => {
    const [before, tree] = [epochs[index - 1]?.scenario, trees[index]];
    if (before === undefined || tree === undefined || !isEqual(withoutWords(before), withoutWords(scenario))) return [];
    const at = scenario.events.findIndex((event) => event.week === week);
    return [warn(tree, ['events', at], `the change in week ${week} changes nothing: everything is so already`)];
  });
}

/** Arms that live under the same scenario as the reference arm, or as one before them. */
function idleArms(arms: readonly CheckedArm[], reference: string): Warning[] {
  const ordered = [...arms].sort((a, b) => Number(b.id === reference) - Number(a.id === reference));
  return ordered.flatMap((arm, index) => {
    const twin = ordered.slice(0, index).find((other) => isEqual(lived(other), lived(arm)));
    return twin === undefined ? [] : [atOrigin(arm.at, `arm ${arm.id} changes nothing: it lives under the same scenario as ${twin.id}`)];
  });
}

function lived({ epochs }: CheckedArm): unknown {
  return epochs.map(({ week, scenario }) => ({ week, scenario: withoutWords(scenario) }));
}

/** What is lived under, without the words that say why. */
function withoutWords<T extends object>(scenario: T): T {
  return { ...scenario, because: '', events: [] };
}

function unusedProgrammes(arms: readonly CheckedArm[]): Warning[] {
  const used = new Set(arms.flatMap(({ epochs }) => epochs.flatMap(({ scenario }) => scenario.programmes.map(({ id }) => id))));
  return arms.flatMap(({ own, trees }) => own.filter((id) => !used.has(id)).flatMap((id) => {
    const tree = trees.at(-1);
    const list = tree?.entries.get('programmes')?.node;
    const index = list?.kind === 'list' ? list.items.findIndex((item) => item.kind === 'map' && isNamed(item, id)) : -1;
    return tree === undefined || index < 0 ? [] : [warn(tree, ['programmes', index], `programme ${id} is used by no service`)];
  }));
}

function isNamed(item: MapNode, id: string): boolean {
  const own = item.entries.get('id')?.node;
  return own?.kind === 'scalar' && own.value === id;
}

/** Warnings as people read them, in the form of problems. */
export function warningMessage(warnings: readonly Warning[]): string {
  return warnings.map(({ file, line, column, message }) => `${file}:${line}:${column}\n! ${message}`).join('\n\n');
}
