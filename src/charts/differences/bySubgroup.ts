/** Who gains most: a share in every subgroup and arm, a dot each, joined to the reference arm; a panel for each grouping. */
import type { RunResult } from '../../comparison/comparison.js';
import { smallestCell } from '../../comparison/smallestCell.js';
import { niceScale } from '../axes.js';
import type { ChartContext, ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { formatBare, formatDifference, formatNumber, formatPercent } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { columnsOf } from './subgroupLayout.js';
import { indexHeight, indexLines, subgroupPanel, type Scale } from './subgroupPanel.js';
import { groupingsOf, measureShown, type Grouping, type SubgroupRow } from './subgroupRow.js';
import { textWidth } from '../textWidth.js';
import { frame, sizes } from '../theme.js';
import { cohortPhrase, horizonPhrase, join, measureLabel } from '../words.js';

/** The chart, or null when the run has no subgroups, or none that may be told of. */
export function bySubgroup(result: RunResult, context: ChartContext): ChartDraft | null {
  const { language } = context;
  const { comparison } = result;
  const measure = measureShown(result, context);
  if (measure === undefined) return null;
  const groupings = groupingsOf(result, measure, context);
  const rows = groupings.flatMap(({ levels }) => levels.flatMap((level) => level.rows));
  if (rows.length === 0) return null;
  const texts = textsOf(language).bySubgroup;
  const isAlone = rows.every(({ reference }) => reference === null);
  const names = join(groupings.map(({ label }) => label.toLowerCase()), language);
  const title = isAlone ? texts.titleAlone(names) : texts.title(names);
  const label = measureLabel(measure, comparison.weeks, context);
  const horizon = horizonPhrase(comparison.weeks, language);
  const isDrawn = rows.some(({ gain }) => gain !== null && gain.parameters !== null);
  const key = isAlone ? texts.keyAlone : isDrawn ? texts.keyDrawn : texts.key;
  const subtitles = [texts.subtitle(label, cohortPhrase(comparison.cohort, language), horizon), key, ...(groupings.some(({ indices }) => indices.length > 0) ? [texts.indexKey] : [])];
  return {
    id: 'by-subgroup',
    title,
    alt: texts.alt(`${label}, ${horizon}`, groupings.map((grouping) => sentenceOf(grouping, language)).join(' ')),
    specAt: (width) => ({ ...frame(width, title, subtitles), bounds: 'flush', spacing: spacingOf(groupings, width, language), vconcat: panels(groupings, width, language) }),
    rows: csvRows(result, measure),
  };
}

/** Room for the name of a grouping, and below it for the index. */
function spacingOf(groupings: readonly Grouping[], width: number, language: Language): number {
  return groupings.length === 1 ? 0 : 40 + indexHeight * Math.max(...groupings.map((grouping) => indexLines(grouping, width, language).length));
}

function panels(groupings: readonly Grouping[], width: number, language: Language): ChartSpec[] {
  const columns = columnsOf(groupings, width, language);
  const scale = scaleOf(groupings, columns.plot);
  const first = groupings.findIndex(({ levels }) => levels.some((level) => level.rows.length > 0));
  return groupings.map((grouping, at) => subgroupPanel(grouping, columns, scale, { isFirst: at === first, isLast: at === groupings.length - 1, isNamed: groupings.length > 1 }, language));
}

/** From 0 to the highest share with its error, marked as often as there is room. */
function scaleOf(groupings: readonly Grouping[], width: number): Scale {
  const rows = groupings.flatMap(({ levels }) => levels.flatMap((level) => level.rows));
  const most = Math.max(...rows.flatMap(({ dot, reference }) => [dot, ...(reference === null ? [] : [reference])]).map(({ share, error }) => share + error));
  const { top, step } = niceScale(Math.min(1, most));
  const steps = Math.round(top / step);
  const room = Math.floor(width / (textWidth('100 %', sizes.axis) + 8));
  const every = Array.from({ length: steps }, (_, at) => at + 1).find((each) => steps % each === 0 && steps / each <= room) ?? steps;
  return { top, step: step * every };
}

function sentenceOf({ label, levels, indices }: Grouping, language: Language): string {
  const texts = textsOf(language).bySubgroup;
  const gained = levels.flatMap((level) => level.rows.map((row) => ({ level: level.label, ...row })));
  const arms = [...new Set(gained.map(({ dot }) => dot.arm.label))];
  const findings = arms.map((arm) => findingOf(arm, gained.filter(({ dot }) => dot.arm.label === arm), language));
  const said = indices.map(({ arm, index }) => `${arm.label} ${formatNumber(index, 3, language)}`).join(', ');
  return `${label}: ${findings.join('; ') || texts.suppressed(String(smallestCell))}.${said === '' ? '' : ` ${texts.index(said)}.`}`;
}

interface Gained extends SubgroupRow {
  readonly level: string;
}

/** Where an arm's difference (alone: its share) is smallest and where largest, or that simulation error may be all there is. */
function findingOf(arm: string, gained: readonly Gained[], language: Language): string {
  const texts = textsOf(language).bySubgroup;
  const sorted = gained.map((each) => ({ ...each, gap: each.dot.share - (each.reference?.share ?? 0), error: each.dot.error + (each.reference?.error ?? 0) })).sort((a, b) => a.gap - b.gap);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return arm;
  const said = (each: typeof least) => valueOf(each, language);
  if (sorted.length === 1) return texts.one(arm, least.level, said(least));
  if (most.gap - least.gap <= least.error + most.error) return texts.alike(arm, least.reference === null ? said(least) : formatBare(least.gap, { unit: 'share' }, language), said(most));
  return texts.between(arm, least.level, said(least), most.level, said(most));
}

function valueOf({ dot, reference }: SubgroupRow, language: Language): string {
  return reference === null ? formatPercent(dot.share, language) : formatDifference(dot.share - reference.share, { unit: 'share' }, language);
}

function csvRows({ subgroups }: RunResult, measure: string): ChartRow[] {
  return subgroups.filter((each) => each.measure === measure && each.by !== '').map(({ by, level, arm, mean, n, simulationError, gain }) => {
    const [share, people, error] = n < smallestCell ? [null, null, null] : [mean, n, simulationError];
    const [low, high] = gain?.parameters ?? [null, null];
    return { measure, by, level, arm, share, people, simulationError: error, gain: gain?.difference ?? null, gainError: gain?.simulationError ?? null, gainLow: low, gainHigh: high };
  });
}
