/** What a person has chosen. It holds choices only, so that it fits into an address; everything shown follows from it. */
import { firstScenario, type Given } from './given.js';

/** An arm that is looked at: one of the scenario's, or a copy of one. */
export interface ChosenArm {
  readonly id: string;
  /** The scenario's arm that it begins as. */
  readonly from: string;
}

export interface Choices {
  /** A preset's id, or `file`. */
  readonly scenario: string;
  /** People simulated at week 0; null: as many as the scenario says. */
  readonly people: number | null;
  /** Arms in order; null: the first ones of the scenario. */
  readonly arms: readonly ChosenArm[] | null;
  /** Levers that were moved, by key; null: no limit. */
  readonly moves: Readonly<Record<string, number | null>>;
  /** Whether parameters are drawn, where a posterior is at hand. */
  readonly drawn: boolean;
}

export const mostArms = 4;
export const usualPeople = 300;
/** What a person may choose; null: as in the scenario. */
export const peopleChoices: readonly (number | null)[] = [100, usualPeople, 1000, null];

/** The choices before anything was moved. */
export function firstChoices(given: Given, scenario = firstScenario(given)): Choices {
  return { scenario, people: usualPeople, arms: null, moves: {}, drawn: given.posterior !== null };
}

/** A lever put to a value; at its baseline it counts as not moved. */
export function withMove(choices: Choices, key: string, value: number | null, baseline: number | null): Choices {
  const { [key]: _, ...others } = choices.moves;
  return { ...choices, moves: value === baseline ? others : { ...others, [key]: value } };
}

/** One more arm, a copy of one that is shown with all that was moved in it. */
export function withCopy(choices: Choices, arms: readonly ChosenArm[], of: string): Choices {
  const source = arms.find(({ id }) => id === of);
  if (source === undefined || arms.length >= mostArms) return choices;
  const id = freeId(source.from, arms.map((arm) => arm.id));
  const moved = Object.entries(choices.moves).flatMap(([key, value]) => (key.startsWith(`${of}/`) ? [[`${id}${key.slice(of.length)}`, value] as const] : []));
  return { ...choices, arms: [...arms, { id, from: source.from }], moves: { ...choices.moves, ...Object.fromEntries(moved) } };
}

/** One more of the scenario's own arms. */
export function withArm(choices: Choices, arms: readonly ChosenArm[], id: string): Choices {
  return arms.length >= mostArms || arms.some((arm) => arm.id === id) ? choices : { ...choices, arms: [...arms, { id, from: id }] };
}

/** Without an arm and what was moved in it. */
export function withoutArm(choices: Choices, arms: readonly ChosenArm[], id: string): Choices {
  const moves = Object.fromEntries(Object.entries(choices.moves).filter(([key]) => !key.startsWith(`${id}/`)));
  return { ...choices, arms: arms.filter((arm) => arm.id !== id), moves };
}

function freeId(from: string, taken: readonly string[]): string {
  let number = 2;
  while (taken.includes(`${from}-${number}`)) number += 1;
  return `${from}-${number}`;
}
