import { expect, test } from 'vitest';
import { programmes as catalogue } from '../../src/catalogue/catalogue.js';
import { inclusim } from './program.js';

test('programmes are listed, one a line', () => {
  const { code, out } = inclusim(process.cwd(), 'programmes');
  expect(code).toBe(0);
  expect(out).toMatch(/^ips +Individual Placement and Support · place-train$/m);
  expect(out).toMatch(/^usual-care-staircase +Usual care, step by step · train-place$/m);
  const listed = out.slice(0, out.indexOf('\n\n')).split('\n').map((line) => line.split(/ {2,}/));
  expect(listed).toEqual(Object.values(catalogue).map(({ id, title, kind }) => [id, `${String(title)} · ${String(kind)}`]));
});

test('a programme is shown as a scenario would write it', () => {
  const { code, out } = inclusim(process.cwd(), 'programmes', 'ips');
  expect(code).toBe(0);
  expect(out).toMatch(/^ {4}caseload: 20$/m);
});

test('a programme that is not there is wrong input', () => {
  expect(inclusim(process.cwd(), 'programmes', 'isp')).toMatchObject({ code: 2, out: '', note: expect.stringContaining('"isp" is not a programme; did you mean "ips"?') as string });
});
