import { describe, expect, test } from 'vitest';
import { assumptionsOf } from '../../src/cli/assumptions.js';
import { loaded } from '../scenario/load-text.js';

const assumptions = (text: string) => {
  const { complete, scenario } = loaded(text);
  return assumptionsOf(complete(), scenario);
};

describe('What a run rests on', () => {
  test('holds the currency and the year of its prices, with where they come from', () => {
    const found = assumptions('country: denmark\nreport: { priceYear: 2020 }');
    expect(found.find(({ path }) => path === 'report.currency')).toMatchObject({ value: 'DKK', from: 'country denmark' });
    expect(found.find(({ path }) => path === 'report.priceYear')).toMatchObject({ value: 2020, from: 'a.yaml:2', unit: 'year' });
  });

  test('holds nothing else of how results are shown, and no words for people', () => {
    const paths = assumptions('title: T\nservices: [ { id: team, programme: ips, staff: { count: 2 } } ]').map(({ path }) => path);
    expect(paths).toContain('costs.hourlyWage');
    expect(paths.filter((path) => /^(title|question|seed|report\.(?!currency|priceYear))|\.(title|source)$/.test(path))).toEqual([]);
  });
});
