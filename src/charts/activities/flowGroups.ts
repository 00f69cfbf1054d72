/** Flows between activities, folded from the sixteen to groups of them, with the places of bars and ribbons in the stacks. */
import { activities } from '../../outcomes/activities.js';
import type { ActivityGroup } from './activityGroups.js';

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

/** The matrix of groups; its cells sum to what the cells of the matrix of activities sum to. */
export function foldFlows(matrix: Matrix, groups: readonly ActivityGroup[]): Matrix {
  const membersOf = groups.map(({ members }) => activities.flatMap(({ id }, at) => (members.includes(id) ? [at] : [])));
  return membersOf.map((from) => membersOf.map((to) => sumOf(from.map((row) => sumOf(to.map((column) => matrix[row]?.[column] ?? 0))))));
}

/** The bars before an interval of groups, or after it. */
export function barsOf(folded: Matrix, side: 'before' | 'after', groups: readonly ActivityGroup[]): FlowBar[] {
  let edge = 0;
  return groups.map((group, at) => {
    const low = edge;
    edge += side === 'before' ? sumOf(folded[at] ?? []) : sumOf(folded.map((row) => row[at] ?? 0));
    return { group, low, high: edge };
  });
}

/** Ribbons leave a bar in the order of where they go, and enter one in the order of where they come from, so that few cross. */
export function ribbonsOf(folded: Matrix, groups: readonly ActivityGroup[]): Ribbon[] {
  const leaving = barsOf(folded, 'before', groups).map(({ low }) => low);
  const entering = barsOf(folded, 'after', groups).map(({ low }) => low);
  return groups.flatMap((from, row) => groups.map((to, column) => {
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
