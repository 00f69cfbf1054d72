import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureInfo } from '../../src/outcomes/catalogue.js';
import { sensitivityWords } from '../../src/report/study/sensitivityWords.js';
import type { SensitivityResult } from '../../src/sensitivity/analyse.js';

const page = readFileSync('docs/sensitivity.md', 'utf8');
const context = { language: 'en' as const, compareWith: 'usual-care', reported: ['everCompetitive'], measures: measureInfo, currency: 'NOK' };

test.each(['tornado', 'sobol'])('the page on sensitivity says of its %s what the stored result says', (name) => {
  const words = sensitivityWords(JSON.parse(readFileSync(`docs/sensitivity/${name}.json`, 'utf8')) as SensitivityResult, context);
  for (const text of [words.facts, words.lead, ...words.support, ...words.table.lines.slice(0, 10).map(({ name: input, cells }) => `| \`${input}\` | ${cells.join(' | ')} |`)]) expect(page).toContain(text);
});

test('the page on sensitivity says how many runs an interval under 0.05 needs', () => {
  const { needed } = JSON.parse(readFileSync('docs/sensitivity/sobol.json', 'utf8')) as SensitivityResult;
  expect(needed!.width).toBe(0.05);
  expect(page).toContain(`${needed!.rows.toLocaleString('en')} rows are needed, which are ${needed!.runs.toLocaleString('en')} runs`);
});
