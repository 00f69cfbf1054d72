/** One panel of the chart of differences: all measures of one unit on one scale. */
import { differenceAxis } from '../axes.js';
import type { ChartSpec } from '../chart.js';
import type { DifferenceGroup, DifferenceRow } from './differenceRow.js';
import { layoutOf, type Columns } from './differenceLayout.js';
import { formatError, type Unit } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { cut, wrap } from '../textWidth.js';
import { colours, sizes } from '../theme.js';

export function panelOf(groups: readonly DifferenceGroup[], columns: Columns, language: Language): ChartSpec {
  const { rows, names, height, zeroLines } = layoutOf(groups, columns);
  const [low, high] = domainOf(rows);
  const unit = groups[0]?.unit ?? { unit: 'unknown' };
  const axis = differenceAxis(low, high, columns.plot, unit.unit === 'share' ? 100 : 1, language);
  const x = { type: 'quantitative', scale: { domain: [low, high], nice: false, zero: false }, axis: { ...axis, grid: columns.name > 0 } };
  const y = { field: 'place', type: 'quantitative', scale: { domain: [0, height], reverse: true, nice: false }, axis: null };
  const colour = { field: 'colour', type: 'nominal', scale: null };
  const ink = { field: 'ink', type: 'nominal', scale: null };
  const hasParameters = rows.some(({ parameters }) => parameters !== null);
  const values = rows.map(({ arm, value, realGroup, parameters, place, text }) => ({
    arm: cut(arm.label, columns.armName, sizes.label), colour: arm.colour, ink: arm.ink, value, low: realGroup?.[0] ?? null, high: realGroup?.[1] ?? null, ...(hasParameters ? { from: parameters?.[0] ?? null, to: parameters?.[1] ?? null } : {}), place, text,
  }));
  const beside = columns.plot + columns.gap;
  const layer = [
    { data: { values: zeroLines }, mark: { type: 'rule', color: colours.zero, strokeWidth: 1.5 }, encoding: { x: { datum: 0, ...x }, y: { ...y, field: 'from' }, y2: { field: 'to' } } },
    // An outline that stands out, around a filling that a dark line stands out from.
    ...[{ strokeWidth: 9 }, { strokeWidth: 6.5, color: '#ffffff' }, { strokeWidth: 6.5, opacity: 0.3 }].map((look) => ({
      transform: [{ filter: 'isValid(datum.low)' }], mark: { type: 'rule', strokeCap: 'round', ...look }, encoding: { x: { field: 'low', ...x }, x2: { field: 'high' }, y, ...('color' in look ? {} : { color: colour }) },
    })),
    ...(hasParameters ? [{ transform: [{ filter: 'isValid(datum.from)' }], mark: { type: 'rule', strokeWidth: 2 }, encoding: { x: { field: 'from', ...x }, x2: { field: 'to' }, y, color: ink } }] : []),
    { mark: { type: 'circle', size: 90, opacity: 1 }, encoding: { x: { field: 'value', ...x }, y, color: colour } },
    { mark: { type: 'text', fontWeight: 'bold' }, encoding: { x: { value: beside + columns.armName }, y, text: { field: 'text', type: 'nominal' }, color: ink } },
    { data: { values: names }, mark: { type: 'text' }, encoding: { x: { value: -columns.name }, y, text: { field: 'text', type: 'nominal' } } },
  ];
  const armNames = { mark: { type: 'text' }, encoding: { x: { value: beside }, y, text: { field: 'arm', type: 'nominal' }, color: ink } };
  return {
    title: {
      text: wrap(titleOf(unit, rows, language), columns.whole - 24, sizes.subtitle, 'bold'),
      fontSize: sizes.subtitle, fontWeight: 'bold', color: colours.text, frame: 'group', offset: 8, lineHeight: 18, dx: -columns.name,
    },
    width: columns.plot,
    height,
    data: { values },
    layer: columns.armName > 0 ? [...layer, armNames] : layer,
  };
}

/** From the lowest to the highest end, with zero inside and a little air. */
function domainOf(rows: readonly DifferenceRow[]): [number, number] {
  const ends = rows.flatMap(({ value, realGroup, parameters }) => [value, ...(realGroup ?? []), ...(parameters ?? [])]);
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const air = (high - low || 1) * 0.05;
  return [low - air, high + air];
}

function titleOf(unit: Unit, rows: readonly DifferenceRow[], language: Language): string {
  const texts = textsOf(language).differences;
  const name = unit.unit === 'money' && unit.currency !== undefined ? unit.currency : (texts.units[unit.unit] ?? unit.unit);
  const error = Math.max(0, ...rows.flatMap(({ simulationError }) => simulationError ?? []));
  return error === 0 ? name : `${name} · ${texts.error(formatError(error, unit, language))}`;
}
