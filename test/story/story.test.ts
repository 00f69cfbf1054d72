import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { storyText } from '../../src/cli/story/text.js';
import { columnsOf } from '../../src/cli/wrap.js';
import * as draw from '../../src/random/purposes.js';
import { follow } from '../../src/story/follow.js';
import { membersOf } from '../../src/story/members.js';
import { partingsOf } from '../../src/story/parting.js';
import { purposeWords } from '../../src/story/purposes.js';
import { partingSentence, shares } from '../../src/story/sentences.js';
import { storyOf, type Story } from '../../src/story/story.js';
import { fakeTerminal } from '../cli/fake.js';
import { decisionsOf, differing, live } from '../support/living.js';
import { ipsTeam, office, smallWorld, type Part } from '../support/scenarios.js';

const { outColours } = fakeTerminal();
const scenario = smallWorld({ title: 'A small scenario', services: [office], arms: { 'usual-care': {}, ips: { services: [office, ipsTeam] } } });

function told(person: number, replication = 0, arms: readonly number[] = [0, 1], of = scenario): Story {
  const story = storyOf(of, { arms, person, replication });
  if (!('who' in story)) throw new Error(`there are ${story.of} people`);
  return story;
}

describe('A story', () => {
  test('stands in two columns of text, 80 wide', () => {
    expect(storyText(scenario, told(2), 80, outColours)).toMatchSnapshot();
  });

  test('goes arm by arm where there is little room', () => {
    const text = storyText(scenario, told(2), 50, outColours);
    expect(text.split('\n').filter((line) => columnsOf(line) > 50)).toEqual([]);
    expect(text).toMatch(/^usual care\n {3}0 {2}Without work/m);
    expect(text).toMatch(/^IPS\n {3}0 {2}Without work/m);
  });

  test('of anybody fits, ends with what to mind, and tells nothing twice in a week', () => {
    for (let person = 1; person <= 120; person += 17) {
      const story = told(person, person % 3);
      const text = storyText(scenario, story, 80, outColours);
      expect(text.split('\n').filter((line) => columnsOf(line) > 80 || / $/.test(line))).toEqual([]);
      expect(text.trimEnd()).toMatch(/person is simulated[^]*Not for[^]*decisions about individuals\.$/);
      for (const { events } of story.arms) expect(events.every(({ text: one, week }, k) => k === 0 || events[k - 1]!.week < week || events[k - 1]!.text !== one)).toBe(true);
    }
  });

  test('tells hires with hours, endings with cause, and benefits', () => {
    const everything = Array.from({ length: 24 }, (_, k) => told(5 * k + 1)).flatMap(({ arms }) => arms.flatMap(({ events }) => events.map(({ text }) => text))).join('\n');
    for (const expected of [/hired: \d+ hours a week in an ordinary job/, /^(Quits the job|Is dismissed|The temporary contract runs out) after \d+ weeks?\.$/m, /instead of/, /Is taken in by ips-team/, /^Moves on: /m, /^Relapse/m]) expect(everything).toMatch(expected);
    expect(everything).not.toMatch(/undefined|null|NaN/);
  });

  test('is silent about people who are not there, but says how many are', () => {
    expect(storyOf(scenario, { arms: [0, 1], person: 121, replication: 0 })).toEqual({ of: 120, arm: 'usual-care' });
  });

  test('can be told of people who arrive', () => {
    const arriving = smallWorld({ weeks: 40, population: { size: 20, arrivalsPerWeek: 2 }, cohort: { at: 'arrival', follow: 20 }, services: [office], arms: { a: {}, b: { parameters: { offer: { intercept: 2 } } } } });
    const story = told(5, 0, [0, 1], arriving);
    expect(story.who.entryWeek).toBeGreaterThan(0);
    expect(story.arms[0]!.events.every(({ week }) => week >= 0 && week <= 20)).toBe(true);
  });
});

describe('Listening', () => {
  test('changes nothing: rows with and without a story are the same to the bit', () => {
    for (const arm of [0, 1]) {
      for (const replication of [0, 3]) expect(differing(scenario, live(scenario, undefined, { arm, replication }), follow(scenario, { arm, person: 4, replication }).row)).toEqual([]);
    }
  });

  test('knows words for every decision about a person', () => {
    const asked = readdirSync('src/week').flatMap((file) => [...readFileSync(`src/week/${file}`, 'utf8').matchAll(/decides(?:By)?\(world,[^;]*?draw\.(\w+)/g)].map(([, name]) => name!));
    expect(asked.length).toBeGreaterThan(20);
    expect(new Set(purposeWords.map(({ name }) => name))).toEqual(new Set(asked.filter((name) => name !== 'staffLeaves')));
  });
});

describe('Two lives', () => {
  const partings = (arms: Part, person: number) => {
    const of = smallWorld({ arms });
    const { row } = membersOf(of, 0, 0)[person]!;
    return { of, row, found: partingsOf(follow(of, { arm: 0, person: row, replication: 0 }), follow(of, { arm: 1, person: row, replication: 0 })) };
  };

  test('in arms that are the same never part', () => {
    expect(partings({ one: {}, other: {} }, 3).found).toEqual([]);
    expect(storyText(scenario, told(1, 0, [0, 0]), 80, outColours)).toContain('The two lives never part.');
  });

  test('part at the first offer that only a higher probability allows', () => {
    let seen = 0;
    for (let person = 0; person < 120; person += 1) {
      const { of, row, found } = partings({ base: {}, better: { parameters: { offer: { intercept: 2 } } } }, person);
      const [base, better] = [0, 1].map((arm) => decisionsOf(of, draw.offer, { arm }));
      const apart = [...better!].filter(([key, { yes }]) => key.startsWith(`${row} `) && yes && base!.get(key)?.yes === false);
      const weeks = apart.map(([key]) => Number(key.split(' ')[1]));
      expect(found[0]?.week ?? Infinity).toBe(Math.min(...weeks, Infinity));
      if (found[0] === undefined) continue;
      seen += 1;
      const { purpose, draw: value, sides: [low, high] } = found[0].decision!;
      expect([purpose, low!.yes, high!.yes]).toEqual([draw.offer, false, true]);
      expect(low!.probability).toBeLessThanOrEqual(value);
      expect(high!.probability).toBeGreaterThan(value);
      expect(partingSentence(found[0], ['base', 'better'])).toMatch(/^The lives part in week \d+: with better the draw \(\.\d+\) was an offer \(probability \.\d+\); with base the same draw was no offer \(probability \.\d+\)\.$/);
      if (seen === 3) return;
    }
    expect(seen).toBeGreaterThan(0);
  });

  test('part by a state where no decision did it: the place that one of them is offered', () => {
    expect(told(2).partings[0]).toEqual({ week: 0, of: ['first'], decision: null, state: { state: 'offered', words: 'the place that the person is offered', values: [null, 'ips-team'] } });
  });
});

test('shares are written with as many digits as tell them apart', () => {
  expect(shares([0.314, 0.42])).toEqual(['.31', '.42']);
  expect(shares([0.5131, 0.5189, 0.512])).toEqual(['.513', '.519', '.512']);
  expect(shares([0.0004, 1, 0])).toEqual(['.0004', '1', '0']);
});
