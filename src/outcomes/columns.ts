/** Readers of what was booked of each person: a column at a time, because going person by person through readers costs ten times as much. */
import type { World } from '../world/world.js';

/** Writes the value of each person, as many as `values` holds, in the order of their rows. */
export type ReadColumn = (world: World, values: Float64Array) => void;

export type Account = keyof World['accounts'];

/** What an account holds. */
export function book(account: Account): ReadColumn {
  return ({ accounts }, values) => values.set(accounts[account].subarray(0, values.length));
}

/** 1 for those whose account holds anything, 0 for the others. */
export function has(account: Account): ReadColumn {
  return (world, values) => {
    book(account)(world, values);
    for (let i = 0; i < values.length; i += 1) values[i] = Number(values[i]! > 0);
  };
}

/** 1 for those whose account holds nothing, 0 for the others. */
export function lacks(account: Account): ReadColumn {
  return (world, values) => {
    book(account)(world, values);
    for (let i = 0; i < values.length; i += 1) values[i] = Number(values[i] === 0);
  };
}

/** What an account holds, so many times. */
export function times(factor: number, account: Account): ReadColumn {
  return (world, values) => {
    book(account)(world, values);
    for (let i = 0; i < values.length; i += 1) values[i]! *= factor;
  };
}

/** 1 for everybody. */
export const everybody: ReadColumn = (_, values) => {
  values.fill(1);
};

/** Ordinary jobs that ended, for whatever reason. */
export const endings: ReadColumn = ({ accounts: { endedQuit, endedDismissed, endedTemporary, endedLaidOff } }, values) => {
  for (let i = 0; i < values.length; i += 1) values[i] = endedQuit[i]! + endedDismissed[i]! + endedTemporary[i]! + endedLaidOff[i]!;
};
