/** The sixteen main activities folded to eight, from ordinary work at the bottom of the stack to absence at the top. */
import type { WeeklyColumn } from '../../comparison/comparison.js';
import type { ActivityId } from '../../outcomes/activities.js';
import type { ChartTexts } from '../language.js';

export type GroupId = keyof ChartTexts['activities']['groups'];

export interface ActivityGroup {
  readonly id: GroupId;
  readonly members: readonly ActivityId[];
  readonly colour: string;
  /** For its name beside the stack. */
  readonly ink: string;
}

/** Blue is work in ordinary firms, green is on the way, sand and grey are waiting, nothing and away; lightness alone tells neighbours apart. */
export const activityGroups: readonly ActivityGroup[] = [
  { id: 'ordinary', members: ['fullTime', 'partTime', 'absent'], colour: '#0b5c94', ink: '#0b5c94' },
  { id: 'subsidised', members: ['subsidised', 'bonusWage'], colour: '#6db3e0', ink: '#1b6fa3' },
  { id: 'placement', members: ['placement', 'sheltered'], colour: '#00735a', ink: '#00735a' },
  { id: 'learning', members: ['education', 'course'], colour: '#7cc9ad', ink: '#217a60' },
  { id: 'searching', members: ['jobSearch', 'ownSearch'], colour: '#b8791a', ink: '#8a5f00' },
  { id: 'waiting', members: ['waitingList'], colour: '#f3d58d', ink: '#806000' },
  { id: 'none', members: ['none'], colour: '#d3d9e0', ink: '#566370' },
  { id: 'away', members: ['hospital', 'retired', 'dead'], colour: '#8b97a4', ink: '#4a5763' },
];

/** Share of the cohort in a group in a week. */
export function shareOf({ members }: ActivityGroup, columns: Readonly<Record<string, WeeklyColumn>>, week: number): number {
  return members.reduce((sum, id) => sum + (columns[id]?.mean[week] ?? 0), 0);
}

/** Lower and upper edge of every group in the stack of a week. */
export function stackAt(columns: Readonly<Record<string, WeeklyColumn>>, week: number): { readonly group: ActivityGroup; readonly low: number; readonly high: number }[] {
  let edge = 0;
  return activityGroups.map((group) => {
    const low = edge;
    edge += shareOf(group, columns, week);
    return { group, low, high: edge };
  });
}
