import { describe, expect, it } from 'vitest';
import { explainCommand } from '../../src/cli/explain/command.js';
import { programmes } from '../../src/catalogue/catalogue.js';
import { trainPlace } from '../../src/catalogue/programmes/trainPlace/index.js';
import { controls } from '../../src/catalogue/programmes/controls/index.js';
import { fidelityItems, fidelityOf, type FidelityScore } from '../../src/outcomes/fidelity.js';
import { fidelityScale } from '../../src/outcomes/fidelityScale.js';
import { createRun } from '../../src/run.js';
import type { World } from '../../src/world/world.js';
import { fakeTerminal } from '../cli/fake.js';
import { everybody, live, measured } from '../support/living.js';
import { ipsTeam, laidOver, office, smallWorld, type Part } from '../support/scenarios.js';

/** IPS with changes to the service, offered to more people than it can take; `more` is laid over the world. */
function lived(service: Part = {}, more: Part = {}): World {
  let last: World | null = null;
  live(smallWorld({ weeks: 52, services: [laidOver(ipsTeam, service)] }, more), (world) => (last = world));
  return last!;
}

/** IPS with changes to the programme. */
function changed(programme: Part): World {
  return lived({ programme: 'changed' }, { programmes: [{ id: 'changed', basedOn: 'ips', ...programme }] });
}

const items = (world: World, s = 0): readonly FidelityScore[] => fidelityItems(world, s);
const item = (world: World, number: number): FidelityScore => items(world).find((each) => each.number === number)!;

describe('Fidelity to IPS', () => {
  it('is good where IPS has 20 clients a specialist and sits in the clinic', () => {
    const world = lived();
    expect(fidelityOf(world, 0)).toBeGreaterThan(100);
    for (const number of [1, 3, 9, 10, 14, 21, 23]) expect(item(world, number).score, item(world, number).name).toBe(5);
  });

  it('falls when each specialist has 60 clients', () => {
    const usual = lived();
    const crowded = lived({ staff: { count: 2, caseload: 60 } });
    expect(item(crowded, 1)).toMatchObject({ score: 1 });
    expect(item(crowded, 1).figure).toBeGreaterThan(41);
    expect(item(crowded, 12).figure).toBeLessThan(item(usual, 12).figure!);
    expect(fidelityOf(crowded, 0)).toBeLessThan(fidelityOf(usual, 0) - 5);
  });

  it.each([[null, 5], [60, 4], [30, 3], [17, 2], [4, 1], [0, 1]])('scores a follow-along of %s weeks with %i', (weeks, score) => {
    expect(item(changed({ followAlong: { weeks } }), 23).score).toBe(score);
  });

  it('ends follow-along sooner where staff are pressed to discharge, and where the entitlement is short', () => {
    expect(item(changed({ followAlong: { targetPressure: 0.1 } }), 23).figure).toBeCloseTo(1 / (1 - Math.exp(-0.1)), 6);
    expect(item(changed({ entitlementWeeks: 39 }), 23).figure).toBe(39);
  });

  it('counts follow-along as kept as far as its hours are delivered, and as none without it', () => {
    expect(item(lived(), 22).score).toBe(5);
    expect(item(lived({ staff: { count: 1, caseload: 110, overhead: 0.8 } }), 22).figure).toBeLessThan(0.75);
    expect(item(changed({ followAlong: { weeks: 0 } }), 22)).toMatchObject({ figure: 0, score: 1 });
  });

  it('scores a service without employer contacts 1 on contacts, on the wait for the first one, and on what contacts are like', () => {
    const world = changed({ stages: [{ id: 'search', onEmployers: 0 }] });
    for (const number of [15, 16, 17, 18]) expect(item(world, number).score, item(world, number).name).toBe(1);
    expect(item(world, 17).figure).toBe(0);
    expect(item(world, 3).figure).toBe(5);
  });

  it('counts as many contacts as members of the cohort have, when only they are clients', () => {
    const world = lived();
    const contacts = everybody(world).reduce((sum, i) => sum + world.accounts.contacts[i]!, 0);
    expect(contacts).toBeGreaterThan(100);
    expect(world.conduct.contacts[0]).toBeGreaterThanOrEqual(contacts);
    expect(world.conduct.contacts[0]).toBeLessThan(1.1 * contacts);
  });

  it('leaves background clients’ share of the staff out when it counts contacts, and in the caseload', () => {
    const world = lived({ background: { clients: 0.5, weeks: 1000 } });
    expect(world.conduct.ownPostWeeks[0]).toBeLessThan(0.7 * world.conduct.postWeeks[0]!);
    expect(item(world, 1).figure).toBeGreaterThan(15);
  });

  it('is lower away from the clinic and without a way into the team', () => {
    const [clinic, elsewhere, apart] = [lived(), lived({ seat: 'agency' }), lived({ integration: { start: 0, ceiling: 0 } })];
    expect(item(elsewhere, 4).score).toBeLessThan(item(clinic, 4).score!);
    for (const number of [4, 5, 25]) expect(item(apart, number)).toMatchObject({ figure: 0, score: 1 });
  });

  it.each([['none', 5], ['wish', 5], ['readiness', 1], ['capacity', 1]])('scores the entry rule %s with %i', (rule, score) => {
    expect(item(changed({ stages: [{ id: 'search', entry: { rule } }] }), 9).score).toBe(score);
  });

  it('takes subsidised jobs for no competitive ones', () => {
    const world = lived({}, { instruments: [{ id: 'wage-subsidy', share: 1, weeks: 26 }] });
    expect(world.conduct.hires[0]).toBeGreaterThan(world.conduct.competitiveHires[0]!);
    expect(item(world, 21).figure).toBeLessThan(0.9);
  });

  it.each([[0.7, 5], [0.65, 5], [0.5, 4], [0.4, 3], [0.3, 2], [0.1, 1]])('scores %d of the time in the community with %i', (community, score) => {
    expect(item(lived({ community }), 24)).toMatchObject({ figure: community, score });
  });

  it('states what the model cannot see, and that moves nothing', () => {
    const world = lived();
    const unseen = items(world).filter(({ score }) => score === null);
    expect(unseen.map(({ number }) => number)).toEqual([6, 7, 8, 11, 13]);
    expect(unseen.every(({ figure }) => figure === null)).toBe(true);
    for (const { how, seen } of fidelityScale) if (seen === null) expect(how).toMatch(/not modelled\.$|^A rule of the model/);
    const scores = items(world).flatMap(({ score }) => (score === null ? [] : [score]));
    expect(fidelityOf(world, 0)).toBe((25 * scores.reduce((sum, score) => sum + score, 0)) / scores.length);
  });

  it.each(Object.keys(programmes))('lies between 25 and 125 for a service that offers %s, and is not good where people are trained first or trials compared with it', (programme) => {
    const world = lived({ programme, staff: { count: 4, caseload: 30 } });
    const score = fidelityOf(world, 0);
    expect(score).toBeGreaterThanOrEqual(25);
    expect(score).toBeLessThanOrEqual(Object.hasOwn({ ...trainPlace, ...controls }, programme) ? 99 : 125);
    for (const each of items(world)) if (each.score !== null) expect([1, 2, 3, 4, 5], each.name).toContain(each.score);
  });

  it('counts placements in ordinary firms as hires into jobs that are not competitive', () => {
    const world = lived({ programme: 'arbeid-med-bistand', staff: { count: 6, caseload: 20 } });
    expect(world.conduct.placements[0]).toBeGreaterThan(20);
    expect(item(world, 21).figure).toBeLessThan(0.6);
  });

  it('is counted anew in each replication', () => {
    let world: World | null = null;
    const run = createRun(smallWorld({ services: [ipsTeam] }), 0, undefined, (each) => (world = each));
    const [first, other, again] = [0, 1, 0].map((replication) => {
      run(replication);
      return JSON.stringify(world!.conduct);
    });
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });
});

describe('The measure of fidelity', () => {
  it('is the mean of services of job specialists, weighted by their client weeks', () => {
    const scenario = smallWorld({ weeks: 30, services: [{ ...ipsTeam, staff: { count: 2, caseload: 20 } }, { ...ipsTeam, id: 'second', staff: { count: 2, caseload: 40 }, offeredTo: 'referred' }, office] });
    let last: World | null = null;
    live(scenario, (world) => (last = world));
    const { conduct: { clientWeeks } } = last!;
    const expected = (fidelityOf(last!, 0) * clientWeeks[0]! + fidelityOf(last!, 1) * clientWeeks[1]!) / (clientWeeks[0]! + clientWeeks[1]!);
    expect(clientWeeks[1]).toBeGreaterThan(0);
    expect(measured(scenario, 'fidelity')).toBeCloseTo(expected, 9);
  });

  it('is nobody’s where no service has job specialists', () => {
    expect(measured(smallWorld({ services: [office] }), 'fidelity')).toBe(0);
  });

  it('is explained item by item', () => {
    const terminal = fakeTerminal();
    explainCommand(['fidelity'], {}, terminal);
    for (const { number, name } of fidelityScale) expect(terminal.written.out).toMatch(new RegExp(`^ ?${number}  ${name.split(' ').slice(0, 2).join(' ')}`, 'm'));
    expect(terminal.written.out).toContain('25 items. The model sees 20; the others do not count.');
  });
});
