import { describe, expect, test } from 'vitest';
import type { RunResult } from '../../src/comparison/comparison.js';
import { drawCharts } from '../../src/charts/index.js';
import { context, fakeResult } from './fixture.js';
import { textBoxes, viewBoxOf } from './textBoxes.js';

/** The first weeks of a run. */
function shortened(result: RunResult, weeks: number): RunResult {
  const cut = (list: readonly number[]) => Array.from({ length: weeks + 1 }, (_, at) => list[at % list.length]!);
  const arms = Object.fromEntries(Object.entries(result.weekly.arms).map(([arm, columns]) => [
    arm, Object.fromEntries(Object.entries(columns).map(([id, { mean, low, high }]) => [id, { mean: cut(mean), low: cut(low), high: cut(high) }])),
  ]));
  const { survival, flows, attitudes, lives } = fakeResult(Object.keys(arms), weeks);
  return { ...result, comparison: { ...result.comparison, weeks }, weekly: { weeks, arms }, survival, flows, attitudes, lives };
}

/** Every number of the comparison multiplied. */
function scaled(result: RunResult, factor: number): RunResult {
  const differences = result.comparison.differences.map((each) => ({
    ...each, difference: each.difference! * factor, simulationError: each.simulationError! * factor,
    realGroup: [each.realGroup![0] * factor, each.realGroup![1] * factor] as const,
  }));
  return { ...result, comparison: { ...result.comparison, differences } };
}

/** Copies of one arm under other names. */
function nine(): RunResult {
  const { comparison, weekly, subgroups, survival, flows, attitudes, lives } = fakeResult();
  const ids = Array.from({ length: 8 }, (_, at) => `load-${at * 10}`);
  const copies = <T>(kind: Readonly<Record<string, T>>) => ({ 'usual-care': kind['usual-care']!, ...Object.fromEntries(ids.map((id) => [id, kind['ips']!])) });
  const differences = ids.flatMap((arm) => comparison.differences.map((each) => ({ ...each, arm })));
  return { subgroups, comparison: { ...comparison, arms: copies(comparison.arms), differences }, weekly: { ...weekly, arms: copies(weekly.arms) },
    survival: { ...survival, arms: copies(survival.arms), logRank: [] }, flows: { ...flows, arms: copies(flows.arms) }, attitudes: copies(attitudes), lives: copies(lives),
  };
}

const long = 'Individual placement and support with an unusually long name for a very small office, and overenskomstgodkjenningsprosedyre';
const eight = ['usual-care', 'ips', 'more-counsellors', 'peer-support'];
const cases: readonly (readonly [string, RunResult, Partial<typeof context>])[] = [
  ['one arm', fakeResult(['usual-care']), {}],
  ['one week', shortened(fakeResult(), 1), {}],
  ['five weeks', shortened(fakeResult(), 5), {}],
  ['twenty years', shortened(fakeResult(), 1040), {}],
  ['differences of 0', scaled(fakeResult(), 0), {}],
  ['tiny differences', scaled(fakeResult(), 1e-4), {}],
  ['huge differences', scaled(fakeResult(), 1e5), {}],
  ['negative differences', scaled(fakeResult(eight), -1), {}],
  ['nine arms', nine(), {}],
  ['long names', fakeResult(), { armLabels: { ips: long } }],
  ['long names of many arms', fakeResult(eight), { armLabels: Object.fromEntries(eight.map((arm, at) => [arm, `${at} ${long}`])) }],
];

describe.each(cases)('charts of %s', async (_, result, more) => {
  const charts = await drawCharts(result, { ...context, ...more });

  test.each(charts.flatMap(({ id, svg, narrowSvg }) => [[id, svg], [`${id}-narrow`, narrowSvg]]))('hold no text that leaves the picture or covers another: %s', (id, svg) => {
    const { width, height } = viewBoxOf(svg);
    const boxes = textBoxes(svg);
    expect(boxes.length).toBeGreaterThan(3);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(width).toBeLessThanOrEqual(id.endsWith('narrow') ? 380 : 740);
    expect(boxes.filter(({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < 0 || bottom > height)).toEqual([]);
    const overlaps = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).map((b) => [a.text, b.text]));
    expect(overlaps).toEqual([]);
  });
});
