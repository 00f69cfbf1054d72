/** One arm's stack of activities, with shares, and where it is the last of its line with names, at its right edge. */
import type { WeeklyColumn } from '../../comparison/comparison.js';
import { stackAt, type ActivityGroup } from './activityGroups.js';
import type { ArmLook } from '../arms.js';
import { shareAxis, weekAxis } from '../axes.js';
import type { ChartSpec } from '../chart.js';
import { formatPercent } from '../format.js';
import type { Language } from '../language.js';
import { spread } from '../spread.js';
import { wrapTo } from '../textWidth.js';
import { colours, sizes } from '../theme.js';
import { weeksShown } from '../weeksShown.js';

export interface ActivityPanel {
  readonly arm: ArmLook;
  readonly groups: readonly ActivityGroup[];
  readonly columns: Readonly<Record<string, WeeklyColumn>>;
  readonly weeks: number;
  readonly language: Language;
}

interface Place {
  readonly width: number;
  readonly height: number;
  /** Carries the share axis. */
  readonly isFirst: boolean;
  /** Carries the names. */
  readonly isLast: boolean;
}

export function activityPanel({ arm, groups, columns, weeks, language }: ActivityPanel, { width, height, isFirst, isLast }: Place): ChartSpec {
  const layers = weeksShown(weeks).flatMap((week) => stackAt(groups, columns, week)
    .map(({ group, low, high }, order) => ({ week, group: group.id, colour: group.colour, order, low: rounded(low), high: rounded(high) })));
  const y = { type: 'quantitative', scale: { domain: [0, 1], nice: false }, axis: { ...shareAxis(1, 0.25, language), grid: false, labels: isFirst } };
  const x = { field: 'week', type: 'quantitative', scale: { domain: [0, weeks], nice: false }, axis: weekAxis(weeks, width, language) };
  const titleLines = wrapTo(2, arm.label, width + 40, sizes.label, 'bold');
  const labels = labelsOf({ arm, groups, columns, weeks, language }, height, isLast);
  return {
    width,
    height,
    data: { values: layers },
    layer: [
      {
        mark: { type: 'area', stroke: '#ffffff', strokeWidth: 0.8 },
        encoding: { x, y: { field: 'low', ...y }, y2: { field: 'high' }, detail: { field: 'order', type: 'ordinal' }, color: { field: 'colour', type: 'nominal', scale: null } },
      },
      {
        data: { values: labels },
        mark: { type: 'text', dx: 8, fontWeight: 'bold' },
        encoding: { x: { datum: weeks }, y: { field: 'place', ...y }, text: { field: 'share', type: 'nominal' }, color: { field: 'ink', type: 'nominal', scale: null } },
      },
      {
        data: { values: titleLines.map((text, line) => ({ text, line })) },
        transform: [{ calculate: `1 + (${titleLines.length - 1} - datum.line) * ${17 / height} + ${16 / height}`, as: 'place' }],
        mark: { type: 'text', fontWeight: 'bold', color: arm.ink },
        encoding: { x: { datum: 0 }, y: { field: 'place', ...y }, text: { field: 'text', type: 'nominal' } },
      },
      ...(isLast ? [{
        data: { values: labels },
        mark: { type: 'text', dx: 52, color: colours.text },
        encoding: { x: { datum: weeks }, y: { field: 'place', ...y }, text: { field: 'name', type: 'nominal' }, color: { field: 'ink', type: 'nominal', scale: null } },
      }] : []),
    ],
  };
}

/** What stands beside the stack at the last week: every group with its name, or only shares that have room. */
function labelsOf({ groups, columns, weeks, language }: ActivityPanel, height: number, named: boolean) {
  const shown = stackAt(groups, columns, weeks).filter(({ low, high }) => high - low >= (named ? 0.0005 : 0.03));
  const middles = spread(shown.map(({ low, high }) => (1 - (low + high) / 2) * height), shown.map(() => 18), 0, height);
  return shown.map(({ group, low, high }, order) => ({
    place: 1 - (middles[order] ?? 0) / height,
    share: high - low < 0.01 ? '< 1 %' : formatPercent(high - low, language, 0),
    name: group.label[language],
    ink: group.ink,
  }));
}

function rounded(share: number): number {
  return Math.round(share * 1e5) / 1e5;
}
