import { describe, expect, test } from 'vitest';
import { endsByTime } from '../../src/scenario/endsByTime.js';
import { lived, loaded } from './load-text.js';

const start = '{ id: start, duration: { mean: 4, most: 9 }, onTime: search }';
const search = (more = 'duration: { most: 26 }') => `{ id: search, activity: jobSearch, ${more} }`;
const ends = (stages: string, more = ''): boolean =>
  endsByTime(lived(loaded(`services: [ { id: team, programme: mine, staff: { count: 2 } } ]\nprogrammes: [ { id: mine, basedOn: null, stages: [ ${stages} ]${more} } ]`)).programmes[0]!);

describe('A programme ends by time', () => {
  test('when every stage has a longest duration', () => {
    expect(ends(`${start}, ${search()}`)).toBe(true);
    expect(ends(`${start}, ${search('duration: { mean: null, most: 26 }')}`)).toBe(true);
  });

  test('when people are entitled to some weeks only, however long its stages are', () => {
    expect(ends(`${start}, ${search('duration: { mean: null }')}`, ', entitlementWeeks: 104')).toBe(true);
  });

  test('and support after the hire may last, if it ends too', () => {
    expect(ends(search(), ', followAlong: { weeks: 52 }')).toBe(true);
  });
});

describe('A programme does not end by time', () => {
  test('when one may stay in a stage for good', () => {
    expect(ends(`${start}, ${search('duration: { mean: null }')}`)).toBe(false);
  });

  test('when a stage has a mean and no maximum, because some stay long', () => {
    expect(ends(`${start}, ${search('duration: { mean: 26 }')}`)).toBe(false);
  });

  test('when support after the hire is without limit', () => {
    expect(ends(search(), ', followAlong: { weeks: null }')).toBe(false);
  });

  test('when its stages go round', () => {
    expect(ends(`${start}, ${search('duration: { most: 26 }, onTime: start')}`)).toBe(false);
    expect(ends(`${start}, ${search('duration: { most: 26 }, onReady: start')}`)).toBe(false);
  });
});
