import { expect, test } from 'vitest';
import { markToShow, marks, patience } from '../../src/explorer/pacing.js';
import { mostReplications } from '../../src/explorer/moved.js';

test('a quick scenario is first shown with so many replications that a real group can be told', () => {
  expect([4, 10, 19].map((done) => markToShow(done, 0, 0.1))).toEqual([undefined, undefined, undefined]);
  expect(markToShow(20, 0, 0.1)).toBe(20);
});

test('a slow one is shown roughly as soon as patience ends', () => {
  expect(markToShow(3, 0, patience)).toBe(undefined);
  expect(markToShow(5, 0, patience)).toBe(4);
  expect(markToShow(12, 4, patience)).toBe(10);
});

test('what was shown is not shown again, and the last look is at all replications', () => {
  expect(markToShow(39, 20, 9)).toBe(undefined);
  expect(markToShow(170, 20, 9)).toBe(160);
  expect(marks.at(-1)).toBe(mostReplications);
});
