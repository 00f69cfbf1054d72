import type { Epoch } from './scenario.js';

/** What an arm begins with; an arm without any epoch is a fault of the program. */
export function firstEpoch({ id, epochs }: { readonly id: string; readonly epochs: readonly Epoch[] }): Epoch {
  const [first] = epochs;
  if (first === undefined) throw new Error(`The arm ${id} has no epoch from week 0.`);
  return first;
}
