import { describe, expect, test } from 'vitest';
import { messageOf, problemsOf } from './load-text.js';

const team = (more: string) => `services: [ { id: a, programme: ips, ${more} } ]`;

describe('values that must fit together', () => {
  test('shares of one whole sum to 1', () => {
    expect(messageOf('population: { severity: { mild: 0.2 } }')).toMatch(/^a\.yaml:1:25\n✖ population\.severity \(mild 0\.2, moderate 0\.4, severe 0\.5\) sums to 1\.1; expected 1/);
    expect(messageOf('population: { diagnosis: { none: 0.1 } }')).toContain('sums to 1.1');
    expect(messageOf('population: { education: { tertiary: 0 } }')).toContain('sums to 0.85');
    expect(messageOf('employers: { sectors: { publicServices: { share: 0.25 } } }')).toContain('employers.sectors');
    expect(messageOf('population: { severity: { mild: 0.3333333, moderate: 0.3333333, severe: 0.3333334 } }')).toBe('');
  });

  test('ages lie within their limits', () => {
    expect(messageOf('population: { age: { least: 40, most: 30 } }')).toMatch(/a\.yaml:1:29\n✖ population\.age\.least 40 is not below `most`, 30/);
    expect(messageOf('population: { age: { least: 40, most: 50 } }')).toContain('population.age.mean does not lie between `least` 40 and `most` 50');
    expect(messageOf('population: { age: { least: 18, most: 30, mean: 24 } }')).toBe('');
  });

  test('a service has staff', () => {
    expect(messageOf(team('seat: clinic'))).toMatch(/^a\.yaml:1:13\n✖ services\[0\]\.staff\.count 0 gives the service no staff/);
    expect(messageOf(team('staff: { count: 0 }'))).toMatch(/^a\.yaml:1:54\n.*no staff/);
    expect(messageOf(team('staff: { count: -1 }'))).toContain('services[0].staff.count -1 is not a number from 0');
    expect(messageOf(team('staff: { count: 2, caseload: 20, norm: 30 }'))).toBe('');
  });

  test('a cohort is offered one service in each region', () => {
    const two = (a: string, b: string) => messageOf(`services:\n  - { id: a, programme: ips, staff: { count: 2 }, offeredTo: cohort${a} }\n  - { id: b, programme: ips, staff: { count: 2 }, offeredTo: cohort${b} }`);
    expect(two('', '')).toContain('services[1].offeredTo "cohort" offers "b" to a cohort that "a" is offered to already');
    expect(two(', region: urban', ', region: rural')).toBe('');
  });

  test('a share spreads no wider than a share can', () => {
    expect(messageOf('employers: { stigma: { mean: 0.05, sd: 0.3 } }')).toContain('employers.stigma.sd 0.3 is too wide for a share with mean 0.05; expected less than 0.218');
    expect(messageOf('employers: { stigma: { mean: 0.05, sd: 0.1 } }')).toBe('');
  });

  test('stages lead to stages', () => {
    const own = (stages: string, more = '') => messageOf(`programmes: [ { id: mine, basedOn: ips, stages: [ ${stages} ] ${more} } ]`);
    expect(own('{ id: search, onTime: sarch }')).toContain('programmes[0].stages[0].onTime "sarch" is not a stage of this programme; did you mean "search"?');
    expect(own('{ id: search, onReady: first }')).toContain('onReady "first" is not a stage');
    expect(own('{ id: search, onReady: leave, onTime: leave }', ', followAlong: { lostJob: first }')).toBe('');
    expect(own('{ id: search }', ', followAlong: { lostJob: nowhere }')).toContain('followAlong.lostJob "nowhere" is not a stage');
    expect(own('{ id: leave }')).toContain('is a word with a meaning of its own');
    expect(own('{ id: search, duration: { least: 20, most: 10 } }')).toContain('duration.least 20 is above `most`, 10');
    expect(own('{ id: search, remove: true }, { id: other, onTime: search }')).toContain('onTime "search" is not a stage');
  });

  test('follow-up and events lie within the run', () => {
    expect(messageOf('weeks: 50\ncohort: { follow: 60 }')).toContain('a.yaml:2:19\n✖ cohort.follow 60 is longer than the run of 50 weeks');
    expect(messageOf('cohort: { at: arrival, follow: 52 }')).toContain('counts people who arrive, but nobody does');
    expect(messageOf('population: { arrivalsPerWeek: 2 }\ncohort: { at: arrival }')).toContain('cohort.follow null leaves no week');
    expect(messageOf('population: { arrivalsPerWeek: 2 }\ncohort: { at: arrival, follow: 77 }')).toBe('');
    expect(messageOf('weeks: 50\nevents: [ { week: 51, change: {} } ]')).toContain('events[0].week 51 lies after the run; expected a week from 1 to 50');
    expect(messageOf('events: [ { week: 0, change: {} } ]')).toContain('events[0].week 0 is not a whole number from 1');
    expect(messageOf('events: [ { change: {} } ]')).toContain('events[0].week is missing');
    expect(messageOf('replications: { least: 100, most: 50 }')).toContain('replications.least 100 is above `most`, 50');
  });

  test('names lead to arms and measures', () => {
    const measures = [{ id: 'everCompetitive', atWeek: false }, { id: 'competitiveAt', atWeek: true }];
    expect(messageOf('compareWith: b\narms: { a: {} }')).toContain('compareWith "b" is not an arm');
    expect(messageOf('compareWith: baseline')).toBe('');
    expect(messageOf('report: { measures: [everCompetitiv] }', { measures })).toContain('is not a measure; did you mean "everCompetitive"?');
    expect(messageOf('replications: { measure: hope }\nreport: { measures: [] }', { measures })).toContain('replications.measure "hope" is not a measure');
    for (const week of ['0', '79', '1.5', '-1', '', '07', '1@2', 'x']) expect(messageOf(`report: { measures: ["competitiveAt@${week}"] }`, { measures })).toContain('whole number from 1 to 78');
    expect(messageOf('report: { measures: [competitiveAt@78, competitiveAt, everCompetitive] }', { measures })).toBe('');
    expect(messageOf('report: { measures: [everCompetitive@5] }', { measures })).toContain('cannot be asked at a week');
    expect(messageOf('report: { measures: [anything@5] }')).toBe('');
  });

  test('services have names that chance can tell apart', () => {
    const text = 'services: [ { id: a, programme: ips, staff: { count: 1 } }, { id: b, programme: ips, staff: { count: 1 } } ]';
    expect(messageOf(text, { hash: () => 7 })).toContain('services[1].id "b" would share its chances with the service "a"');
    expect(messageOf(text, { hash: (id) => id.charCodeAt(0) })).toBe('');
  });

  test('is not said on top of what is wrong in itself', () => {
    expect(problemsOf('population: { severity: { mild: -1 } }')).toHaveLength(1);
    expect(problemsOf('weeks: 0\nevents: [ { week: 90, change: {} } ]')).toHaveLength(1);
  });
});
