import { describe, expect, test } from 'vitest';
import type { SubgroupResult } from '../../src/comparison/comparison.js';
import { smallestCell } from '../../src/comparison/smallestCell.js';
import { bySubgroup } from '../../src/charts/differences/bySubgroup.js';
import { smallestCell as smallestInTables } from '../../src/store/smallest-cell.js';
import { groupingsOf } from '../../src/charts/differences/subgroupRow.js';
import { context, fakeResult } from './fixture.js';

const draft = bySubgroup(fakeResult(), context)!;
const written = (result = fakeResult(), more = {}) => JSON.stringify(bySubgroup(result, { ...context, ...more })!.specAt(720));

/** The same result with other cells. */
function withCells(change: (cell: SubgroupResult) => Partial<SubgroupResult>, arms?: readonly string[]) {
  const result = fakeResult(arms);
  return { ...result, subgroups: result.subgroups.map((cell) => ({ ...cell, ...change(cell) })) };
}

describe('the chart of subgroups', () => {
  test('says in words who gains most and who least', () => {
    expect(draft.alt).toContain('Severity: with IPS from +23.6 points for severe to +29.4 points for mild. Index of inequality: usual care 0.121, IPS 0.164.');
  });

  test('does not say so where simulation error may be all there is', () => {
    const { alt } = bySubgroup(withCells(() => ({ simulationError: 0.1 })), context)!;
    expect(alt).toContain('Severity: with IPS +23.6 to +29.4 points, alike within simulation error.');
  });

  test('tells nothing of fewer than ten people, neither in the picture nor in its data', () => {
    expect(written()).toContain('fewer than 10 people:');
    expect(written()).not.toContain('27 %');
    const hidden = draft.rows.filter(({ level }) => level === 'none');
    expect(hidden.map(({ share, people, simulationError }) => [share, people, simulationError])).toEqual([[null, null, null], [null, null, null]]);
    expect(bySubgroup(withCells(() => ({ n: smallestCell - 0.1 })), context)).toBeNull();
    expect(bySubgroup(withCells(() => ({ n: smallestCell })), context)).not.toBeNull();
    expect(smallestInTables).toBe(smallestCell);
  });

  test('leaves out a group that is too small in the reference arm alone', () => {
    const result = withCells(({ arm, level }) => (arm === 'usual-care' && level === 'mild' ? { n: 9 } : {}));
    expect(written(result)).not.toContain('68 %');
    expect(bySubgroup(result, context)!.alt).not.toContain('mild');
  });

  test('shows ever having worked if that is reported, else the first share that is', () => {
    expect(draft.rows[0]!['measure']).toBe('everCompetitive');
    expect(bySubgroup(fakeResult(), { ...context, reported: ['weeksWorked', 'competitiveAt', 'everCompetitive'] })!.rows[0]!['measure']).toBe('everCompetitive');
    expect(bySubgroup(fakeResult(), { ...context, reported: ['weeksWorked', 'competitiveAt'] })!.rows[0]!['measure']).toBe('competitiveAt');
    expect(bySubgroup(fakeResult(), { ...context, reported: ['weeksWorked'] })).toBeNull();
  });

  test('asks another question of one arm alone', () => {
    const alone = bySubgroup(fakeResult(['usual-care']), context)!;
    expect(alone.title).toBe('How do groups differ, by severity?');
    expect(alone.alt).toContain('from 21.9 % for severe to 38.4 % for mild');
    expect(written(fakeResult(['usual-care']))).not.toMatch(/[+−]\d/);
  });

  test('stands from the least to the most advantaged, where groups have such an order', () => {
    expect(groupingsOf(fakeResult(), 'everCompetitive', context)[0]!.levels.map(({ id }) => id)).toEqual(['severe', 'moderate', 'mild', 'none']);
    const others = withCells(({ level }) => ({ by: 'sex', level: `${level} men` }));
    expect(groupingsOf(others, 'everCompetitive', context)[0]!.levels.map(({ id }) => id)).toEqual(['mild men', 'moderate men', 'severe men', 'none men']);
    expect(written({ ...others, equity: [] })).not.toContain('inequality');
  });

  test('has the interval of each gain beside it: over draws of the parameters, else of simulation', () => {
    expect(written()).toContain('±0.6');
    const drawn = withCells(({ gain }) => ({ gain: gain && { ...gain, parameters: [0.104, 0.316] } }));
    expect(written(drawn)).toContain('(10 to 32)');
    expect(written(drawn)).toContain('its 95 % interval over');
    expect(bySubgroup(drawn, context)!.rows.find(({ arm, level }) => arm === 'ips' && level === 'mild')).toMatchObject({ gain: expect.closeTo(0.29352, 4), gainError: 0.006, gainLow: 0.104, gainHigh: 0.316 });
    expect(written(withCells(() => ({ gain: null })))).not.toMatch(/±|draws/);
  });

  test('names the groupings in its title', () => {
    const more = fakeResult().subgroups.map((cell) => ({ ...cell, by: 'sex', level: 'men' }));
    const result = { ...fakeResult(), subgroups: [...fakeResult().subgroups, ...more] };
    expect(bySubgroup(result, context)!.title).toBe('Who gains most, by severity and sex?');
    expect(bySubgroup(result, { ...context, language: 'nb' })!.title).toBe('Hvem har størst utbytte, etter alvorlighetsgrad og kjønn?');
  });
});
