import { describe, expect, test } from 'vitest';
import type { EquityResult, RunResult, SubgroupResult, SurvivalCurve } from '../../src/comparison/comparison.js';
import { advantage } from '../../src/comparison/equity.js';
import { drawCharts } from '../../src/charts/index.js';
import { context, fakeResult } from './fixture.js';
import { misplacedTexts, textBoxes, viewBoxOf } from './textBoxes.js';

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

/** Subgroups of two more groupings, with shares from 0 to 1 and errors as large. */
function manyGroups(arms: readonly string[]): RunResult {
  const result = fakeResult(arms);
  const levels = [['diagnosis', ['psychosis', 'personality', 'none']], ['age', ['under30', '30to44', '45andOver', 'a level that nobody has named, with a long name of its own']]] as const;
  const more = arms.flatMap((arm, a) => levels.flatMap(([by, each]) => each.map((level, at) => (
    { arm, by, level, measure: 'everCompetitive', mean: [0, 1, 0.03, 0.98][(at + a) % 4]!, n: level === 'none' ? 3 : 12_345.6, simulationError: at % 2 === 0 ? 0.4 : 0, gain: a === 0 || level === 'none' ? null : { difference: [0, 1, 0.03, 0.98][(at + a) % 4]! - [0, 1, 0.03, 0.98][at % 4]!, simulationError: 0.4, parameters: [-0.123, 0.987] as const } }
  ))));
  return { ...result, subgroups: [...result.subgroups, ...more] };
}

/** Every employer in one class of stigma, before and after; the first arm has met none. */
function alikeEmployers(before: number, after: number): RunResult {
  const result = fakeResult(['usual-care', 'ips', 'more-counsellors']);
  const only = (at: number) => Array.from({ length: 20 }, (_, k) => (k === at ? 1 : 0));
  const change = { n: 0.05, meanBefore: (before + 0.5) / 20, meanAfter: (after + 0.5) / 20, before: only(before), after: only(after) };
  const none = { n: 0, meanBefore: null, meanAfter: null, before: only(-1), after: only(-1) };
  const attitudes = { 'usual-care': { experienced: none, others: change }, ips: { experienced: change, others: change }, 'more-counsellors': { experienced: { ...change, n: 123_456 }, others: none } };
  return { ...result, attitudes };
}

/** All groupings with an order: everything falls to one group, to nobody, or to nearly everybody alike. */
function manyOrders(arms: readonly string[]): RunResult {
  const result = fakeResult(arms);
  const spreads = { education: [[4000, 0], [3, 0], [20, 1]], region: [[10, 1], [90_000, 0]], minority: [[50, 0.2], [50, 0.2]] } as const;
  const cells = Object.entries(spreads).flatMap(([by, groups]) => arms.flatMap((arm, a) => groups.map(([n, mean], at): SubgroupResult => (
    { arm, by, level: advantage[by]![at]!, measure: 'everCompetitive', mean: a === 1 && by === 'region' ? 0 : mean, n: n === 3 && a > 0 ? 10 : n, simulationError: 0, gain: null }
  ))));
  const equity = Object.keys(spreads).flatMap((by) => arms.map((arm): EquityResult => ({ arm, by, measure: 'everCompetitive', index: -0.99999, simulationError: null, parameters: null, change: null })));
  return { ...result, subgroups: [...result.subgroups, ...cells], equity: [...result.equity, ...equity] };
}

/** Every weekly series multiplied. */
function busier(result: RunResult, factor: number): RunResult {
  const times = (list: readonly number[]) => list.map((value) => value * factor);
  const arms = Object.fromEntries(Object.entries(result.weekly.arms).map(([arm, columns]) => [
    arm, { ...columns, ...Object.fromEntries(['waiting', 'load'].map((id) => [id, { mean: times(columns[id]!.mean), low: times(columns[id]!.low), high: times(columns[id]!.high) }])) },
  ]));
  return { ...result, weekly: { ...result.weekly, arms } };
}

/** Copies of one arm under other names. */
function nine(): RunResult {
  const { comparison, weekly, subgroups, survival, flows, attitudes, lives, equity } = fakeResult();
  const ids = Array.from({ length: 8 }, (_, at) => `load-${at * 10}`);
  const copies = <T>(kind: Readonly<Record<string, T>>) => ({ 'usual-care': kind['usual-care']!, ...Object.fromEntries(ids.map((id) => [id, kind['ips']!])) });
  const differences = ids.flatMap((arm) => comparison.differences.map((each) => ({ ...each, arm })));
  const groups = ['usual-care', ...ids].flatMap((arm) => subgroups.filter((each) => each.arm === (arm === 'usual-care' ? arm : 'ips')).map((each) => ({ ...each, arm })));
  const indices = ['usual-care', ...ids].flatMap((arm) => equity.filter((each) => each.arm === (arm === 'usual-care' ? arm : 'ips')).map((each) => ({ ...each, arm })));
  return { equity: indices, subgroups: groups, comparison: { ...comparison, arms: copies(comparison.arms), differences }, weekly: { ...weekly, arms: copies(weekly.arms) },
    survival: { ...survival, arms: copies(survival.arms), logRank: [] }, flows: { ...flows, arms: copies(flows.arms) }, attitudes: copies(attitudes), lives: copies(lives),
  };
}

/** The spells of arms, changed. */
function withSpells(result: RunResult, change: (curve: SurvivalCurve, arm: string) => SurvivalCurve): RunResult {
  const arms = Object.fromEntries(Object.entries(result.survival.arms).map(([arm, { firstJob, firstJobKept }]) => [arm, { firstJob: change(firstJob, arm), firstJobKept: change(firstJobKept, arm) }]));
  return { ...result, survival: { ...result.survival, arms } };
}

/** A curve on which everybody's spell lasts to the horizon, or on which all end at once. */
function constant(curve: SurvivalCurve, share: number): SurvivalCurve {
  const all = curve.survival.map((_, week) => (week === 0 ? 1 : share));
  return { ...curve, survival: all, low: all, high: all, atRisk: all.map((left) => left * curve.n), ended: (1 - share) * curve.n, median: share > 0.5 ? null : 1 };
}

/** Fewer people than a hundred, not the same in each arm. */
function sevenLives(): RunResult {
  const result = fakeResult();
  const comparison = { ...result.comparison, differences: result.comparison.differences.map((each) => ({ ...each, paired: false })) };
  return { ...result, comparison, lives: { 'usual-care': result.lives['usual-care']!.slice(0, 7), ips: result.lives['ips']!.slice(0, 1) } };
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
  ['all main activities', fakeResult(), { isUnfolded: true }],
  ['all main activities in four arms', fakeResult(eight), { isUnfolded: true, language: 'nb' }],
  ['many groups', manyGroups(['usual-care', 'ips']), {}],
  ['many groups in four arms', manyGroups(eight), {}],
  ['many groups in one arm', manyGroups(['usual-care']), {}],
  ['every order in one arm', manyOrders(['usual-care']), {}],
  ['every order in two arms', manyOrders(['usual-care', 'ips']), {}],
  ['every order in four arms', manyOrders(eight), { language: 'nb' }],
  ['employers who are all against', alikeEmployers(19, 19), {}],
  ['employers who turn around', alikeEmployers(0, 19), {}],
  ['employers who are won', alikeEmployers(19, 0), {}],
  ['no lists and no clients', busier(fakeResult(eight), 0), {}],
  ['endless lists', busier(fakeResult(eight), 1e5), {}],
  ['spells that never end', withSpells(fakeResult(), (curve) => constant(curve, 1)), {}],
  ['spells that end at once', withSpells(fakeResult(), (curve) => constant(curve, 0)), {}],
  ['an arm without spells', withSpells(fakeResult(eight), (curve, arm) => (arm === 'ips' ? { ...constant(curve, 0), n: 0, ended: 0, median: null } : curve)), {}],
  ['spells that few begin late', withSpells(fakeResult(), (curve) => ({ ...curve, atRisk: curve.atRisk.map((n, week) => n * Math.max(0, 1 - week / 70)) })), {}],
  ['seven lives', sevenLives(), {}],
  ['long names', fakeResult(), { armLabels: { ips: long } }],
  ['long names of many arms', fakeResult(eight), { armLabels: Object.fromEntries(eight.map((arm, at) => [arm, `${at} ${long}`])) }],
];

describe.each(cases)('charts of %s', async (_, result, more) => {
  const charts = await drawCharts(result, { ...context, ...more });

  test.each(charts.flatMap(({ id, svg, narrowSvg }) => [[id, svg], [`${id}-narrow`, narrowSvg]]))('hold no text that leaves the picture or covers another: %s', (id, svg) => {
    expect(textBoxes(svg).length).toBeGreaterThan(3);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(viewBoxOf(svg).width).toBeLessThanOrEqual(id.endsWith('narrow') ? 380 : 740);
    expect(misplacedTexts(svg, 0.5)).toEqual([]);
  });
});
