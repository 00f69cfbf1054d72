/** Options of `story`, read strictly. */
import { didYouMean } from '../../scenario/didYouMean.js';
import { arePaired } from '../../scenario/paired.js';
import { printable } from '../../scenario/printable.js';
import type { Scenario } from '../../scenario/scenario.js';
import { InputError } from '../input-error.js';

/** First and last own week to tell. */
export type Weeks = readonly [first: number, last: number];

export function readPerson(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw wrong('--person', text, 'a whole number of 1 or more', 'Write --person 1 for the first member of the cohort.');
}

export function readReplication(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw wrong('--replication', text, 'a whole number from 0 to 999999', 'Replication 0 is the first one, as in replications.csv.');
}

export function readWeeks(text: string): Weeks {
  const [, first, last] = /^(\d{1,4})-(\d{1,4})$/.exec(text) ?? [];
  if (first !== undefined && Number(first) <= Number(last)) return [Number(first), Number(last)];
  throw wrong('--weeks', text, 'two weeks, the earlier one first', 'Write --weeks 0-26 for the first half year.');
}

/** The places of the arms that are told: those asked for, or the reference arm and the first other one. */
export function armsAsked({ arms, compareWith, ...rest }: Scenario, asked: string | undefined): number[] {
  const reference = Math.max(0, arms.findIndex(({ id }) => id === compareWith));
  if (asked === undefined) return [reference, ...arms.map((_, at) => at).filter((at) => at !== reference).slice(0, 1)];
  const ids = asked.split(',').map((id) => id.trim());
  if (ids.length > 2) throw wrong('--arms', asked, 'one or two arms', 'Write --arms and two names with a comma between them.');
  const places = ids.map((id) => arms.findIndex((arm) => arm.id === id));
  const unknown = ids[places.indexOf(-1)];
  if (unknown !== undefined) throw new InputError(`--arms: "${printable(unknown)}" is no arm of the scenario${didYouMean(unknown, arms.map(({ id }) => id))}\n  Its arms: ${arms.map(({ id }) => id).join(', ')}.`);
  const [one, other] = places;
  if (one !== undefined && other !== undefined && !arePaired({ arms, compareWith, ...rest }, one, other)) {
    throw new InputError(`--arms: ${ids.join(' and ')} do not hold the same people, so that nobody lives in both.\n  Tell them one by one, as in --arms ${ids[0] ?? ''}.`);
  }
  return places;
}

function wrong(option: string, found: string, expected: string, todo: string): InputError {
  return new InputError(`${option}: found "${found}", expected ${expected}.\n  ${todo}`);
}
