/** Lives of people as a chart shows them: folded to activity groups, sorted by weeks in ordinary work. */
import type { LifeStretch } from '../../comparison/comparison.js';
import { activityGroups, type ActivityGroup } from './activityGroups.js';

/** Weeks in a row in one group. */
export interface GroupStretch {
  readonly group: ActivityGroup;
  readonly from: number;
  readonly to: number;
}

export interface Life {
  /** Place among the people of the run, from 1; in paired arms the same person. */
  readonly person: number;
  readonly stretches: readonly GroupStretch[];
  /** Weeks in ordinary jobs. */
  readonly worked: number;
}

const groupOf = new Map(activityGroups.flatMap((group) => group.members.map((id) => [id, group] as const)));

/** The lives of an arm, most weeks in ordinary work first; those with equally many by the group in which they spent most weeks. */
export function sortedLives(lives: readonly (readonly LifeStretch[])[]): Life[] {
  return lives.map((life, at) => lifeOf(life, at + 1))
    .map((life) => ({ life, main: mainGroup(life) }))
    .sort((a, b) => b.life.worked - a.life.worked || a.main.place - b.main.place || b.main.weeks - a.main.weeks || a.life.person - b.life.person)
    .map(({ life }) => life);
}

function lifeOf(life: readonly LifeStretch[], person: number): Life {
  const stretches: GroupStretch[] = [];
  for (const { activity, from, to } of life) {
    const group = groupOf.get(activity);
    const before = stretches.at(-1);
    if (group === undefined) continue;
    if (before?.group === group && before.to === from - 1) stretches[stretches.length - 1] = { ...before, to };
    else stretches.push({ group, from, to });
  }
  return { person, stretches, worked: weeksIn(stretches, 'ordinary') };
}

/** Where the group with most weeks stands in the stack, and how many weeks these are. */
function mainGroup({ stretches }: Life): { readonly place: number; readonly weeks: number } {
  return activityGroups.map(({ id }, place) => ({ place, weeks: weeksIn(stretches, id) })).reduce((most, each) => (each.weeks > most.weeks ? each : most));
}

function weeksIn(stretches: readonly GroupStretch[], id: ActivityGroup['id']): number {
  return stretches.reduce((sum, { group, from, to }) => sum + (group.id === id ? to - from + 1 : 0), 0);
}
