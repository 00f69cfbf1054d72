/** How people move between activities: bars of shares at a few weeks and ribbons between them, one panel for each arm, all on the same scale. */
import type { RunResult } from '../../comparison/comparison.js';
import { activityGroups, shownGroups } from './activityGroups.js';
import { looksOf } from '../arms.js';
import type { ChartContext, ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { foldFlows, totalOf } from './flowGroups.js';
import { flowPanel, leastRibbon, stacksOf, type FlowPanel } from './flowPanel.js';
import { formatPercent } from '../format.js';
import { namesWidth, numberWidth } from './groupLabels.js';
import { textsOf, type Language } from '../language.js';
import { wrapTo } from '../textWidth.js';
import { frame, isNarrow, sizes } from '../theme.js';
import { cohortPhrase, horizonPhrase, join } from '../words.js';

/** Pixels for a share before the first bar. */
const shareWidth = 38;

/** The chart, or null when nobody was followed from one week to another. */
export function flows({ comparison, flows: { weeks, arms } }: RunResult, context: ChartContext): ChartDraft | null {
  const { language } = context;
  const texts = textsOf(language).flows;
  const groups = shownGroups(context);
  const panels = looksOf(comparison, context).flatMap((arm): FlowPanel[] => {
    const matrices = (arms[arm.id] ?? []).map((matrix) => foldFlows(matrix, groups));
    return matrices.length === 0 || matrices.some((matrix) => !(totalOf(matrix) > 0)) ? [] : [{ arm, weeks, groups, matrices, language }];
  });
  if (panels.length === 0) return null;
  const horizon = horizonPhrase(weeks.at(-1) ?? 0, language);
  const looks = join(weeks.map((week) => textsOf(language).week(week)), language);
  return {
    id: 'flows',
    title: texts.title,
    alt: panels.map((panel) => texts.inOne(panel.arm.label, findingIn(panel, looks))).join(' '),
    specAt: (width) => ({
      ...frame(width, texts.title, [texts.subtitle(cohortPhrase(comparison.cohort, language), horizon), texts.key(formatPercent(leastRibbon, language))]),
      ...arrange(panels, width, language),
    }),
    rows: panels.flatMap(rowsOf),
  };
}

/** Below each other, so that ribbons have room; in two columns where there are many arms and the page is wide. */
function arrange(panels: readonly FlowPanel[], width: number, language: Language): ChartSpec {
  const columns = isNarrow(width) || panels.length <= 3 ? 1 : 2;
  const isWide = columns === 1 && !isNarrow(width);
  const groups = panels[0]?.groups ?? [];
  const widestName = isNarrow(width) ? 90 : 170;
  const names = namesWidth(groups, widestName, language);
  const [before, after] = [isWide ? 0 : shareWidth, 8 + numberWidth];
  const panelWidth = Math.floor((width - 16 - names - columns * (before + after)) / columns);
  const titleLines = Math.max(...panels.map(({ arm }) => wrapTo(2, arm.label, panelWidth + 40, sizes.label, 'bold').length));
  return {
    columns,
    bounds: 'flush',
    spacing: { column: before + after, row: 60 + titleLines * 17 },
    concat: panels.map((panel, at) => flowPanel(panel, {
      width: panelWidth,
      height: Math.max(isNarrow(width) ? 300 : 240, groups.length * 30),
      names: at % columns === columns - 1 || at === panels.length - 1 ? widestName : 0,
    })),
  };
}

/** The shares in ordinary jobs, and how many of those who were in one stayed. */
function findingIn({ weeks, groups, matrices, language }: FlowPanel, looks: string): string {
  const texts = textsOf(language).flows;
  const ordinary = groups.flatMap(({ members }, at) => (members.some((id) => activityGroups[0]?.members.includes(id)) ? [at] : []));
  const last = matrices.at(-1) ?? [];
  const shares = stacksOf({ groups, matrices }).map((stack) => ordinary.reduce((sum, at) => sum + (stack[at]?.high ?? 0) - (stack[at]?.low ?? 0), 0));
  const before = shares.at(-2) ?? 0;
  const work = texts.intoWork(join(shares.map((share) => formatPercent(share, language, 0)), language), looks);
  if (before === 0) return work;
  const [from, to] = weeks.slice(-2).map((week) => textsOf(language).week(week));
  const stayed = ordinary.reduce((sum, row) => sum + ordinary.reduce((own, column) => own + (last[row]?.[column] ?? 0), 0), 0);
  return `${work}; ${texts.stayed(formatPercent(stayed / before, language, 0), from ?? '', to ?? '')}`;
}

function rowsOf({ arm, weeks, groups, matrices }: FlowPanel): ChartRow[] {
  return matrices.flatMap((matrix, at) => groups.flatMap((from, row) => groups.map((to, column) => (
    { arm: arm.id, fromWeek: weeks[at] ?? null, toWeek: weeks[at + 1] ?? null, from: from.id, to: to.id, share: matrix[row]?.[column] ?? 0 }
  ))));
}
