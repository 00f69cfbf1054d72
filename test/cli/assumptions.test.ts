import { describe, expect, test } from 'vitest';
import { assumptionsOf } from '../../src/cli/assumptions.js';
import { underPosterior } from '../../src/scenario/posterior/apply.js';
import { smallPosterior } from '../support/posterior.js';
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

  test('says of a switch that the posterior turns off, and of what it draws, that this comes from there', () => {
    const all = loaded('replications: 20\nparameters: { search: { contacts: 1 } }\n');
    const posterior = { ...smallPosterior(), made: { ...smallPosterior().made, structure: 'frailty' as const } };
    const found = assumptionsOf(all.complete(), underPosterior(all, { posterior, hash: '', from: 'p.json' })!.scenario);
    const at = (name: string) => found.find(({ path }) => path === `parameters.${name}`);
    expect(at('heterogeneity.discouragement')).toMatchObject({ value: false, from: 'posterior small: structure frailty', grade: 'calibrated' });
    expect(at('heterogeneity.frailty')).toMatchObject({ value: true, from: 'default' });
    expect(at('search.own')?.from).toMatch(/^posterior small: mean, sd /);
    expect(at('search.contacts')).toMatchObject({ value: 1, from: 'a.yaml:2' });
  });
});
