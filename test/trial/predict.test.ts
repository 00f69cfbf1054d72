import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { trialForm, type TrialForm } from '../../src/trial/form.js';
import { predict } from '../../src/trial/predict.js';
import { mine } from './mine.js';

const trial = (ips: object, control: object): TrialForm => {
  const form = trialForm.parse(parse(mine({ ips })));
  return { ...form, arms: form.arms.map((arm) => (arm.id === 'control' ? { ...arm, ...control } : arm)) };
};
/** 101 virtual trials with 0 to 100 of 100 in the first arm, and always 20 of 100 in the other. */
const lived = Array.from({ length: 101 }, (_, k) => ({ events: [k, 20], analysed: [100, 100] }));

describe('A prediction', () => {
  it('tells median and central intervals of arms and ratio', () => {
    const { arms: [ips], ratios: [ratio], replications } = predict(trial({}, {}), lived);
    expect(replications).toBe(101);
    expect(ips).toMatchObject({ mean: 0.5, median: 0.5, observed: null, place: null });
    expect(ips!.intervals.map(({ low, high }) => [low, high])).toEqual([[0.25, 0.75], [expect.closeTo(0.1), expect.closeTo(0.9)], [expect.closeTo(0.025), expect.closeTo(0.975)]]);
    expect(ratio).toMatchObject({ arm: 'ips', against: 'control', median: 2.5 });
  });

  it('places what was observed among virtual trials, equal ones counted half', () => {
    const { arms: [ips, control], ratios: [ratio] } = predict(trial({ events: 15 }, { events: 6 }), lived);
    // 15 of 30: 50 of 101 lie below, one is equal.
    expect(ips).toMatchObject({ observed: 0.5, place: 50.5 / 101 });
    expect(control).toMatchObject({ observed: 0.2, place: 0.5 });
    expect(ratio).toMatchObject({ observed: 2.5, place: 50.5 / 101 });
  });

  it('takes a published share where no counts are known', () => {
    const { arms: [ips], ratios: [ratio] } = predict(trial({ reported: 0.4 }, { reported: 0.1 }), lived);
    expect(ips!.observed).toBe(0.4);
    expect(ratio!.observed).toBe(4);
  });

  it('adds half a person to every cell where an arm has nobody with the outcome', () => {
    const { ratios: [ratio] } = predict(trial({ events: 3 }, { events: 0 }), [{ events: [0, 4], analysed: [9, 9] }, { events: [0, 4], analysed: [9, 9] }]);
    expect(ratio!.median).toBeCloseTo(0.5 / 4.5, 12);
    expect(ratio!.observed).toBeCloseTo(3.5 / 0.5, 12);
  });
});
