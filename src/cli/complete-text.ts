/** What `check --complete` prints: every value of a scenario, and where it comes from. */
import { printable } from '../scenario/printable.js';
import type { CompleteArm, Leaf } from '../scenario/provenance.js';
import { withDrawn } from './drawn-leaves.js';
import type { LoadedFile } from './load-scenarios.js';

/** The reference arm in full, of each other arm what differs from it, and what events change. */
export function completeText({ file, scenario, complete }: LoadedFile): string {
  const arms = complete().map((arm, at) => withDrawn(arm, scenario.posterior, at));
  const { reference, others } = apart(arms, scenario.compareWith);
  const parts = [
    `# ${printable(file)}: every value, and where it comes from\n`,
    section(`# arm ${reference.arm}, at week 0`, reference.leaves),
    ...changes(reference),
    ...others.flatMap((arm) => [section(`# arm ${arm.arm}: what differs from ${reference.arm}`, differing(arm, reference)), ...changes(arm)]),
  ];
  return parts.join('\n');
}

/** The reference arm, and the others. */
export function apart(arms: readonly CompleteArm[], compareWith: string): { readonly reference: CompleteArm; readonly others: readonly CompleteArm[] } {
  const reference = arms.find(({ arm }) => arm === compareWith) ?? { arm: compareWith, leaves: [], later: [] };
  return { reference, others: arms.filter((arm) => arm !== reference) };
}

/** What each event changes against the time before it. */
function changes({ arm, leaves, later }: CompleteArm): string[] {
  return later.map((epoch, index) => {
    const before = later[index - 1]?.leaves ?? leaves;
    return section(`# arm ${arm}, from week ${epoch.week} on: what changes`, differing(epoch, { leaves: before }));
  });
}

function section(title: string, leaves: readonly Leaf[]): string {
  const lines = leaves.map(({ path, value, from }) => ({ text: printable(`${path}: ${JSON.stringify(value)}`), from: printable(from) }));
  const column = Math.min(60, Math.max(0, ...lines.map(({ text }) => text.length)));
  return `${title}\n${lines.map(({ text, from }) => `${text.padEnd(column)}  # ${from}`).join('\n')}\n`;
}

/** Values that another list has not, or not so; what it lacks is null. */
export function differing({ leaves }: Pick<CompleteArm, 'leaves'>, reference: Pick<CompleteArm, 'leaves'>): Leaf[] {
  const known = new Map(reference.leaves.map((leaf) => [leaf.path, JSON.stringify(leaf.value)]));
  const own = leaves.filter(({ path, value }) => known.get(path) !== JSON.stringify(value));
  const kept = new Set(leaves.map(({ path }) => path));
  const gone = reference.leaves.filter(({ path }) => !kept.has(path)).map((leaf) => ({ ...leaf, value: null, from: 'removed' }));
  return [...own, ...gone];
}
