import { expect, test } from 'vitest';
import { inclusim } from './program.js';

test('evidence lists the published trials and tells of one', () => {
  const all = inclusim(process.cwd(), 'evidence');
  expect(all).toMatchObject({ code: 0, note: '' });
  expect(all.out).toMatch(/^Fitted: 20 of 44 published trials$/m);
  const one = inclusim(process.cwd(), 'evidence', 'reme2019-norway', '--json');
  expect(one).toMatchObject({ code: 0, note: '' });
  expect(JSON.parse(one.out)).toMatchObject({ id: 'reme2019-norway', outcome: { measure: 'competitiveAt@52' } });
});

test('a trial that is not there is wrong input', () => {
  expect(inclusim(process.cwd(), 'evidence', 'reme2019-norwya')).toMatchObject({ code: 2, out: '', note: expect.stringContaining('"reme2019-norwya" is not a published trial or pattern here; did you mean "reme2019-norway"?') as string });
});
