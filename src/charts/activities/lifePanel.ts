/** The people of one arm, a line each, with a bracket around those who were ever in an ordinary job. */
import { activityGroups, type ActivityGroup } from './activityGroups.js';
import type { ArmLook } from '../arms.js';
import { weekAxis } from '../axes.js';
import type { ChartSpec } from '../chart.js';
import { groupLabels, textLayer } from './groupLabels.js';
import { textsOf, type Language } from '../language.js';
import type { Life } from './lifeOrder.js';
import { wrapTo } from '../textWidth.js';
import { colours, sizes } from '../theme.js';

export interface LifePanel {
  readonly arm: ArmLook;
  /** From the bottom. */
  readonly lives: readonly Life[];
  readonly weeks: number;
  readonly language: Language;
}

export interface LifePlace {
  readonly width: number;
  /** Pixels for a person, and for all that the largest arm has. */
  readonly row: number;
  readonly height: number;
  /** Pixels for the lines above the panel. */
  readonly title: number;
  /** Pixels for each line of a name at the right; 0 leaves names out. */
  readonly names: number;
  readonly groups: readonly ActivityGroup[];
}

const lineHeight = 17;
const keyStep = 36;
const [ink] = activityGroups.map((group) => group.ink);

/** How many lives have a week in an ordinary job. */
export function everWorked(lives: readonly Life[]): number {
  return lives.filter(({ worked }) => worked > 0).length;
}

/** What stands above a panel. */
export function titleOf({ arm, lives, language }: LifePanel, width: number) {
  const names = wrapTo(2, arm.label, width, sizes.label, 'bold').map((text) => ({ text, ink: arm.ink, isName: true }));
  const found = wrapTo(2, textsOf(language).lives.ever(everWorked(lives), lives.length), width, sizes.label).map((text) => ({ text, ink: colours.text, isName: false }));
  return [...names, ...found];
}

export function lifePanel(panel: LifePanel, place: LifePlace): ChartSpec {
  const { lives, weeks, language } = panel;
  const { width, row, height, groups } = place;
  const perPixel = weeks / width;
  const values = lives.flatMap(({ stretches }, at) => stretches.filter(({ from }) => from <= weeks).map(({ group, from, to }) => (
    { from: Math.max(0, from - 0.5), to: Math.min(weeks, to + 0.5), low: (at * row) / height, high: ((at + 0.8) * row) / height, colour: group.colour }
  )));
  const x = { field: 'from', type: 'quantitative', scale: { domain: [0, weeks], nice: false }, axis: weekAxis(weeks, width, language) };
  const y = { type: 'quantitative', scale: { domain: [0, 1], nice: false }, axis: null };
  const title = titleOf(panel, place.title).map((line, at, all) => ({ ...line, x: 0, y: -14 - (all.length - 1 - at) * lineHeight }));
  return {
    width,
    height,
    data: { values },
    layer: [
      { mark: { type: 'rect' }, encoding: { x, x2: { field: 'to' }, y: { field: 'low', ...y }, y2: { field: 'high' }, color: { field: 'colour', type: 'nominal', scale: null } } },
      ...bracket(everWorked(lives), place, perPixel),
      ...groupLabels(place.names > 0 ? key(groups, height) : [], { left: width + 12, height, names: place.names, language, perPixel }),
      textLayer(title.filter(({ isName }) => isName), height, { fontWeight: 'bold' }, perPixel),
      textLayer(title.filter(({ isName }) => !isName), height, {}, perPixel),
    ],
  };
}

/** Around the lowest `count` lines, with the number at its left; nothing for nobody. */
function bracket(count: number, { row, height }: LifePlace, perPixel: number): ChartSpec[] {
  if (count === 0) return [];
  const top = ((count - 0.2) * row) / height;
  const [tip, back] = [-4 * perPixel, -9 * perPixel];
  const lines = [{ x: back, end: back, low: 0, high: top }, { x: tip, end: back, low: 0, high: 0 }, { x: tip, end: back, low: top, high: top }];
  return [
    {
      data: { values: lines },
      mark: { type: 'rule', color: ink, strokeWidth: 1.5, strokeCap: 'square' },
      encoding: { x: { field: 'x', type: 'quantitative' }, x2: { field: 'end' }, y: { field: 'low', type: 'quantitative' }, y2: { field: 'high' } },
    },
    textLayer([{ text: String(count), x: -14, y: (1 - top / 2) * height, ink: ink ?? colours.text }], height, { fontWeight: 'bold', align: 'right' }, perPixel),
  ];
}

/** Names in the order of the stack, ordinary work at the bottom as in the lines. */
function key(groups: readonly ActivityGroup[], height: number) {
  return groups.map((group, at) => ({ group, number: '', wish: height - (at + 0.5) * Math.min(keyStep, height / groups.length) }));
}
