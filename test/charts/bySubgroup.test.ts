import { describe, expect, test } from 'vitest';
import type { SubgroupResult } from '../../src/comparison/comparison.js';
import { smallestCell } from '../../src/comparison/smallestCell.js';
import { bySubgroup } from '../../src/charts/differences/bySubgroup.js';
import { smallestCell as smallestInTables } from '../../src/store/smallest-cell.js';
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
    expect(draft.alt).toContain('Severity: with IPS from +20.4 points for severe to +35.7 points for mild.');
  });

  test('does not say so where simulation error may be all there is', () => {
    const { alt } = bySubgroup(withCells(() => ({ simulationError: 0.1 })), context)!;
    expect(alt).toContain('Severity: with IPS +20.4 to +35.7 points, alike within simulation error.');
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
    expect(written(result)).not.toContain('74 %');
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

  test('names the groupings in its title', () => {
    const more = fakeResult().subgroups.map((cell) => ({ ...cell, by: 'sex', level: 'men' }));
    const result = { ...fakeResult(), subgroups: [...fakeResult().subgroups, ...more] };
    expect(bySubgroup(result, context)!.title).toBe('Who gains most, by severity and sex?');
    expect(bySubgroup(result, { ...context, language: 'nb' })!.title).toBe('Hvem har størst utbytte, etter alvorlighetsgrad og kjønn?');
  });
});
