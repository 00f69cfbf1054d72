import { describe, expect, test } from 'vitest';
import { warningMessage } from '../../src/scenario/warnings.js';
import { example, loaded } from './load-text.js';

const said = (text: string) => warningMessage(loaded(text).warnings);

describe('check warns', () => {
  test('of a caseload that never binds, with the sum', () => {
    expect(said('services: [ { id: a, programme: ips, staff: { count: 30, caseload: 60 } } ]')).toBe('a.yaml:1:68\n! caseload 60 never binds: 30 x 60 = 1,800 places, 600 people');
    expect(said('population: { arrivalsPerWeek: 30 }\nservices: [ { id: a, programme: ips, staff: { count: 30, caseload: 60 } } ]')).toBe('');
  });

  test('of an arm that changes nothing', () => {
    expect(said('arms:\n  a: {}\n  b: { because: hope }\n  c: { population: { rural: 0.3 } }')).toBe('a.yaml:3:3\n! arm b changes nothing: it lives under the same scenario as a');
  });

  test('of too few replications for an interval of a real group', () => {
    expect(said('replications: 19')).toMatch(/^a\.yaml:1:15\n! 19 replications/);
    expect(said('replications: { least: 30, most: 30 }')).toBe('');
    // Under twenty the precision is looked at twice, so that least 9 means 19 of them.
    expect(said('replications: { least: 9 }')).toMatch(/^a\.yaml:1:24\n! 19 replications/);
    expect(said('replications: { least: 10 }')).toBe('');
    expect(said('replications: { least: 10, most: 12 }')).toMatch(/^a\.yaml:1:24\n! 12 replications/);
    expect(said('replications: 20')).toBe('');
  });

  test('of a stage that nobody can finish', () => {
    expect(said('weeks: 40\nservices: [ { id: a, programme: ips, staff: { count: 3 } } ]\nprogrammes: [ { id: ips, stages: [ { id: search, duration: { least: 50 } } ] } ]')).toMatch(/^a\.yaml:3:69\n! nobody finishes the stage search of ips/);
  });

  test('of an own programme that no service offers', () => {
    expect(said('programmes: [ { id: mine, basedOn: ips } ]\narms: { a: {}, b: { population: { rural: 0.3 } } }')).toBe('a.yaml:1:15\n! programme mine is used by no service');
  });

  test('of nothing in the first scenario', () => {
    expect(said(example)).toBe('');
  });
});
