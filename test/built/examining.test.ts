import { afterAll, expect, test } from 'vitest';
import { inclusim, small, workPlace } from './program.js';

const place = workPlace();
afterAll(() => place.remove());
place.file('small.yaml', small);

test('story tells one life in two arms, as text and as data', () => {
  const { code, out, note } = inclusim(place.folder, 'story', 'small.yaml', '--person', '1');
  expect({ code, note }).toEqual({ code: 0, note: '' });
  expect(out).toMatch(/^week {2}usual care +IPS$/m);
  expect(out).toMatch(/^The lives part in week 0: the place that the person is offered: none with usual\n {2}care, team with IPS\.$/m);
  expect(JSON.parse(inclusim(place.folder, 'story', 'small.yaml', '--person', '1', '--json').out)).toMatchObject({ person: 1, arms: [{ arm: 'usual-care' }, { arm: 'ips' }] });
});

test('story without a person, or with one who is not there, is wrong usage', () => {
  expect(inclusim(place.folder, 'story', 'small.yaml')).toMatchObject({ code: 2, out: '', note: expect.stringMatching(/--person/) });
  expect(inclusim(place.folder, 'story', 'small.yaml', '--person', '500')).toMatchObject({ code: 2, out: '', note: expect.stringMatching(/no such person: 500; the cohort has \d+ members/) });
});

test('verify finds that a scenario keeps the laws', () => {
  const { code, out, note } = inclusim(place.folder, 'verify', 'small.yaml');
  expect({ code, note }).toEqual({ code: 0, note: '' });
  expect(out).toMatch(/^All 10 checks passed\.$/m);
  expect(JSON.parse(inclusim(place.folder, 'verify', 'small.yaml', '--json').out)).toMatchObject({ passed: true });
});

test('verify of a wrong file ends with 2', () => {
  place.file('wrong.yaml', 'weeks: 0\n');
  expect(inclusim(place.folder, 'verify', 'wrong.yaml')).toMatchObject({ code: 2, out: '' });
});
