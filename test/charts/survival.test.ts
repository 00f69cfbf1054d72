import { describe, expect, test } from 'vitest';
import type { RunResult, SurvivalCurve } from '../../src/comparison/comparison.js';
import { jobSurvival } from '../../src/charts/survival/jobSurvival.js';
import { curvesOf, lastShown, partsReached, weekOfPart, type SurvivalQuestion } from '../../src/charts/survival/survivalCurves.js';
import { timeToFirstJob } from '../../src/charts/survival/timeToFirstJob.js';
import { context, fakeResult } from './fixture.js';

const result = fakeResult();
const started: SurvivalQuestion = { id: 'a', spell: 'firstJob', texts: 'firstJob', rises: true, parts: ['quarter', 'half'] };
const held: SurvivalQuestion = { id: 'b', spell: 'firstJobKept', texts: 'jobLength', rises: false, parts: ['half'] };

function withCurves(change: (curve: SurvivalCurve, arm: string) => SurvivalCurve, from: RunResult = result): RunResult {
  const arms = Object.fromEntries(Object.entries(from.survival.arms).map(([arm, { firstJob, firstJobKept }]) => [arm, { firstJob: change(firstJob, arm), firstJobKept: change(firstJobKept, arm) }]));
  return { ...from, survival: { ...from.survival, arms } };
}

const subtitleOf = (draft: ReturnType<typeof timeToFirstJob>): string => (draft!.specAt(720)['title'] as { subtitle: string[] }).subtitle.join(' ').replaceAll('\u00a0', ' ');

describe('time to the first job', () => {
  test('shows one minus survival, with the ends of the band changed over', () => {
    const { survival, low, high, atRisk } = result.survival.arms['ips']!.firstJob;
    const row = timeToFirstJob(result, context)!.rows.find(({ arm, week }) => arm === 'ips' && week === 40)!;
    expect(row).toEqual({ arm: 'ips', week: 40, share: 1 - survival[40]!, low: 1 - high[40]!, high: 1 - low[40]!, atRisk: atRisk[40] });
    expect(Number(row['low'])).toBeLessThan(Number(row['share']));
  });

  test('has a row for every week of every arm', () => {
    const { rows } = timeToFirstJob(result, context)!;
    expect(rows).toHaveLength(2 * 79);
    expect(rows[0]).toMatchObject({ arm: 'usual-care', week: 0, share: 0 });
  });

  test('says when a quarter and a half have started, and how often a study would find the difference', () => {
    const draft = timeToFirstJob(result, context)!;
    expect(draft.alt).toContain('Time until a quarter have started: 58 weeks with usual care and 14 weeks with IPS. Time until half have started: 63 weeks with IPS.');
    expect(subtitleOf(draft)).toContain('A study of this size would find the difference (log-rank test, p < .05) in 99 of 100 cases.');
  });

  test('calls nothing all or nothing that is not', () => {
    const saidOf = (power: number) => subtitleOf(timeToFirstJob({ ...result, survival: { ...result.survival, logRank: [{ ...result.survival.logRank[0]!, power }] } }, context));
    expect(saidOf(0.999)).toContain('in more than 99 of 100 cases');
    expect(saidOf(1)).toContain('in 100 of 100 cases');
    expect(saidOf(0.001)).toContain('in less than 1 of 100 cases');
    expect(saidOf(0)).toContain('in 0 of 100 cases');
  });

  test('marks the first week at which the part is reached, which for half is the median', () => {
    for (const question of [started, held]) {
      for (const curve of curvesOf(result.comparison, result.survival, question, context)) expect(weekOfPart(curve, 'half', 78)).toBe(curve.curve.median);
    }
  });

  test('marks nothing where nobody ever gets a job', () => {
    const nobody = withCurves((curve) => ({ ...curve, survival: curve.survival.map(() => 1), low: curve.survival.map(() => 1), high: curve.survival.map(() => 1), median: null }));
    const curves = curvesOf(nobody.comparison, nobody.survival, started, context);
    expect(partsReached(curves, started, 78)).toEqual([]);
    expect(timeToFirstJob(nobody, context)!.alt).toContain('started within 18 months (Kaplan-Meier): 0.0 % with usual care and 0.0 % with IPS.');
  });
});

describe('job survival', () => {
  test('shows survival as it is, from 100 % on', () => {
    const { rows } = jobSurvival(result, context)!;
    expect(rows[0]).toMatchObject({ arm: 'usual-care', week: 0, share: 1 });
    expect(rows.find(({ arm, week }) => arm === 'ips' && week === 78)!['share']).toBe(result.survival.arms['ips']!.firstJobKept.survival[78]);
  });

  test('ends where fewer than thirty jobs, or a quarter of few, would still be followed had none ended, and says so', () => {
    const thin = withCurves((curve) => ({ ...curve, atRisk: curve.atRisk.map((n, week) => (week < 60 ? n : 9)) }));
    expect(lastShown(curvesOf(thin.comparison, thin.survival, held, context), 78)).toBe(52);
    expect(subtitleOf(jobSurvival(thin, context))).toContain('Lines end where few are followed any longer.');
    expect(jobSurvival(thin, context)!.rows).toHaveLength(2 * 79);
    const few = withCurves((curve) => ({ ...curve, n: 20, atRisk: curve.survival.map((share) => 6 * share) }));
    expect(lastShown(curvesOf(few.comparison, few.survival, held, context), 78)).toBe(78);
    expect(subtitleOf(jobSurvival(few, context))).not.toContain('Lines end');
  });

  test('asks for a quarter where half is not reached', () => {
    const lasting = withCurves((curve) => ({ ...curve, survival: curve.survival.map((_, week) => Math.max(0.6, 1 - week / 50)), median: null }));
    expect(partsReached(curvesOf(lasting.comparison, lasting.survival, held, context), held, 78)).toEqual(['quarter']);
  });

  test('says which arms have no jobs, and is left out when none has', () => {
    const empty = (curve: SurvivalCurve): SurvivalCurve => ({ ...curve, n: 0, ended: 0, survival: curve.survival.map(() => 0) });
    const draft = jobSurvival(withCurves((curve, arm) => (arm === 'usual-care' ? empty(curve) : curve)), context)!;
    expect(draft.alt).toContain('Nobody started a job with usual care.');
    expect(subtitleOf(draft)).toContain('Nobody started a job with usual care.');
    expect(new Set(draft.rows.map(({ arm }) => arm))).toEqual(new Set(['ips']));
    expect(jobSurvival(withCurves(empty), context)).toBeNull();
  });

  test('shows no number that is unknown', () => {
    const unknown = withCurves((curve) => ({ ...curve, low: curve.low.map((share, week) => (week > 70 ? Number.NaN : share)) }));
    expect(jobSurvival(unknown, context)!.rows.find(({ week }) => week === 71)!['low']).toBeNull();
    expect(JSON.stringify(jobSurvival(unknown, context)!.specAt(720))).not.toContain('null,"high"');
  });
});
