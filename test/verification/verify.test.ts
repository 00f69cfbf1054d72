import { describe, expect, test } from 'vitest';
import { verifyScenario } from '../../src/cli/verify-command.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import type { Finding } from '../../src/verification/finding.js';
import { smallCopy } from '../../src/verification/copies.js';
import { verification } from '../../src/verification/verify.js';
import { takeIn } from '../../src/week/intake.js';
import { week, type Phase } from '../../src/week/step.js';
import { giveSupport } from '../../src/week/support.js';
import { enterService } from '../../src/world/enrolment.js';
import { fakeTerminal } from '../cli/fake.js';
import { around } from '../support/living.js';
import { firstShipped, ipsTeam, office, scenarioFromText, smallWorld } from '../support/scenarios.js';

const scenario = smallWorld({ population: { size: 60 }, services: [office], arms: { usual: {}, ips: { services: [office, { ...ipsTeam, staff: { count: 1, caseload: 5 } }] } } });
const alone = smallWorld({ population: { size: 40 }, switches: { employerMemory: false }, employers: { count: 30 }, clinic: { softening: 0, coLocation: 0 } });

/** What a check finds when weeks go by like this. */
function finding(of: Scenario, phases: readonly Phase[], asked: string): Finding {
  return verification(of, phases).checks.find(({ id }) => id === asked)!.run();
}

const doNothing: Phase = () => undefined;
const after = (phase: Phase, broken: Phase) => around(phase, doNothing, broken);
const atTheEnd = (broken: Phase): readonly Phase[] => [...week, broken];

describe('A scenario', () => {
  test('passes all checks', () => {
    for (const of of [scenario, alone]) expect(verification(of).checks.map(({ run }) => run()).filter(({ passed }) => !passed)).toEqual([]);
    expect(verification(scenario).checks.map(({ id }) => id)).toEqual(['conservation', 'caps', 'noOp', 'order', 'noStaff', 'noWish', 'gatekeeping', 'stigma', 'ranges', 'firstPeople']);
  });

  test('is checked on a copy that is small, whatever its size', () => {
    const { copy, size } = smallCopy(scenarioFromText(firstShipped(2)));
    expect(size).toEqual({ people: 200, ofPeople: 1000, scale: 0.2 });
    expect(copy.arms[1]!.epochs[0]!.scenario.population.scale).toBe(0.2);
    expect(smallCopy(scenario)).toEqual({ copy: scenario, size: { people: 60, ofPeople: 60, scale: 1 } });
  });
});

describe('A broken week is found:', () => {
  let calls = 0;
  test.each<[broken: string, phases: readonly Phase[], by: string, of: Scenario]>([
    ['people without a main activity', atTheEnd(({ jobSeekers }) => jobSeekers.activity.fill(99)), 'conservation', scenario],
    ['a person counted twice', atTheEnd(({ record, week: now }) => { record.series[now * record.columns] = 1000; }), 'conservation', scenario],
    ['a book that lies', atTheEnd(({ services }) => { services.enrolled[0]! += 1; }), 'conservation', scenario],
    ['intake above the ceiling', after(takeIn, (world) => {
      for (let i = 0; i < world.jobSeekers.count; i += 1) if (world.jobSeekers.service[i]! < 0 && world.services.ids.length > 1) enterService(world, i, 1);
    }), 'caps', scenario],
    ['hours that nobody has', after(giveSupport, ({ posts }) => { posts.delivered[0]! += 100; }), 'caps', scenario],
    ['something that lives on between runs', atTheEnd(({ jobSeekers }) => { jobSeekers.belief[0] = (calls = (calls + 1) % 97) / 100; }), 'noOp', scenario],
    ['an order that matters', atTheEnd(({ jobSeekers }) => { jobSeekers.belief[0] = (calls = (calls + 1) % 97) / 100; }), 'order', scenario],
    ['intake without staff', after(takeIn, (world) => { if (world.jobSeekers.service[0]! < 0) enterService(world, 0, 0); }), 'noStaff', scenario],
    ['applications against the wish', atTheEnd(({ accounts }) => { accounts.applications[0]! += 1; }), 'noWish', scenario],
    ['gates that bring people in', after(takeIn, ({ scenario: { clinic }, accounts }) => { if (clinic.gatekeeping === 0) accounts.enrolments.fill(0); }), 'gatekeeping', scenario],
    ['stigma that helps', atTheEnd(({ scenario: { employers }, accounts }) => { if (employers.stigma.mean > 0.9) accounts.firstCompetitive.fill(1); }), 'stigma', scenario],
    ['a number that is none', atTheEnd(({ accounts }) => accounts.qalys.fill(NaN)), 'ranges', scenario],
    ['a share above 1', atTheEnd(({ accounts }) => { accounts.disabilityAwarded.fill(3); }), 'ranges', scenario],
    ['people who mind how many they are', atTheEnd(({ jobSeekers }) => { jobSeekers.skill[0] = 1 / jobSeekers.count; }), 'firstPeople', alone],
    ['a week that breaks down', atTheEnd(() => { throw new Error('no more'); }), 'conservation', scenario],
  ])('%s', (_broken, phases, by, of) => {
    expect(finding(of, week, by)).toMatchObject({ id: by, passed: true });
    expect(finding(of, phases, by)).toMatchObject({ id: by, passed: false });
  });
});

describe('verify', () => {
  const told = async (phases: readonly Phase[], json: boolean) => {
    const terminal = fakeTerminal();
    const code = await verifyScenario(scenario, verification(scenario, phases), json, terminal, { signal: new AbortController().signal, atOnce: undefined });
    return { code, out: terminal.written.out };
  };

  test('says what it found, line by line, and ends with 0', async () => {
    const { code, out } = await told(week, false);
    expect(code).toBe(0);
    expect(out).toMatch(/^Checked with all 60 people: 2 arms, 26 weeks/m);
    expect(out.match(/^✓ /gm)).toHaveLength(10);
    expect(out).toMatch(/All 10 checks passed\.\n$/);
  });

  test('ends with 1 when a check failed, and says where', async () => {
    const phases = atTheEnd(({ services }) => { services.enrolled[0]! += 1; });
    expect(await told(phases, false)).toMatchObject({ code: 1, out: expect.stringMatching(/^✖ everybody has one main activity; the books agree\n {4}arm usual, week 1: service office books \d+ people and has \d+/m) });
    expect(JSON.parse((await told(phases, true)).out)).toMatchObject({ schema: 'inclusim-verification-1', passed: false, size: { people: 60 } });
  });
});
