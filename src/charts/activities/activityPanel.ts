/** One arm's stack of activities, with shares, and where it is the last of its line with names, at its right edge. */
import type { WeeklyColumn } from '../../comparison/comparison.js';
import { stackAt, type ActivityGroup } from './activityGroups.js';
import type { ArmLook } from '../arms.js';
import { shareAxis, weekAxis } from '../axes.js';
import type { ChartSpec } from '../chart.js';
import { formatPercent } from '../format.js';
import { groupLabels, type GroupLabel } from './groupLabels.js';
import type { Language } from '../language.js';
import { wrapTo } from '../textWidth.js';
import { sizes } from '../theme.js';
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
  /** Pixels for each line of a name beside the stack; 0 leaves names out. */
  readonly names: number;
}

export function activityPanel({ arm, groups, columns, weeks, language }: ActivityPanel, { width, height, isFirst, names }: Place): ChartSpec {
  const layers = weeksShown(weeks).flatMap((week) => stackAt(groups, columns, week)
    .map(({ group, low, high }, order) => ({ week, group: group.id, colour: group.colour, order, low: rounded(low), high: rounded(high) })));
  const y = { type: 'quantitative', scale: { domain: [0, 1], nice: false }, axis: { ...shareAxis(1, 0.25, language), grid: false, labels: isFirst } };
  const x = { field: 'week', type: 'quantitative', scale: { domain: [0, weeks], nice: false }, axis: weekAxis(weeks, width, language) };
  const titleLines = wrapTo(2, arm.label, width + 40, sizes.label, 'bold');
  const labels = labelsOf({ arm, groups, columns, weeks, language }, height, names > 0);
  return {
    width,
    height,
    data: { values: layers },
    layer: [
      {
        mark: { type: 'area', stroke: '#ffffff', strokeWidth: 0.8 },
        encoding: { x, y: { field: 'low', ...y }, y2: { field: 'high' }, detail: { field: 'order', type: 'ordinal' }, color: { field: 'colour', type: 'nominal', scale: null } },
      },
      ...groupLabels(labels, { left: width + 8, height, names, language, perPixel: weeks / width }),
      {
        data: { values: titleLines.map((text, line) => ({ text, line })) },
        transform: [{ calculate: `1 + (${titleLines.length - 1} - datum.line) * ${17 / height} + ${16 / height}`, as: 'place' }],
        mark: { type: 'text', fontWeight: 'bold', color: arm.ink },
        encoding: { x: { datum: 0 }, y: { field: 'place', ...y }, text: { field: 'text', type: 'nominal' } },
      },
    ],
  };
}

/** What stands beside the stack at the last week: every group with its name, or only shares that have room. */
function labelsOf({ groups, columns, weeks, language }: ActivityPanel, height: number, named: boolean): GroupLabel[] {
  return stackAt(groups, columns, weeks).filter(({ low, high }) => high - low >= (named ? 0.0005 : 0.03)).map(({ group, low, high }) => (
    { group, number: high - low < 0.01 ? '< 1 %' : formatPercent(high - low, language, 0), wish: (1 - (low + high) / 2) * height }
  ));
}

function rounded(share: number): number {
  return Math.round(share * 1e5) / 1e5;
}
