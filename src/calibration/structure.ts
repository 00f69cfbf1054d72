/** What rival readings mean for a calibration: which switches they turn, and which parameters then have nothing to act on. */
import { switchedOff, type Structure } from '../catalogue/posterior/structures.js';
import type { Leaves } from '../scenario/withLeaves.js';

const idle: Readonly<Record<Structure, readonly string[]>> = {
  both: [],
  frailty: ['parameters.alliance.discouragement', 'parameters.belief.rejection'],
  discouragement: ['parameters.offer.frailty'],
};

export function switchesOf(structure: Structure): Leaves {
  return new Map(switchedOff[structure].map((path) => [path, false]));
}

/** Whether a parameter can matter under a reading. */
export function canMatter(path: string, structure: Structure): boolean {
  return !idle[structure].includes(path);
}
