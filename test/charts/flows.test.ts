import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityGroups } from '../../src/charts/activities/activityGroups.js';
import { barsOf, foldFlows, ribbonsOf, totalOf } from '../../src/charts/activities/flowGroups.js';
import { flows } from '../../src/charts/activities/flows.js';
import { activities } from '../../src/outcomes/activities.js';
import { context, fakeResult } from './fixture.js';

const kinds = activities.length;
const matrices = fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: kinds, maxLength: kinds }), { minLength: kinds, maxLength: kinds });

describe('flows folded to groups', () => {
  test('keep their sum', () => {
    fc.assert(fc.property(matrices, (matrix) => { expect(totalOf(foldFlows(matrix, activityGroups))).toBeCloseTo(totalOf(matrix), 8); }));
  });

  test('put a person who stays in a group on its diagonal', () => {
    const matrix = activities.map(({ id: from }) => activities.map(({ id: to }) => (from === 'fullTime' && to === 'absent' ? 1 : 0)));
    const folded = foldFlows(matrix, activityGroups);
    expect(activityGroups[0]!.id).toBe('ordinary');
    expect(folded[0]![0]).toBe(1);
    expect(totalOf(folded)).toBe(1);
  });

  test('leave bars that they fill, and enter bars that they fill', () => {
    fc.assert(fc.property(matrices, (matrix) => {
      const folded = foldFlows(matrix, activityGroups);
      const ribbons = ribbonsOf(folded, activityGroups);
      for (const { group, low, high } of barsOf(folded, 'before', activityGroups)) {
        const own = ribbons.filter(({ from }) => from === group);
        expect(own[0]!.lowBefore).toBeCloseTo(low, 8);
        expect(own.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(high - low, 8);
      }
      for (const { group, low, high } of barsOf(folded, 'after', activityGroups)) {
        const own = ribbons.filter(({ to }) => to === group);
        expect(own[0]!.lowAfter).toBeCloseTo(low, 8);
        expect(own.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(high - low, 8);
      }
    }));
  });
});

describe('the chart of flows', () => {
  const result = fakeResult();

  test('gives every cell of every interval as a row, and each interval sums to 1', () => {
    const { rows } = flows(result, context)!;
    expect(rows).toHaveLength(2 * 3 * 64);
    const sum = rows.filter(({ arm, fromWeek }) => arm === 'ips' && fromWeek === 26).reduce((total, { share }) => total + Number(share), 0);
    expect(sum).toBeCloseTo(1, 8);
    expect(Object.keys(rows[0]!)).toEqual(['arm', 'fromWeek', 'toWeek', 'from', 'to', 'share']);
  });

  test('says how many were in ordinary jobs and how many of them stayed', () => {
    expect(flows(result, context)!.alt).toContain('IPS: 0 %, 27 %, 37 % and 42 % in an ordinary job at week 0, week 26, week 52 and week 78; of those in one at week 52, 78 % also at week 78.');
  });

  test('leaves out arms in which nobody was followed, and is left out when that is all of them', () => {
    const none = result.flows.arms['ips']!.map((matrix) => matrix.map((row) => row.map(() => 0)));
    const draft = flows({ ...result, flows: { ...result.flows, arms: { ...result.flows.arms, 'usual-care': none } } }, context)!;
    expect(new Set(draft.rows.map(({ arm }) => arm))).toEqual(new Set(['ips']));
    expect(flows({ ...result, flows: { ...result.flows, arms: { 'usual-care': none, ips: none } } }, context)).toBeNull();
  });
});
