import { expect, test } from 'vitest';
import { pooledRatio, type TwoGroups } from '../../src/statistics/pooledRatio.js';

const study = (a: number, n: number, b: number, m: number): TwoGroups => ({ offered: { events: a, people: n }, control: { events: b, people: m } });

/** Thirteen trials of the BCG vaccine: cases with and without, vaccinated and not (Colditz 1994; data `dat.bcg` of R's package metafor). */
const vaccine = [
  [4, 119, 11, 128], [6, 300, 29, 274], [3, 228, 11, 209], [62, 13536, 248, 12619], [33, 5036, 47, 5761], [180, 1361, 372, 1079], [8, 2537, 10, 619],
  [505, 87886, 499, 87892], [29, 7470, 45, 7232], [17, 1699, 65, 1600], [186, 50448, 141, 27197], [5, 2493, 3, 2338], [27, 16886, 29, 17825],
].map(([a, c, b, d]) => study(a!, a! + c!, b!, b! + d!));

test('thirteen vaccine trials give what metafor and Stata give', () => {
  const { ratio, low, high, tau, q, studies } = pooledRatio(vaccine);
  expect([Math.log(ratio), Math.log(low), Math.log(high)].map((each) => each.toFixed(4))).toEqual(['-0.7141', '-1.0644', '-0.3638']);
  expect(tau * tau).toBeCloseTo(0.3088, 4);
  expect(q).toBeCloseTo(152.233, 3);
  expect(studies).toBe(13);
});

test('one study is its own ratio, with the interval of the delta method and no spread between studies', () => {
  const { ratio, low, high, tau, q } = pooledRatio([study(20, 50, 10, 50)]);
  const halfWidth = 1.959964 * Math.sqrt(1 / 20 - 1 / 50 + 1 / 10 - 1 / 50);
  expect(ratio).toBeCloseTo(2, 12);
  expect(Math.log(high / 2)).toBeCloseTo(halfWidth, 6);
  expect(Math.log(2 / low)).toBeCloseTo(halfWidth, 6);
  expect([tau, q]).toEqual([0, 0]);
});

test('studies that agree have no spread between them, and together a narrower interval', () => {
  const one = pooledRatio([study(20, 50, 10, 50)]);
  const four = pooledRatio(Array.from({ length: 4 }, () => study(20, 50, 10, 50)));
  expect(four.tau).toBe(0);
  expect(four.ratio).toBeCloseTo(2, 12);
  expect(Math.log(four.high / four.low)).toBeCloseTo(Math.log(one.high / one.low) / 2, 12);
});

test('where nobody, or everybody, has the event a half is added to each cell', () => {
  expect(pooledRatio([study(5, 20, 0, 20)]).ratio).toBeCloseTo((5.5 / 21) / (0.5 / 21), 12);
  expect(pooledRatio([study(20, 20, 5, 20)]).ratio).toBeCloseTo((20.5 / 21) / (5.5 / 21), 12);
});

test('groups that change places turn the ratio over', () => {
  const there = pooledRatio(vaccine);
  const back = pooledRatio(vaccine.map(({ offered, control }) => ({ offered: control, control: offered })));
  expect(back.ratio).toBeCloseTo(1 / there.ratio, 12);
  expect(back.low).toBeCloseTo(1 / there.high, 12);
  expect(back.tau).toBeCloseTo(there.tau, 12);
});

test('no studies, and events that cannot be, are refused', () => {
  expect(() => pooledRatio([])).toThrow(/at least one study/);
  expect(() => pooledRatio([study(21, 20, 5, 20)])).toThrow(/found 21 of 20/);
  expect(() => pooledRatio([study(5, 20, 0, 0)])).toThrow(/found 0 of 0/);
  expect(() => pooledRatio([study(2.5, 20, 5, 20)])).toThrow(/found 2.5 of 20/);
});
