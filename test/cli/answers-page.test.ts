import { describe, expect, it } from 'vitest';
import type { Answer, Answered } from '../../src/calibration/validation/answers.js';
import type { Answers } from '../../src/cli/validate/answers.js';
import { answersPart, answersSummary } from '../../src/cli/validate/answers-page.js';
import { refitsPart } from '../../src/cli/validate/refits-page.js';

const answer = (median: number, low: number | null = null, high: number | null = null): Answer => ({ median, low, high, error: 0.004, limit: 0.012 });
const question = (id: string, more: Partial<Answered>): Answered => ({ id, kind: 'scenario', title: id, from: 'usual', to: 'ips', prior: answer(0.2, 0, 0.4), posterior: answer(0.25, 0.2, 0.3), ratio: 0.25, rivals: [{ name: 'frail', ...answer(0.26, 0.2, 0.32) }], hangs: false, ...more });
const answers = (...questions: Answered[]): Answers => ({ draws: 40, perDraw: 2, structure: 'both', rivals: [{ name: 'frail', structure: 'frailty', points: 1500 }], questions });

describe('The page on answers', () => {
  it('has a row for each question, in points, and says what is left of the prior’s interval', () => {
    const page = answersPart(answers(question('one', {}), question('staff', { kind: 'lever', from: '10', to: '40 posts', hangs: true })));
    expect(page).toContain('| one | ips less usual | +20.0 (0.0 to +40.0) | +25.0 (+20.0 to +30.0) | 0.25 | +26.0 (+20.0 to +32.0) | no |');
    expect(page).toContain('| staff, lever | 10 → 40 posts | +20.0 (0.0 to +40.0) | +25.0 (+20.0 to +30.0) | 0.25 | +26.0 (+20.0 to +32.0) | **yes** |');
    expect(page).toContain('*frail* (frailty, 1500 points)');
    expect(page).toContain('at most ±0.4 points');
  });

  it('names what comes from data, what is as assumed, and what hangs on the reading', () => {
    const turned = question('turned', { ratio: 0.9, hangs: true, rivals: [{ name: 'frail', ...answer(-0.1, -0.2, -0.05) }] });
    expect(answersSummary(answers(question('one', {}), question('two', { ratio: 0.6 }), turned))).toEqual([
      'The trials narrow the interval to less than 50 % of the prior\'s in 1 (one) of 3 answers; more than 80 % is left in 1 (turned).',
      '1 of 3 answers hang on the reading: turned; the sign changes in turned.',
    ]);
    expect(answersSummary(answers(question('one', {})))[1]).toBe('0 of 1 answers hang on the reading; none changes its sign.');
  });

  it('says how wide an interval may be where chance hides it', () => {
    expect(answersPart(answers(question('small', { posterior: answer(0.029, 0.029, 0.029), ratio: null })))).toContain('| +2.9 (within 1.2) | – |');
    const near = question('near', { posterior: answer(0.001, 0.001, 0.001), rivals: [{ name: 'frail', ...answer(-0.001, -0.001, -0.001) }] });
    expect(answersSummary(answers(question('one', {}), near))[1]).toContain('none changes its sign');
  });

  it('says of answers under too few draws that they have no intervals', () => {
    const few = question('one', { prior: answer(0.2), posterior: answer(0.25), ratio: null, rivals: [{ name: 'frail', ...answer(-0.26) }], hangs: null });
    expect(answersSummary(answers(few))).toEqual(['Questions asked: 1, under too few draws for intervals.']);
    expect(answersPart(answers(few))).toContain('| one | ips less usual | +20.0 | +25.0 | – | −26.0 | – |');
  });
});

it('the page on refits tells which parameters moved, and both answers of the shipped comparison', () => {
  const moved = (name: string, by: number) => ({ path: `parameters.${name}`, mean: 1, sd: 0.2, refitted: 1 + 0.2 * by, by, width: 0.8 });
  const page = refitsPart([{ name: 'stairs', controls: 'usual-care-staircase', parameters: [moved('job.ending', 0.3), moved('search.own', -1.5)], comparison: { question: 'ips-vs-usual-care', before: answer(0.35, 0.25, 0.46), after: answer(0.3, 0.2, 0.4) } }]);
  expect(page).toContain('1 of 2 parameters move by a posterior standard deviation or more (search own). The answer of ips-vs-usual-care: +35.0 (+25.0 to +46.0) points, and +30.0 (+20.0 to +40.0) after the refit.');
  expect(page).toContain('| search own | 1.00 ± 0.20 | 0.70 | −1.5 | 0.80 |');
});
