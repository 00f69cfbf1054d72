/** A row of the bank as numbers, one behind the other: position, events and people of each arm, figures. */
import type { BankRow } from './bank.js';
import type { CalibrationPlan } from './plan.js';

export function encodeRow({ position, events, people, figures }: Omit<BankRow, 'number'>): Float64Array {
  return Float64Array.of(...position, ...events, ...people, ...figures);
}

/** @throws RangeError when the numbers are not a row of this plan. */
export function decodeRow({ parameters, trials }: CalibrationPlan, number: number, values: Float64Array): BankRow {
  const arms = trials.reduce((sum, { trial }) => sum + trial.arms.length, 0);
  const [afterPosition, afterEvents, afterPeople] = [parameters.length, parameters.length + arms, parameters.length + 2 * arms];
  if (values.length < afterPeople) throw new RangeError(`Row ${number} of the bank holds ${values.length} numbers; expected at least ${afterPeople}.`);
  return { number, position: values.slice(0, afterPosition), events: [...values.subarray(afterPosition, afterEvents)], people: [...values.subarray(afterEvents, afterPeople)], figures: [...values.subarray(afterPeople)] };
}
