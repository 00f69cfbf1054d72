/** What was chosen before and what was undone. Moving one lever without pause is one step. */

export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  /** What the last step moved, while it is still being moved. */
  readonly holding: string | null;
}

export const longestHistory = 200;

export function begun<T>(now: T): History<T> {
  return { past: [], now, future: [], holding: null };
}

/**
 * A step.
 *
 * @param holding - What is being moved, when more of the same is to belong to this step; null for a step of its own.
 */
export function stepped<T>(history: History<T>, now: T, holding: string | null = null): History<T> {
  if (holding !== null && holding === history.holding) return { ...history, now, future: [] };
  return { past: [...history.past, history.now].slice(-longestHistory), now, future: [], holding };
}

/** The lever was let go: the next move is another step. */
export function letGo<T>(history: History<T>): History<T> {
  return { ...history, holding: null };
}

export function undone<T>({ past, now, future }: History<T>): History<T> | null {
  const before = past.at(-1);
  return before === undefined ? null : { past: past.slice(0, -1), now: before, future: [now, ...future], holding: null };
}

export function redone<T>({ past, now, future }: History<T>): History<T> | null {
  const [next, ...rest] = future;
  return next === undefined ? null : { past: [...past, now], now: next, future: rest, holding: null };
}
