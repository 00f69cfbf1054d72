/** What people are doing week by week: stacked areas, one panel for each arm, all on the same scales. */
import type { RunResult, WeeklyColumn } from '../../comparison/comparison.js';
import { shareOf, shownGroups, type ActivityGroup } from './activityGroups.js';
import { activityPanel, type ActivityPanel } from './activityPanel.js';
import { looksOf } from '../arms.js';
import type { ChartContext, ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { formatPercent } from '../format.js';
import { namesWidth, numberWidth } from './groupLabels.js';
import { textsOf, type Language } from '../language.js';
import { frame, isNarrow } from '../theme.js';
import { cohortPhrase, horizonPhrase } from '../words.js';

const axisWidth = 50;
/** From a stack to the names beside it, and to the next stack where there are none. */
const beside = 8 + numberWidth;

/** The chart, or null when the run kept no weekly series of activities. */
export function activitiesOverTime({ comparison, weekly }: RunResult, context: ChartContext): ChartDraft | null {
  const { language } = context;
  const texts = textsOf(language).activities;
  const groups = shownGroups(context);
  const panels = looksOf(comparison, context).flatMap((arm) => {
    const columns = weekly.arms[arm.id];
    return columns?.['none'] === undefined ? [] : [{ arm, groups, columns, weeks: weekly.weeks, language }];
  });
  if (panels.length === 0) return null;
  const horizon = horizonPhrase(weekly.weeks, language);
  return {
    id: 'activities',
    title: texts.title,
    alt: texts.alt(horizon, panels.map(({ arm, columns }) => `${arm.label}: ${sharesIn(groups, columns, weekly.weeks, language)}.`).join(' ')),
    specAt: (width) => ({
      ...frame(width, texts.title, [texts.subtitle(cohortPhrase(comparison.cohort, language), horizon)]),
      ...arrange(panels, width, language),
    }),
    rows: panels.flatMap(({ arm, columns }) => rowsOf(arm.id, groups, columns, weekly.weeks)),
  };
}

/** Side by side on a page, below each other on a phone; names stand beside the last panel of each line. */
function arrange(panels: readonly ActivityPanel[], width: number, language: Language): ChartSpec {
  const columns = isNarrow(width) ? 1 : panels.length <= 3 ? panels.length : 2;
  const groups = panels[0]?.groups ?? [];
  const widestName = isNarrow(width) ? 110 : columns === 3 ? 120 : 170;
  const names = namesWidth(groups, widestName, language);
  const free = width - 16 - axisWidth - names - beside - (columns - 1) * (beside + 6);
  return {
    columns,
    bounds: 'flush',
    spacing: { column: beside + 6, row: 78 },
    concat: panels.map((panel, at) => activityPanel(panel, {
      width: Math.floor(free / columns),
      height: Math.max(isNarrow(width) ? 230 : 290, groups.length * 30),
      isFirst: at % columns === 0,
      names: at % columns === columns - 1 || at === panels.length - 1 ? widestName : 0,
    })),
  };
}

function sharesIn(groups: readonly ActivityGroup[], columns: Readonly<Record<string, WeeklyColumn>>, week: number, language: Language): string {
  return groups.map((group) => ({ name: group.label[language], share: shareOf(group, columns, week) }))
    .filter(({ share }) => share >= 0.01)
    .map(({ name, share }) => `${name} ${formatPercent(share, language, 0)}`)
    .join(', ');
}

function rowsOf(arm: string, groups: readonly ActivityGroup[], columns: Readonly<Record<string, WeeklyColumn>>, weeks: number): ChartRow[] {
  return Array.from({ length: weeks + 1 }, (_, week) => groups.map((group) => ({
    arm, week, group: group.id, activities: group.members.join(' '), share: shareOf(group, columns, week),
  }))).flat();
}
