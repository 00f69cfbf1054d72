import { describe, expect, it } from 'vitest';
import { loadCalibration } from '../../src/calibration/load.js';
import type { CalibrationPlan } from '../../src/calibration/plan.js';
import { doorsTo } from '../scenario/load-text.js';

const asked = 'trials: [mueser2004-hartford, reme2019-norway]\npatterns: []\n';
function planOf(text: string): CalibrationPlan {
  const plan = loadCalibration('c.yaml', doorsTo({ 'c.yaml': text }));
  if ('problems' in plan) throw new Error(JSON.stringify(plan.problems));
  return plan;
}
const programmesIn = ({ trials }: CalibrationPlan) => trials.map(({ trial }) => trial.arms.map(({ services }) => services.map(({ programme }) => programme)));

describe('A calibration with one control', () => {
  const published = planOf(asked);
  const plan = planOf(`controls: usual-care-staircase\n${asked}`);

  it('gives it to every control, with posts for everybody, and leaves the offered arms as they were published', () => {
    expect(programmesIn(plan)).toEqual([[['supported-employment'], ['usual-care-staircase'], ['usual-care-staircase']].map((own, k) => (k === 0 ? programmesIn(published)[0]![0] : own)), [programmesIn(published)[1]![0], ['usual-care-staircase']]]);
    const [{ scenario }] = plan.trials as [(typeof plan.trials)[number]];
    const services = scenario.arms[0]!.epochs[1]!.scenario.services;
    expect(services.find(({ id }) => id.startsWith('control-psr'))).toMatchObject({ programme: 'usual-care-staircase', staff: { count: 2, norm: 40 } });
  });

  it('keeps what was observed, and is another plan', () => {
    const counts = ({ trials }: CalibrationPlan) => trials.map(({ trial }) => trial.arms.map(({ events, analysed }) => [events, analysed]));
    expect(counts(plan)).toEqual(counts(published));
    expect(plan.controls).toBe('usual-care-staircase');
    expect('controls' in published).toBe(false);
  });

  it('is refused where the programme is not there', () => {
    const result = loadCalibration('c.yaml', doorsTo({ 'c.yaml': `controls: usual-care-stairs\n${asked}` }));
    expect(result).toMatchObject({ problems: [{ line: 1, path: 'controls', expected: 'is not a programme; did you mean "usual-care-staircase"?' }] });
  });
});
