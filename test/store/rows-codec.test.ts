import { describe, expect, it } from 'vitest';
import { computeBlock } from '../../src/replicate.js';
import { decodeRows, encodeRows } from '../../src/store/rows-codec.js';
import { differing, replicationsOf } from '../support/living.js';
import { ipsTeam, laidOver, scenarioOf, small } from '../support/scenarios.js';

describe('The arms of a replication as bytes', () => {
  const scenario = scenarioOf(laidOver(small, { weeks: 9, population: { size: 50 }, replications: 2, arms: { base: {}, helped: { services: [ipsTeam] } } }));
  const { rows } = replicationsOf(scenario);

  it('come back to the bit, with the lives of the first replication and without those of others', () => {
    for (const row of rows) {
      const back = decodeRows(encodeRows(row));
      expect(back.map(({ arm, replication }) => [arm, replication])).toEqual(row.map(({ arm, replication }) => [arm, replication]));
      back.forEach((arm, a) => expect(differing(scenario, arm, row[a]!)).toEqual([]));
    }
    expect(rows.map(([arm]) => arm!.lives.length > 0)).toEqual([true, false]);
  });

  it('hold each person where a run keeps them, and nobody else', () => {
    const [everybody = []] = computeBlock(scenario, { first: 1, count: 1 }, true);
    const back = decodeRows(encodeRows(everybody));
    back.forEach((arm, a) => expect(differing(scenario, arm, everybody[a]!)).toEqual([]));
    expect(back.map(({ people }) => people.length > 0)).toEqual([true, true]);
    expect(decodeRows(encodeRows(rows[1]!)).map(({ people }) => people.length)).toEqual([0, 0]);
  });

  it('keep numbers that are none and zeros below zero, whatever memory they lie in', () => {
    const strange = Float64Array.of(9, NaN, -0, Infinity, 5e-324, Number.MAX_VALUE).subarray(1);
    const [back] = decodeRows(encodeRows([{ ...rows[0]![0]!, sums: strange, lives: Uint8Array.of(1, 2, 3) }]));
    expect([...back!.sums].every((number, at) => Object.is(number, strange[at]))).toBe(true);
    expect([...back!.lives]).toEqual([1, 2, 3]);
  });

  it('tell the draw of the parameters that they lived under, and none where nothing was drawn', () => {
    const drawnRows = rows[0]!.map((row, arm) => ({ ...row, draw: 300 + arm }));
    const back = decodeRows(encodeRows(drawnRows));
    expect(back.map(({ draw }) => draw)).toEqual([300, 301]);
    back.forEach((arm, a) => expect(differing(scenario, arm, rows[0]![a]!)).toEqual([]));
    expect(Object.keys(decodeRows(encodeRows(rows[0]!))[0]!)).not.toContain('draw');
  });

  it('are refused when they are something else', () => {
    expect(() => decodeRows(new Uint8Array(80))).toThrow(/found the mark 0, expected/);
    expect(() => decodeRows(new Uint8Array(0))).toThrow(/found the mark of nothing/);
  });
});
