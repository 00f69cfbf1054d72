/** A hundred people one by one: a line for each, coloured by what they do week by week, one panel for each arm. */
import type { RunResult } from '../../comparison/comparison.js';
import { activityGroups } from './activityGroups.js';
import { looksOf } from '../arms.js';
import type { ChartContext, ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { formatNumber } from '../format.js';
import { namesWidth, squareWidth } from './groupLabels.js';
import { textsOf, type Language } from '../language.js';
import { sortedLives } from './lifeOrder.js';
import { everWorked, lifePanel, titleOf, type LifePanel } from './lifePanel.js';
import { frame, isNarrow } from '../theme.js';
import { cohortPhrase, horizonPhrase } from '../words.js';

/** Pixels for the bracket and its number. */
const bracketWidth = 40;
const gap = 28;

/** The chart, or null when no lives were kept. */
export function hundredPeople({ comparison, lives }: RunResult, context: ChartContext): ChartDraft | null {
  const { language } = context;
  const { weeks } = comparison;
  const texts = textsOf(language).lives;
  const panels = looksOf(comparison, context).flatMap((arm): LifePanel[] => {
    const own = sortedLives(lives[arm.id] ?? []);
    return own.length === 0 ? [] : [{ arm, lives: own, weeks, language }];
  });
  if (panels.length === 0) return null;
  const most = Math.max(...panels.map((panel) => panel.lives.length));
  const title = texts.title(most);
  const isPaired = panels.length > 1 && comparison.differences.length > 0 && comparison.differences.every(({ paired }) => paired);
  const [people, horizon] = [cohortPhrase(comparison.cohort, language), horizonPhrase(weeks, language)];
  const who = most === comparison.cohort.n ? texts.all(people, horizon) : texts.first(formatNumber(most, 0, language), people, horizon);
  return {
    id: 'hundred-people',
    title,
    alt: texts.alt(panels.map((panel) => `${panel.arm.label}: ${texts.ever(everWorked(panel.lives), panel.lives.length)}.`).join(' ')),
    specAt: (width) => ({
      ...frame(width, title, [`${texts.history} ${who}${isPaired ? ` ${texts.samePeople}` : ''}`, texts.lines]),
      ...arrange(panels, width, language),
    }),
    rows: panels.flatMap(rowsOf),
  };
}

/** Side by side on a page, below each other on a phone; names stand beside the last panel of each line. */
function arrange(panels: readonly LifePanel[], width: number, language: Language): ChartSpec {
  const columns = isNarrow(width) ? 1 : panels.length <= 3 ? panels.length : 2;
  const names = isNarrow(width) ? 90 : panels.length === 3 ? 100 : 170;
  const groups = activityGroups.filter((group) => panels.some(({ lives }) => lives.some(({ stretches }) => stretches.some((each) => each.group === group))));
  const beside = 12 + squareWidth + namesWidth(groups, names, language);
  const panelWidth = Math.floor((width - 16 - beside - columns * bracketWidth - (columns - 1) * gap) / columns);
  const title = isNarrow(width) ? width - 16 - bracketWidth : panelWidth + bracketWidth;
  const most = Math.max(...panels.map(({ lives }) => lives.length));
  const row = Math.min(24, (isNarrow(width) ? 300 : 400) / most);
  const titleLines = Math.max(...panels.map((panel) => titleOf(panel, title).length));
  return {
    columns,
    bounds: 'flush',
    spacing: { column: bracketWidth + gap, row: 56 + titleLines * 17 },
    concat: panels.map((panel, at) => lifePanel(panel, {
      width: panelWidth, row, height: Math.max(groups.length * 34, most * row), title, groups,
      names: at % columns === columns - 1 || at === panels.length - 1 ? names : 0,
    })),
  };
}

function rowsOf({ arm, lives }: LifePanel): ChartRow[] {
  return lives.flatMap(({ person, stretches }, place) => stretches.map(({ group, from, to }) => ({ arm: arm.id, person, line: place + 1, group: group.id, from, to })));
}
