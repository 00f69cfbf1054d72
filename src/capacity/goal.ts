/** What staff are to reach: `medianWait <= 4`, `waiting@52 <= 20`, `neverReached <= 5 %`. */
import { furtherColumns } from '../outcomes/activities.js';
import { askedWeek, measureInfo, measures } from '../outcomes/catalogue.js';
import { didYouMean } from '../scenario/didYouMean.js';

/** Where a goal's number is read. */
export type Quantity =
  /** Median of the weeks on lists of members who asked for a place: who were ever enrolled, or stood on a list. */
  | { readonly from: 'waits' }
  /** A column of the weekly series of the arm, at a week. */
  | { readonly from: 'weeks'; readonly column: string; readonly week: number }
  /** A measure of the catalogue, such as `competitiveAt@52`. */
  | { readonly from: 'measure'; readonly measure: string };

export interface Goal {
  /** As it was written, with single spaces. */
  readonly text: string;
  readonly quantity: Quantity;
  readonly label: { readonly en: string; readonly nb: string };
  readonly unit: string;
  readonly isAtMost: boolean;
  /** In the unit; shares from 0 to 1. */
  readonly bound: number;
}

/** Columns of the arm that a goal may ask for at a week. */
const columns = furtherColumns.filter(({ unit }) => unit !== 'share');

const waits = { en: 'Median wait', nb: 'Median ventetid' };

/** Whatever a goal may ask for, in order. */
export const quantities: readonly string[] = ['medianWait', ...columns.map(({ id }) => id), ...measures.map(({ id }) => id)];

/** Reads a goal; a text says what is wrong with it, as in `found …; expected …`. */
export function goalOf(text: string, horizon: number): Goal | string {
  const match = /^\s*([A-Za-z]+)(?:@(\d+))?\s*(<=|>=)\s*(-?\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(text);
  if (match === null) return `found ${JSON.stringify(text)}; expected a quantity, <= or >= and a number, such as "medianWait <= 4"`;
  const [, id = '', at, sign = '', digits = '', percent = ''] = match;
  const found = quantityOf(id, at === undefined ? undefined : Number(at), horizon);
  if (typeof found === 'string') return found;
  const bound = Number(digits) / (percent === '' ? 1 : 100);
  const isShare = found.unit.startsWith('share');
  if (percent !== '' && !isShare) return `found ${digits} %, but ${id} is in ${found.unit}; expected a plain number`;
  if (isShare && (bound < 0 || bound > 1)) return `found ${digits}, but ${id} is a share; expected 0 to 1, or a per cent such as 5 %`;
  return { text: `${id}${at === undefined ? '' : `@${at}`} ${sign} ${digits}${percent === '' ? '' : ' %'}`, ...found, isAtMost: sign === '<=', bound };
}

function quantityOf(id: string, week: number | undefined, horizon: number): Pick<Goal, 'quantity' | 'label' | 'unit'> | string {
  if (week !== undefined && (week > horizon || week < 1)) return `found week ${week}; expected 1 to ${horizon}, the weeks of the scenario`;
  if (id === 'medianWait') return week === undefined ? { quantity: { from: 'waits' }, label: waits, unit: 'weeks' } : 'found a week behind medianWait, which is of all weeks; expected medianWait alone, or waiting@52';
  const measure = measureInfo(id);
  const column = columns.find((each) => each.id === id);
  // What is both is the measure of all weeks without a week, and the column with one.
  if (column !== undefined && (measure === undefined || week !== undefined)) return { quantity: { from: 'weeks', column: id, week: week ?? horizon }, label: column.label, unit: column.unit };
  if (measure === undefined) return `${JSON.stringify(id)} is nothing that a goal can ask for${didYouMean(id, quantities)}; expected medianWait, waiting, gaveUp, notApplying or a measure of the catalogue`;
  if (week !== undefined && !measure.atWeek) return `found a week behind ${id}, which is of all weeks; expected ${id} alone`;
  const asked = week === undefined ? id : `${id}@${week}`;
  return { quantity: { from: 'measure', measure: asked }, label: measure.label, unit: measure.unit };
}

/** The week that a quantity is of; null where it is of all weeks. */
export function weekOf({ quantity }: Goal, horizon: number): number | null {
  if (quantity.from === 'weeks') return quantity.week;
  return quantity.from === 'measure' && measureInfo(quantity.measure)?.atWeek === true ? askedWeek(quantity.measure, horizon) : null;
}

/** Whether a history reaches the goal; what is not defined in it does not. */
export function isReached({ isAtMost, bound }: Goal, value: number): boolean {
  return isAtMost ? value <= bound : value >= bound;
}
