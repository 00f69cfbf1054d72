/** What `check --complete` prints: every value of a scenario, and where it comes from. */
import { printable } from '../scenario/printable.js';
import type { CompleteArm, Leaf } from '../scenario/provenance.js';
import type { LoadedFile } from './load-scenarios.js';

/** The reference arm in full, and of each other arm what differs from it. */
export function completeText({ file, scenario, complete }: LoadedFile): string {
  const arms = complete();
  const { reference, others } = apart(arms, scenario.compareWith);
  const parts = [
    `# ${printable(file)}: every value, and where it comes from\n`,
    section(`# arm ${reference.arm}, at week 0`, reference.leaves),
    ...others.map((arm) => section(`# arm ${arm.arm}: what differs from ${reference.arm}`, differing(arm, reference))),
  ];
  return parts.join('\n');
}

/** The reference arm, and the others. */
export function apart(arms: readonly CompleteArm[], compareWith: string): { readonly reference: CompleteArm; readonly others: readonly CompleteArm[] } {
  const reference = arms.find(({ arm }) => arm === compareWith) ?? { arm: compareWith, leaves: [] };
  return { reference, others: arms.filter((arm) => arm !== reference) };
}

function section(title: string, leaves: readonly Leaf[]): string {
  const lines = leaves.map(({ path, value, from }) => ({ text: printable(`${path}: ${JSON.stringify(value)}`), from: printable(from) }));
  const column = Math.min(60, Math.max(0, ...lines.map(({ text }) => text.length)));
  return `${title}\n${lines.map(({ text, from }) => `${text.padEnd(column)}  # ${from}`).join('\n')}\n`;
}

/** Values of an arm that the reference arm has not, or not so; what it lacks is null. */
export function differing({ leaves }: CompleteArm, reference: CompleteArm): Leaf[] {
  const known = new Map(reference.leaves.map((leaf) => [leaf.path, JSON.stringify(leaf.value)]));
  const own = leaves.filter(({ path, value }) => known.get(path) !== JSON.stringify(value));
  const kept = new Set(leaves.map(({ path }) => path));
  const gone = reference.leaves.filter(({ path }) => !kept.has(path)).map((leaf) => ({ ...leaf, value: null, from: 'removed' }));
  return [...own, ...gone];
}
