import { describe, expect, test } from 'vitest';
import { createMixHistories } from '../../src/capacity/mix/history.js';
import { costOf, countOfMixes, mixesOf, withMix } from '../../src/capacity/mix/mixes.js';
import { selectBest } from '../../src/capacity/mix/selectBest.js';
import { spaceOf, type MixAsked, type MixSpace } from '../../src/capacity/mix/space.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { scenarioFromText, smallWorld, type Part } from '../support/scenarios.js';
import { scenarioToYaml } from '../../src/scenario/write.js';

const service = (id: string, programme: string, count: number, over: Part = {}): Part => ({ id, programme, staff: { count, caseload: 20 }, ...over });
const asked = (over: Partial<MixAsked> = {}): MixAsked => ({ arm: undefined, services: undefined, posts: undefined, money: undefined, parts: 4, caseloads: new Map(), ...over });
const world = (...services: readonly Part[]): Scenario => smallWorld({ arms: { none: {}, both: { services } } });
const space = (scenario: Scenario, over: Partial<MixAsked> = {}): MixSpace => {
  const found = spaceOf(scenario, asked(over));
  if ('problem' in found) throw new Error(found.problem);
  return found;
};
const two = world(service('a', 'ips', 3), service('b', 'ips', 1));

describe('what a budget may be spent on', () => {
  test('is the services of the arm beside the reference arm, at the money that they cost now', () => {
    const found = space(two);
    expect(found).toMatchObject({ arm: 1, isMoney: true, parts: 4, services: [{ id: 'a', presentPosts: 3, presentCaseload: 20, caseloads: [20] }, { id: 'b', presentPosts: 1 }] });
    // 37.5 hours a week of 52.18 weeks at NOK 520.
    expect(found.services[0]!.cost).toBeCloseTo(37.5 * 52.18 * 520, -3);
    expect(found.budget).toBeCloseTo(4 * found.services[0]!.cost, 6);
    expect(space(two, { posts: 6 })).toMatchObject({ isMoney: false, budget: 6, services: [{ cost: 1 }, { cost: 1 }] });
  });

  test.each<[string, Scenario, Partial<MixAsked>, string]>([
    ['an unknown arm', two, { arm: 'bot' }, '--arm: found "bot", expected an arm; did you mean "both"?'],
    ['an unknown service', two, { services: ['a', 'c'] }, 'Found "c", expected a service that arm both has at week 0'],
    ['one service with one ceiling', two, { services: ['a'] }, 'Found one service, a, with one ceiling, expected something to choose between.'],
    ['ceilings of a service that is not mixed', two, { services: ['a', 'b'].slice(0, 1), caseloads: new Map([['b', [10, 20]]]) }, '--caseload b: found a service that is not among those of the mix'],
    ['ceilings of a service without one', world(service('a', 'ips', 3), { id: 'office', programme: 'usual-care-staircase', staff: { count: 2, norm: 40 } }), { caseloads: new Map([['office', [10, 20]]]) }, '--caseload office: found a service without a ceiling'],
    ['several arms', smallWorld({ arms: { none: {}, one: { services: [service('a', 'ips', 1)] }, other: { services: [service('a', 'ips', 2)] } } }), {}, 'Found 2 arms beside the reference arm, expected one whose services are mixed.'],
    ['posts that an event sets', smallWorld({ arms: { none: {}, both: { services: [service('a', 'ips', 1), service('b', 'ips', 1)], events: [{ week: 5, change: { services: [{ id: 'a', staff: { count: 3 } }] } }] } } }), {}, 'An event of week 5 sets the posts of a in arm both'],
  ])('is refused with %s', (_, scenario, over, message) => {
    expect(spaceOf(scenario, asked(over))).toMatchObject({ problem: expect.stringContaining(message) });
  });
});

describe('mixes', () => {
  test('are all splits of the budget by all ceilings, the present one among them, and none costs more', () => {
    const found = space(two, { posts: 4, caseloads: new Map([['a', [15, 20]]]) });
    const mixes = mixesOf(found);
    // 4/0, 3/1, 2/2, 1/3 with two ceilings of a, and 0/4; the present 3/1 at 20 stands first.
    expect(mixes.map(({ posts, caseloads, isPresent }) => `${posts.join('/')} ${caseloads.join('/')}${isPresent ? ' *' : ''}`)).toEqual(['3/1 20/20 *', '4/0 15/20', '4/0 20/20', '3/1 15/20', '2/2 15/20', '2/2 20/20', '1/3 15/20', '1/3 20/20', '0/4 20/20']);
    expect(mixes.length).toBeLessThanOrEqual(countOfMixes(found));
    const dear = mixesOf(space(two, { posts: 2.37, parts: 3 }));
    expect(dear.some(({ isPresent }) => isPresent)).toBe(false);
    for (const mix of dear) expect(costOf(space(two, { posts: 2.37 }), mix)).toBeLessThanOrEqual(2.37);
    expect(dear.map(({ posts }) => posts)).toEqual([[2.3, 0], [1.5, 0.7], [0.7, 1.5], [0, 2.3]]);
  });

  test('close a service without posts, and buy nothing from it', () => {
    const buyer = world(service('a', 'ips', 3), { id: 'office', programme: 'usual-care-staircase', staff: { count: 2, norm: 40 }, buying: { from: ['a'] } });
    const found = space(buyer, { posts: 4 });
    const closed = withMix(buyer, found, { posts: [0, 4], caseloads: [20, null], isPresent: false });
    expect(closed.arms[1]!.epochs[0]!.scenario.services.map(({ id, staff, buying }) => [id, staff.count, buying.from])).toEqual([['office', 4, []]]);
    expect(closed.arms[0]).toBe(buyer.arms[0]);
    expect(scenarioFromText(scenarioToYaml(closed)).arms[1]!.epochs[0]!.scenario.services.map(({ id }) => id)).toEqual(['office']);
  });
});

describe('the best mix', () => {
  const select = (scenario: Scenario, histories: number, over: Partial<MixAsked> = {}) => {
    const found = space(scenario, { posts: 4, parts: 2, ...over });
    const mixes = mixesOf(found);
    const live = mixes.map((mix) => createMixHistories(scenario, found, mix, 'everCompetitive'));
    return selectBest(mixes.length, { isHigherBetter: true, histories, perDraw: 1 }, (at, first, count) => Promise.resolve(Array.from({ length: count }, (_, k) => live[at]!(first + k).value)))
      .then((standings) => standings.map((standing) => ({ ...standing, mix: mixes[standing.candidate]! })));
  };

  test('gives all to the programme that helps where the other does nothing', async () => {
    const nothing: Part = { programmes: [{ id: 'sitting', title: 'Sitting there', stages: [{ id: 'sitting', duration: { mean: 26, least: 26, most: 26 } }] }] };
    const idle = smallWorld(nothing, { population: { size: 80 }, arms: { none: {}, both: { services: [service('a', 'ips', 2), { id: 'b', programme: 'sitting', staff: { count: 2, caseload: 20 } }] } } });
    const standings = await select(idle, 80);
    expect(standings.filter(({ isLeft }) => isLeft).map(({ mix }) => mix.posts)).toEqual([[4, 0]]);
    expect(standings.find(({ mix }) => mix.isPresent)!.difference!.high).toBeLessThan(0);
  });

  test('cannot be told from others of two identical services', async () => {
    const standings = await select(world(service('a', 'ips', 2), service('b', 'ips', 2)), 40);
    expect(standings).toHaveLength(3);
    expect(standings.map(({ isLeft }) => isLeft)).toEqual([true, true, true]);
  });
});
