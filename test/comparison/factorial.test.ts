import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../src/comparison/column.js';
import { factorialOf, factorialOfColumns, type FourArms } from '../../src/comparison/factorial.js';
import { replicationsOf } from '../support/living.js';
import { ipsTeam, smallWorld } from '../support/scenarios.js';

const cell = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 60 }));
const rows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 2, maxLength: 20 });

function columnsOf(table: readonly (readonly (readonly [number, number])[])[]): FourArms<Column> {
  const column = (arm: number): Column => ({ sums: Float64Array.from(table, (row) => row[arm]![0]), counts: Float64Array.from(table, (row) => row[arm]![1]) });
  return { none: column(0), onlyA: column(1), onlyB: column(2), both: column(3) };
}

describe('Shapley values', () => {
  it('sum to the whole difference, and their shares to 1', () => {
    fc.assert(fc.property(rows, (table) => {
      const { whole, shapleyA, shapleyB, shareA, shareB } = factorialOfColumns(columnsOf(table));
      expect(shapleyA.effect! + shapleyB.effect!).toBeCloseTo(whole.effect!, 9);
      if (shareA.effect !== null) expect(shareA.effect + shareB.effect!).toBeCloseTo(1, 9);
    }));
  });

  it('are 0, without any error, for a factor that does nothing', () => {
    fc.assert(fc.property(rows, (table) => {
      const without = columnsOf(table.map(([none, , onlyB]) => [none, none, onlyB, onlyB]));
      const { shapleyA, shapleyB, whole, interaction } = factorialOfColumns(without);
      expect(shapleyA).toEqual({ effect: 0, simulationError: 0 });
      expect(interaction).toEqual({ effect: 0, simulationError: 0 });
      expect(shapleyB.effect).toBeCloseTo(whole.effect!, 9);
    }));
  });

  it('change places when the factors do', () => {
    fc.assert(fc.property(rows, (table) => {
      const one = factorialOfColumns(columnsOf(table));
      const other = factorialOfColumns(columnsOf(table.map(([none, onlyA, onlyB, both]) => [none, onlyB, onlyA, both])));
      expect(other.shapleyA).toEqual(one.shapleyB);
      expect(other.bWithA).toEqual(one.aWithB);
      expect(other.interaction.effect).toBeCloseTo(one.interaction.effect!, 9);
    }));
  });

  it('lie halfway between the simple effects, which differ by the interaction', () => {
    fc.assert(fc.property(rows, (table) => {
      const { aWithoutB, aWithB, bWithoutA, bWithA, interaction, shapleyA } = factorialOfColumns(columnsOf(table));
      expect(shapleyA.effect).toBeCloseTo((aWithoutB.effect! + aWithB.effect!) / 2, 9);
      expect(interaction.effect).toBeCloseTo(aWithB.effect! - aWithoutB.effect!, 9);
      expect(interaction.effect).toBeCloseTo(bWithA.effect! - bWithoutA.effect!, 9);
    }));
  });
});

describe('A 2 x 2 analysis', () => {
  it('by hand: two replications of 100 people', () => {
    // Means over both: 20, 35, 30 and 55 %.
    const found = factorialOfColumns(columnsOf([
      [[10, 100], [30, 100], [20, 100], [50, 100]],
      [[30, 100], [40, 100], [40, 100], [60, 100]],
    ]));
    const effects = Object.fromEntries(Object.entries(found).map(([name, { effect }]) => [name, effect]));
    const expected = { whole: 0.35, aWithoutB: 0.15, aWithB: 0.25, bWithoutA: 0.1, bWithA: 0.2, interaction: 0.1, shapleyA: 0.2, shapleyB: 0.15 };
    for (const [name, effect] of Object.entries(expected)) expect([name, effects[name]]).toEqual([name, expect.closeTo(effect, 12)]);
    // A in the two replications: (0.2 + 0.3) / 2 and (0.1 + 0.2) / 2; the standard error is half of what parts them, and t of one degree 12.706.
    expect(found.shapleyA.simulationError).toBeCloseTo(12.706204736 * 0.05, 8);
    // B gives 0.15 in both.
    expect(found.shapleyB.simulationError).toBeCloseTo(0, 12);
    // The whole lies within its own error of 0, so nobody gets a share of it.
    expect(found.shareA).toEqual({ effect: null, simulationError: null });
  });

  it('gives shares where the whole is clear of 0', () => {
    const found = factorialOfColumns(columnsOf([[[20, 100], [35, 100], [30, 100], [55, 100]], [[20, 100], [35, 100], [30, 100], [55, 100]]]));
    expect(found.shareA.effect).toBeCloseTo(4 / 7, 12);
    expect(found.shareB.effect).toBeCloseTo(3 / 7, 12);
    expect(found.shareA.simulationError).toBeCloseTo(0, 12);
  });

  it('says null where an arm has nobody', () => {
    const found = factorialOfColumns(columnsOf([[[1, 2], [0, 0], [1, 2], [1, 2]], [[1, 2], [0, 0], [1, 2], [1, 2]]]));
    expect(found.shapleyA).toEqual({ effect: null, simulationError: null });
    expect(found.bWithoutA.effect).toBe(0);
  });

  it('reads the arms of a run by name, and says which it lacks', () => {
    const staffed = (count: number) => ({ services: [{ ...ipsTeam, staff: { count, caseload: 20 } }] });
    const replications = replicationsOf(smallWorld({ arms: { few: staffed(1), many: staffed(6) } }));
    const found = factorialOf(replications, 'everCompetitive', { none: 'few', onlyA: 'many', onlyB: 'few', both: 'many' });
    expect(found.aWithB).toEqual(found.whole);
    expect(found.shapleyB.effect).toBe(0);
    expect(() => factorialOf(replications, 'everCompetitive', { none: 'few', onlyA: 'none', onlyB: 'few', both: 'many' })).toThrow('no arm none');
    expect(() => factorialOf(replications, 'often', { none: 'few', onlyA: 'few', onlyB: 'few', both: 'many' })).toThrow('no measure often');
  });
});
