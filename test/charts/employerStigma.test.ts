import { describe, expect, test } from 'vitest';
import type { AttitudeChange } from '../../src/comparison/comparison.js';
import { employerStigma } from '../../src/charts/employers/employerStigma.js';
import { context, fakeResult } from './fixture.js';

describe('the chart of employers', () => {
  const result = fakeResult();
  const nobody: AttitudeChange = { n: 0, meanBefore: null, meanAfter: null, before: [], after: [] };
  const experiencedWith = (arm: string, experienced: AttitudeChange) => ({ ...result, attitudes: { ...result.attitudes, [arm]: { ...result.attitudes[arm]!, experienced } } });

  test('says how far the mean moved, of how many, and where the others stand', () => {
    expect(employerStigma(result, context)!.alt).toContain('IPS: among about 102 employers with an experience mean stigma goes from 0.47 to 0.41; others 0.50.');
  });

  test('says so when it hardly moves', () => {
    const same = { ...result.attitudes['ips']!.experienced, meanBefore: 0.483, meanAfter: 0.481 };
    expect(employerStigma(experiencedWith('ips', same), context)!.alt).toContain('mean stigma hardly moves, 0.48 before and after');
  });

  test('names the arms in which no employer has had an experience', () => {
    const draft = employerStigma(experiencedWith('usual-care', nobody), context)!;
    expect(draft.alt).toContain('No employer has had such an employee with usual care.');
    expect(JSON.stringify(draft.specAt(720))).toContain('No employer has had such an employee');
    expect(new Set(draft.rows.map(({ arm }) => arm))).toEqual(new Set(['ips']));
  });

  test('is left out where there is none in any arm', () => {
    const none = Object.fromEntries(['usual-care', 'ips'].map((arm) => [arm, { experienced: nobody, others: nobody }]));
    expect(employerStigma({ ...result, attitudes: none }, context)).toBeNull();
    expect(employerStigma({ ...result, attitudes: {} }, context)).toBeNull();
  });

  test('draws all arms on the same scales, from 0', () => {
    const spec = JSON.stringify(employerStigma(fakeResult(['usual-care', 'ips', 'more-counsellors', 'peer-support']), context)!.specAt(720));
    expect(new Set(spec.match(/"domain":\[[^\]]*\]/g)).size).toBe(2);
  });

  test('gives its data as rows: every class of stigma in each group and arm', () => {
    const { rows } = employerStigma(result, context)!;
    expect(rows).toHaveLength(2 * 2 * 20);
    for (const group of ['experienced', 'others']) expect(rows.filter((row) => row['arm'] === 'ips' && row['group'] === group).reduce((sum, { before }) => sum + Number(before), 0)).toBeCloseTo(1);
  });
});
