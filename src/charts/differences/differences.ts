/** How much every reported measure differs from the reference arm: a dot and an interval, a panel for each unit. */
import type { Difference, Interval, RunResult } from '../../comparison/comparison.js';
import { armLabel, looksOf, type ArmLook } from '../arms.js';
import type { ChartContext, ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import type { DifferenceGroup, DifferenceRow } from './differenceRow.js';
import { columnsOf } from './differenceLayout.js';
import { panelOf } from './differencePanel.js';
import { formatBare, formatDifference, formatInterval, type Unit } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { frame, isNarrow } from '../theme.js';
import { cohortPhrase, horizonPhrase, measureLabel, unitOf } from '../words.js';

/** The chart, or null when there is nothing to compare. */
export function differences({ comparison }: RunResult, context: ChartContext): ChartDraft | null {
  const { language } = context;
  const looks = looksOf(comparison, context);
  const groups = context.reported.flatMap((id): DifferenceGroup[] => {
    const rows = looks.flatMap((arm) => rowOf(comparison.differences.find((each) => each.arm === arm.id && each.measure === id), arm, unitOf(id, context), context));
    return rows.length === 0 ? [] : [{ label: measureLabel(id, comparison.weeks, context), unit: unitOf(id, context), rows }];
  });
  if (groups.length === 0) return null;
  const texts = textsOf(language).differences;
  const reference = armLabel(context.compareWith, context);
  const title = texts.title(reference);
  const namesArms = looks.length > 2;
  const subtitlesAt = (width: number) => [texts.subtitle(cohortPhrase(comparison.cohort, language), horizonPhrase(comparison.weeks, language)), texts.band(!isBrief(width, namesArms)), ...(groups.some(({ rows }) => rows.some(({ parameters }) => parameters !== null)) ? [texts.parameters] : [])];
  return {
    id: 'differences',
    title,
    alt: texts.alt(reference, groups.map((group) => sentenceOf(group, context)).join(' ')),
    specAt: (width) => ({
      ...frame(width, title, subtitlesAt(width)),
      spacing: 26,
      bounds: 'full',
      vconcat: panels(groups, width, namesArms, language),
    }),
    rows: csvRows(comparison.differences, context),
  };
}

function rowOf(difference: Difference | undefined, arm: ArmLook, unit: Unit, { language }: ChartContext): DifferenceRow[] {
  if (difference === undefined || difference.difference === null) return [];
  const { difference: value, realGroup, parameters, simulationError } = difference;
  const [bare, interval] = [formatBare(value, unit, language), intervalOf(realGroup, unit, language)];
  return [{ arm, value, realGroup, parameters, simulationError, text: interval === null ? bare : `${bare} (${interval})` }];
}

/** The interval in words; null where there is none, or where nothing varies. */
function intervalOf(realGroup: Interval | null, unit: Unit, language: Language): string | null {
  return realGroup === null || realGroup[0] === realGroup[1] ? null : formatInterval(realGroup, unit, language);
}

/** Whether there is no room for intervals in brackets. */
function isBrief(width: number, namesArms: boolean): boolean {
  return isNarrow(width) && namesArms;
}

/** One panel for each unit, all on the same columns; on a phone the interval is left to the bar. */
function panels(groups: readonly DifferenceGroup[], width: number, namesArms: boolean, language: Language): ChartSpec[] {
  const shown = isBrief(width, namesArms) ? groups.map((group) => ({ ...group, rows: group.rows.map((row) => ({ ...row, text: formatBare(row.value, group.unit, language) })) })) : groups;
  const columns = columnsOf(shown, width, namesArms);
  return [...new Set(shown.map(({ unit }) => unit.unit))].map((unit) => panelOf(shown.filter((group) => group.unit.unit === unit), columns, language));
}

function sentenceOf({ label, unit, rows }: DifferenceGroup, { language }: ChartContext): string {
  const texts = textsOf(language).differences;
  const parts = rows.map(({ arm, value, realGroup, parameters }) => {
    const [group, drawn] = [intervalOf(realGroup, unit, language), intervalOf(parameters, unit, language)];
    const mean = `${arm.label} ${formatDifference(value, unit, language)}`;
    return [mean, ...(group === null ? [] : [texts.realGroup(group)]), ...(drawn === null ? [] : [texts.parametersRange(drawn)])].join(', ');
  });
  return `${label}: ${parts.join('; ')}.`;
}

function csvRows(all: readonly Difference[], context: ChartContext): ChartRow[] {
  const hasParameters = all.some(({ parameters }) => parameters !== null);
  return all.filter(({ measure }) => context.reported.includes(measure)).map((each) => ({
    measure: each.measure,
    unit: unitOf(each.measure, context).unit,
    arm: each.arm,
    against: each.against,
    difference: each.difference,
    realGroupLow: each.realGroup?.[0] ?? null,
    realGroupHigh: each.realGroup?.[1] ?? null,
    ...(hasParameters ? { parametersLow: each.parameters?.[0] ?? null, parametersHigh: each.parameters?.[1] ?? null } : {}),
    simulationError: each.simulationError,
  }));
}
