import { describe, expect, test } from 'vitest';
import { lived, loaded, messageOf } from './load-text.js';

const programme = (more: string, stage = '') => `services: [ { id: team, programme: mine, staff: { count: 2 } } ]\nprogrammes: [ { id: mine, basedOn: ips, ${more} stages: [ { id: search, ${stage} } ] } ]`;

describe('A key that files had once is unknown like any other, and says what to write instead:', () => {
  test.each([
    ['costs: { currency: EUR }', 'a.yaml:1:10\n✖ costs.currency is not a known key\n  It is `report.currency` now, one for the whole file; the country sets it.'],
    ['costs: { priceYear: 2020 }', 'a.yaml:1:10\n✖ costs.priceYear is not a known key\n  It is `report.priceYear` now, one for the whole file; the country sets it.'],
    ['arms: { a: { costs: { currency: EUR } } }', '✖ arms.a.costs.currency is not a known key\n  It is `report.currency` now'],
    [programme('kind: hybrid,'), '✖ programmes[0].kind is not a known key\n  Leave it out: nothing came of it. `inclusim programmes` lists'],
    [programme('timeLimited: true,'), '✖ programmes[0].timeLimited is not a known key\n  Leave it out: nothing came of it. A programme ends by time where'],
    [programme('', 'arena: clinic'), '✖ programmes[0].stages[0].arena is not a known key\n  Leave it out: nothing came of it. `activity` says'],
  ])('%s', (text, message) => {
    expect(messageOf(text)).toContain(message);
  });
});

describe('The currency and year of money', () => {
  test('are those of the country, unless the file says otherwise', () => {
    expect(loaded('country: denmark').scenario.report).toMatchObject({ currency: 'DKK', priceYear: 2024 });
    expect(loaded('country: denmark\nreport: { currency: EUR, priceYear: 2020 }').scenario.report).toMatchObject({ currency: 'EUR', priceYear: 2020 });
  });

  test('are those of the first arm’s country where arms lie in several, in all arms', () => {
    const both = loaded('arms: { there: { country: denmark }, here: { country: uk } }');
    expect(both.scenario.report.currency).toBe('DKK');
    expect(lived(both, 1).report).toEqual(lived(both, 0).report);
    expect(lived(both, 1).costs.hourlyWage).toBe(11.44);
  });
});
