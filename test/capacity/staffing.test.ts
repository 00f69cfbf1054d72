import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { goalOf, type Goal } from '../../src/capacity/goal.js';
import { createHistories, weeklyColumns, type History } from '../../src/capacity/history.js';
import { presentPosts, staffedOf, withPosts } from '../../src/capacity/staffing.js';
import { weeklyOf } from '../../src/capacity/weekly.js';
import { questionsOf } from '../../src/outcomes/collect.js';
import { isPersonal, personColumns } from '../../src/outcomes/people.js';
import { createRun } from '../../src/run.js';
import { scenarioToYaml } from '../../src/scenario/write.js';
import { mean } from '../../src/statistics/moments.js';
import { quantile } from '../../src/statistics/quantile.js';
import { ipsTeam, office, scenarioFromText, smallWorld, type Part } from '../support/scenarios.js';

const goal = (text: string): Goal => goalOf(text, 26) as Goal;
const team = (count: number, over: Part = {}): Part => ({ ...ipsTeam, staff: { count, caseload: 20 }, ...over });
const arms = (of: Readonly<Record<string, Part>>): Part => ({ arms: of });
const two = smallWorld({ services: [office] }, arms({ today: {}, ips: { services: [team(2)] } }));

describe('the service whose staff is looked for', () => {
  test('is the one that the reference arm lacks, what was named, or the only one', () => {
    expect(staffedOf(two, { arm: undefined, service: undefined })).toEqual({ arm: 1, service: 'ips-team' });
    expect(staffedOf(two, { arm: 'today', service: undefined })).toEqual({ arm: 0, service: 'office' });
    expect(staffedOf(two, { arm: 'ips', service: 'office' })).toEqual({ arm: 1, service: 'office' });
    expect(staffedOf(smallWorld({ services: [office] }, arms({ today: {} })), { arm: undefined, service: undefined })).toEqual({ arm: 0, service: 'office' });
  });

  test('has to be named where several could be meant, and the message lists them', () => {
    const three = smallWorld(arms({ today: { services: [office] }, ips: { services: [team(2)] }, more: { services: [team(4)] } }));
    expect(staffedOf(three, { arm: undefined, service: undefined })).toEqual({ problem: 'Found 2 services that could be meant, expected one.', todo: 'Say which:\n  --arm ips --service ips-team\n  --arm more --service ips-team' });
    expect(staffedOf(two, { arm: undefined, service: 'office' })).toMatchObject({ todo: 'Say which:\n  --arm today --service office\n  --arm ips --service office' });
  });

  test('is not made up', () => {
    expect(staffedOf(two, { arm: 'isp', service: undefined })).toEqual({ problem: '--arm: found "isp", expected an arm; did you mean "ips"?', todo: 'There are today, ips.' });
    expect(staffedOf(two, { arm: 'ips', service: 'ipsteam' })).toEqual({ problem: '--service: found "ipsteam", expected a service that arm ips has at week 0; did you mean "ips-team"?', todo: 'There are office, ips-team.' });
    expect(staffedOf(smallWorld(arms({ none: {} })), { arm: undefined, service: undefined })).toMatchObject({ problem: 'There is no service in any arm at week 0, expected one with staff.' });
  });

  test('has one number of posts; an event that sets it is refused, also with the same number', () => {
    expect(presentPosts(two, { arm: 1, service: 'ips-team' })).toBe(2);
    for (const count of [2, 5]) {
      const moved = smallWorld(arms({ today: {}, ips: { services: [team(2)], events: [{ week: 9, change: { services: [{ id: 'ips-team', staff: { count } }] } }] } }));
      expect(presentPosts(moved, { arm: 1, service: 'ips-team' })).toMatchObject({ problem: 'An event of week 9 sets the posts of ips-team in arm ips, expected one number of posts for all weeks.' });
    }
    const other = smallWorld(arms({ today: {}, ips: { services: [team(2)], events: [{ week: 9, change: { services: [{ id: 'ips-team', staff: { caseload: 25 } }] } }] } }));
    expect(presentPosts(other, { arm: 1, service: 'ips-team' })).toBe(2);
  });

  test('with another number goes through a file, in all epochs, and leaves other arms as they are', () => {
    const other = smallWorld({ services: [office] }, arms({ today: {}, ips: { services: [team(2)], events: [{ week: 9, change: { services: [{ id: 'ips-team', staff: { caseload: 25 } }] } }] } }));
    const more = withPosts(other, { arm: 1, service: 'ips-team' }, 7);
    expect(more.arms[1]!.epochs.map(({ scenario: { services } }) => services.map(({ id, staff }) => `${id} ${staff.count} ${staff.caseload}`))).toEqual([['office 4 null', 'ips-team 7 20'], ['office 4 null', 'ips-team 7 25']]);
    expect(more.arms[0]).toBe(other.arms[0]);
    const again = scenarioFromText(scenarioToYaml(more));
    expect(again.arms[1]!.epochs.map(({ scenario: { services } }) => services)).toEqual(more.arms[1]!.epochs.map(({ scenario: { services } }) => services));
  });
});

describe('a history', () => {
  const crowded = smallWorld(arms({ none: {}, ips: { services: [team(2)] } }));
  const staffed = { arm: 1, service: 'ips-team' };
  const lives = (text: string, posts: number, scenario = crowded): History[] => {
    const live = createHistories(scenario, staffed, goal(text), posts);
    return [0, 1, 2].map((replication) => live(replication));
  };

  test('has the median wait of the table of people', () => {
    const asked = withPosts(crowded, staffed, 1);
    const { measures, found } = questionsOf(asked);
    const columns = [...personColumns.map(({ id }) => id), ...measures.filter((_, k) => isPersonal(found[k]!))];
    const live = createRun(asked, 1);
    const medians = [0, 1, 2].map((replication) => {
      const { people } = live(replication, true);
      const rows = Array.from({ length: people.length / columns.length }, (_, k) => Object.fromEntries(columns.map((id, at) => [id, people[k * columns.length + at]!])));
      const asking = rows.filter((row) => row['inCohort'] === 1 && (row['neverReached'] === 0 || row['waitWeeks']! > 0));
      expect(asking.length).toBeGreaterThan(60);
      return quantile(asking.map((row) => row['waitWeeks']!), 0.5);
    });
    expect(lives('medianWait <= 4', 1).map(({ value }) => value)).toEqual(medians);
    expect(Math.max(...medians)).toBeGreaterThan(0);
  });

  test('has the people on lists week by week: their sum is the measure of all weeks', () => {
    const listed = lives('listed <= 4', 2);
    for (const { value, weeks } of listed) {
      const waiting = weeks[weeklyColumns.indexOf('waiting')]!;
      // The state before the first week counts in both.
      expect(waiting.reduce((sum, people) => sum + people, 0)).toBeCloseTo(value * 26, 6);
    }
    expect(listed[0]!.value).toBeGreaterThan(1);
    expect(lives('waiting@13 <= 4', 2).map(({ value }) => value)).toEqual(listed.map(({ weeks }) => weeks[weeklyColumns.indexOf('waiting')]![13]));
  });

  test('has staffed posts up to those that there are, and nobody waiting, giving up or not applying where there is no service', () => {
    const of = ({ weeks }: History, id: (typeof weeklyColumns)[number]) => weeks[weeklyColumns.indexOf(id)]!;
    for (const posts of [2, 40]) {
      for (const each of lives('waiting <= 4', posts)) {
        expect([Math.max(...of(each, 'staffedPosts')), of(each, 'staffedPosts')[0]]).toEqual([posts, posts]);
        expect(Math.min(...of(each, 'gaveUp'), ...of(each, 'notApplying'), ...of(each, 'utilisation'))).toBeGreaterThanOrEqual(0);
      }
    }
    expect(Math.max(...lives('waiting <= 4', 2).flatMap((each) => [...of(each, 'gaveUp')]))).toBeGreaterThan(0);
    const without = createHistories(crowded, { arm: 0, service: 'ips-team' }, goal('waiting <= 4'), 1)(0);
    for (const id of weeklyColumns) expect(Math.max(...of(without, id)), id).toBe(0);
  });

  test('counts people of the whole region where a share of them is simulated', () => {
    const scaled = smallWorld({ population: { size: 1200, scale: 0.1 } }, arms({ none: {}, ips: { services: [team(20)] } }));
    const [whole] = lives('waiting <= 4', 20, scaled);
    expect(whole!.members).toBe(1200);
    expect(whole!.everInWork % 10).toBeCloseTo(0, 9);
    expect(whole!.everInWork).toBeGreaterThanOrEqual(whole!.inWork);
  });

  test('is read at a week of its own', () => {
    const live = createRun({ ...crowded, report: { ...crowded.report, measures: ['competitiveAt@13'] } }, 1);
    const at = questionsOf({ ...crowded, report: { ...crowded.report, measures: ['competitiveAt@13'] } }).measures.indexOf('competitiveAt@13');
    const rows = [0, 1, 2].map((replication) => live(replication));
    expect(lives('competitiveAt@13 >= 1 %', 2).map(({ value }) => value)).toEqual(rows.map(({ sums, counts }) => sums[at]! / counts[at]!));
  });
});

test('weeks are means over histories, with the range of 95 of 100', () => {
  const histories = [0, 1, 2, 3, 4].map((value): History => ({ value, members: 1, everInWork: 0, inWork: 0, weeks: weeklyColumns.map((_, column) => Float64Array.from([0, value + column])) }));
  expect(weeklyOf(histories)[weeklyColumns[1]!]).toEqual({ mean: [0, 3], low: [0, 1.1], high: [0, 4.9] });
});

test('more posts shorten waits and bring more people into work in the shipped scenario', () => {
  const shipped = scenarioFromText(readFileSync('scenarios/staff-for-short-waits.yaml', 'utf8'));
  const staffed = staffedOf(shipped, { arm: undefined, service: undefined });
  if ('problem' in staffed) throw new Error(staffed.problem);
  expect(staffed).toEqual({ arm: 1, service: 'ips-team' });
  const means = [3, 4, 8].map((posts) => {
    const live = createHistories(shipped, staffed, goalOf('medianWait <= 4', shipped.horizon) as Goal, posts);
    const histories = [0, 1, 2, 3, 4, 5].map((replication) => live(replication));
    return { wait: mean(histories.map(({ value }) => value)), work: mean(histories.map(({ everInWork }) => everInWork)) };
  });
  const [few, some, many] = means;
  expect(few!.wait > some!.wait && some!.wait > many!.wait && few!.work < some!.work && some!.work < many!.work).toBe(true);
});
