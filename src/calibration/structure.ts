/** Rival readings of why about half of the participants do not work while they are followed. */
import type { Leaves } from '../scenario/withLeaves.js';

export const structures = ['both', 'frailty', 'discouragement'] as const;
export type Structure = (typeof structures)[number];

/** What each reading switches off, and which parameters then have nothing to act on. */
const readings: Readonly<Record<Structure, { readonly off?: string; readonly idle: readonly string[] }>> = {
  both: { idle: [] },
  frailty: { off: 'parameters.heterogeneity.discouragement', idle: ['parameters.alliance.discouragement', 'parameters.belief.rejection'] },
  discouragement: { off: 'parameters.heterogeneity.frailty', idle: ['parameters.offer.frailty'] },
};

export function switchesOf(structure: Structure): Leaves {
  const { off } = readings[structure];
  return new Map(off === undefined ? [] : [[off, false]]);
}

/** Whether a parameter can matter under a reading. */
export function canMatter(path: string, structure: Structure): boolean {
  return !readings[structure].idle.includes(path);
}
