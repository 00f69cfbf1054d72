/** Flows between activities, folded from the sixteen to the eight groups, with the places of bars and ribbons in the stacks. */
import { activities } from '../../outcomes/activities.js';
import { activityGroups, type ActivityGroup } from './activityGroups.js';

/** Shares of the cohort, `[from][to]`. */
export type Matrix = readonly (readonly number[])[];

/** A group's part of a stack. */
export interface FlowBar {
  readonly group: ActivityGroup;
  readonly low: number;
  readonly high: number;
}

/** The people who went from one group to one group, with their places in the stack before and in the stack after. */
export interface Ribbon {
  readonly from: ActivityGroup;
  readonly to: ActivityGroup;
  readonly share: number;
  readonly lowBefore: number;
  readonly lowAfter: number;
}

const membersOf = activityGroups.map(({ members }) => activities.flatMap(({ id }, at) => (members.includes(id) ? [at] : [])));

/** The matrix of groups; its cells sum to what the cells of the matrix of activities sum to. */
export function foldFlows(matrix: Matrix): Matrix {
  return membersOf.map((from) => membersOf.map((to) => sumOf(from.map((row) => sumOf(to.map((column) => matrix[row]?.[column] ?? 0))))));
}

/** The bars before an interval of groups, or after it. */
export function barsOf(folded: Matrix, side: 'before' | 'after'): FlowBar[] {
  let edge = 0;
  return activityGroups.map((group, at) => {
    const low = edge;
    edge += side === 'before' ? sumOf(folded[at] ?? []) : sumOf(folded.map((row) => row[at] ?? 0));
    return { group, low, high: edge };
  });
}

/** Ribbons leave a bar in the order of where they go, and enter one in the order of where they come from, so that few cross. */
export function ribbonsOf(folded: Matrix): Ribbon[] {
  const leaving = barsOf(folded, 'before').map(({ low }) => low);
  const entering = barsOf(folded, 'after').map(({ low }) => low);
  return activityGroups.flatMap((from, row) => activityGroups.map((to, column) => {
    const share = folded[row]?.[column] ?? 0;
    const ribbon = { from, to, share, lowBefore: leaving[row] ?? 0, lowAfter: entering[column] ?? 0 };
    leaving[row] = ribbon.lowBefore + share;
    entering[column] = ribbon.lowAfter + share;
    return ribbon;
  }));
}

/** The sum of all cells. */
export function totalOf(matrix: Matrix): number {
  return sumOf(matrix.map(sumOf));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
