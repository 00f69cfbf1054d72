/** The sixteen main activities folded to eight, from ordinary work at the bottom of the stack to absence at the top. */
import type { WeeklyColumn } from '../../comparison/comparison.js';
import { activities, type ActivityId } from '../../outcomes/activities.js';
import type { ChartContext } from '../chart.js';
import { chartTexts, type ChartTexts, type Language } from '../language.js';

type GroupId = keyof ChartTexts['activities']['groups'];

export interface ActivityGroup {
  readonly id: GroupId | ActivityId;
  readonly label: Readonly<Record<Language, string>>;
  readonly members: readonly ActivityId[];
  readonly colour: string;
  /** For its name beside the stack. */
  readonly ink: string;
}

/** Blue is work in ordinary firms, green is on the way, brown is search and waiting, grey is nothing and away; all at least 3 to 1 on white. */
export const activityGroups: readonly ActivityGroup[] = ([
  { id: 'ordinary', members: ['fullTime', 'partTime', 'absent'], colour: '#0b5c94', ink: '#0b5c94' },
  { id: 'subsidised', members: ['subsidised', 'bonusWage'], colour: '#4596cc', ink: '#1b6fa3' },
  { id: 'placement', members: ['placement', 'sheltered'], colour: '#005a46', ink: '#005a46' },
  { id: 'learning', members: ['education', 'course'], colour: '#2fa382', ink: '#217a60' },
  { id: 'searching', members: ['jobSearch', 'ownSearch'], colour: '#c58426', ink: '#976312' },
  { id: 'waiting', members: ['waitingList'], colour: '#7a5200', ink: '#7a5200' },
  { id: 'none', members: ['none'], colour: '#8a95a2', ink: '#566370' },
  { id: 'away', members: ['hospital', 'retired', 'dead'], colour: '#4a5763', ink: '#4a5763' },
] as const).map((group) => ({ ...group, label: { en: chartTexts.en.activities.groups[group.id], nb: chartTexts.nb.activities.groups[group.id] } }));

/** Of activities that share a group, near the colour of the group. */
const shades: Readonly<Record<ActivityId, string>> = {
  fullTime: '#0b5c94', partTime: '#2e73aa', absent: '#7393ba', subsidised: '#4596cc', bonusWage: '#2478ad', placement: '#005a46', sheltered: '#2c7d69',
  education: '#2fa382', course: '#50a08a', jobSearch: '#c58426', ownSearch: '#9f6710', waitingList: '#7a5200', none: '#8a95a2', hospital: '#4a5763', retired: '#6a7681', dead: '#22292f',
};

/** The sixteen unfolded, in the order of their groups. */
export const everyActivity: readonly ActivityGroup[] = activityGroups.flatMap(({ members, ink }) => activities.filter(({ id }) => members.includes(id))
  .map(({ id, label }) => ({ id, label, members: [id], colour: shades[id], ink })));

/** What a picture shows apart. */
export function shownGroups({ isUnfolded = false }: Pick<ChartContext, 'isUnfolded'>): readonly ActivityGroup[] {
  return isUnfolded ? everyActivity : activityGroups;
}

/** Share of the cohort in a group in a week. */
export function shareOf({ members }: ActivityGroup, columns: Readonly<Record<string, WeeklyColumn>>, week: number): number {
  return members.reduce((sum, id) => sum + (columns[id]?.mean[week] ?? 0), 0);
}

/** Lower and upper edge of every group in the stack of a week. */
export function stackAt(groups: readonly ActivityGroup[], columns: Readonly<Record<string, WeeklyColumn>>, week: number): { readonly group: ActivityGroup; readonly low: number; readonly high: number }[] {
  let edge = 0;
  return groups.map((group) => {
    const low = edge;
    edge += shareOf(group, columns, week);
    return { group, low, high: edge };
  });
}
