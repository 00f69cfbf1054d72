import { expect, test } from 'vitest';
import { families, instruments, programmes as catalogue } from '../../src/catalogue/catalogue.js';
import { inclusim } from './program.js';

test('programmes are listed by family, and instruments after them, one a line', () => {
  const { code, out } = inclusim(process.cwd(), 'programmes');
  expect(code).toBe(0);
  const parts = out.split('\n\n').map((part) => part.split('\n'));
  expect(parts.slice(0, families.length).map(([heading]) => heading)).toEqual(families.map(({ heading }) => heading));
  const listed = parts.slice(0, families.length + 1).flatMap(([, ...lines]) => lines.map((line) => line.split(/ {2,}/)));
  expect(listed).toEqual([...Object.entries(catalogue), ...Object.entries(instruments)].map(([id, { title }]) => [id, title]));
});

test('a programme is shown as a scenario would write it', () => {
  const { code, out } = inclusim(process.cwd(), 'programmes', 'ips');
  expect(code).toBe(0);
  expect(out).toMatch(/^ {4}caseload: 20$/m);
});

test('a programme that is not there is wrong input', () => {
  expect(inclusim(process.cwd(), 'programmes', 'isp')).toMatchObject({ code: 2, out: '', note: expect.stringContaining('"isp" is not a programme; did you mean "ips"?') as string });
});
