import { describe, expect, test } from 'vitest';
import { warningMessage } from '../../src/scenario/warnings/warnings.js';
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

  test('of an arm that is like one before it, whichever is the reference', () => {
    expect(said('arms:\n  a: {}\n  b: { population: { rural: 0.3 } }\n  c: { population: { rural: 0.3 } }')).toBe('a.yaml:4:3\n! arm c changes nothing: it lives under the same scenario as b');
  });

  const team = (more: string) => `services:\n  - { id: a, programme: ips, staff: { count: 3 }, ${more} }`;
  test.each([
    ['a service that nobody can be referred to', team('offeredTo: nobody'), '2:62', 'nobody comes to the service a: it is offered to nobody, and no service buys from it'],
    ['a service that nobody knows', team('known: 0'), '2:58', 'nobody comes to the service a: nobody knows of it, so nobody is referred'],
    ['a service that is open to nobody', team('openShare: 0'), '2:62', 'nobody comes to the service a: it is open to a share of 0'],
    ['a service in a region without people', `population: { rural: 0 }\n${team('region: rural')}`, '3:59', 'nobody comes to the service a: the rural region has no people'],
    ['buying above a norm that there is not', `services:\n  - { id: a, programme: ips, staff: { count: 3 }, offeredTo: nobody }\n  - { id: b, programme: ips, staff: { count: 3 }, buying: { from: [a] } }`, '3:67', 'b buys no measures: that happens above a norm, and it has no `staff.norm`'],
    ['buying at a rate of 0', `services:\n  - { id: a, programme: ips, staff: { count: 3 } }\n  - { id: b, programme: ips, staff: { count: 3, norm: 20 }, buying: { from: [a], perWeek: 0 } }`, '3:91', 'b buys no measures: the rate is 0'],
    ['an instrument that reaches nobody', 'instruments: [ { id: help, force: mentor, share: 0 } ]', '1:50', 'the instrument help reaches nobody: its share is 0'],
    ['an instrument without strength', 'instruments: [ { id: help, force: mentor, level: 0 } ]', '1:50', 'the instrument help does nothing: its level is 0'],
    ['funding that outlasts the run', `weeks: 26\n${team('fundingWeeks: 26')}`, '3:65', 'the funding of a lasts as long as if it had no limit: 26 weeks, the run 26'],
    ['follow-along that outlasts the run', 'weeks: 26\nservices: [ { id: a, programme: ips, staff: { count: 3 } } ]\nprogrammes: [ { id: ips, followAlong: { weeks: 52 } } ]', '3:48', 'follow-along of ips lasts as long as if it had no limit: 52 weeks, the run 26'],
    ['a change after follow-up', 'weeks: 52\ncohort: { follow: 26 }\nevents: [ { week: 30, change: { labourMarket: { beveridge: -1 } } } ]', '3:19', 'the change in week 30 comes after people are no longer followed: that ends in week 26'],
    ['a change to what is so already', 'events: [ { week: 30, change: { labourMarket: { beveridge: -0.5 } } } ]', '1:11', 'the change in week 30 changes nothing: everything is so already'],
    ['a measure that is named twice', 'report: { measures: [netCost, netCost] }', '1:31', 'netCost is shown once, though it stands here twice'],
    ['values of an evaluation that is not made', 'report: { economics: { willingnessToPay: 1 } }', '1:42', 'no economic evaluation is made, so that willingnessToPay has no effect: set `perspective`'],
    ['a cohort of nobody', 'population: { wantsWork: 0 }', '1:26', 'nobody is counted: the cohort takes those who want ordinary work, and nobody does'],
    ['a point for thousands', 'population: { size: 1.000 }', '1:21', '1.000 is read as 1; for 1,000 write 1000'],
  ])('of %s', (_, text, place, message) => {
    expect(said(text)).toBe(`a.yaml:${place}\n! ${message}`);
  });

  test('of none of these where there is a reason for it', () => {
    // It is bought, the norm is there, the evaluation is made, the point is a decimal one, and the run is long enough.
    expect(said('services:\n  - { id: a, programme: ips, staff: { count: 3 }, offeredTo: nobody }\n  - { id: b, programme: ips, staff: { count: 3, norm: 20 }, buying: { from: [a] } }')).toBe('');
    expect(said('report: { economics: { perspective: public, willingnessToPay: 1 } }')).toBe('');
    expect(said('weeks: 52\ncohort: { follow: 26 }\nevents: [ { week: 26, change: { labourMarket: { beveridge: -1.000 } } } ]')).toBe('');
    expect(said(`weeks: 27\n${team('fundingWeeks: 26')}`)).toBe('');
  });

  test('of nothing in the first scenario', () => {
    expect(said(example)).toBe('');
  });
});
