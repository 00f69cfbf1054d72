/** When there is something to show: after these numbers of replications, few at first. */
import { mostReplications } from './moved.js';

/** A slow scenario is shown from the first mark on, a quick one from that many replications on which a real group can be told. */
export const marks: readonly number[] = [4, 10, 20, 40, 80, 160, mostReplications];
/** Replications from which on quick scenarios are shown. */
export const usualFirst = 20;
/** Seconds after which a first look is shown, however rough. */
export const patience = 0.8;

/** The highest mark that is reached, beyond the one shown last; undefined where there is none, or it is better to wait a moment. */
export function markToShow(done: number, shown: number, seconds: number): number | undefined {
  const reached = marks.filter((mark) => mark <= done && mark > shown).at(-1);
  return reached !== undefined && reached < usualFirst && seconds < patience ? undefined : reached;
}
