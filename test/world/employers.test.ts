import { describe, expect, it } from 'vitest';
import { sectors } from '../../src/scenario/schema/society.js';
import { meetEmployer, sizeOf, trustOf } from '../../src/world/meetEmployer.js';
import type { World } from '../../src/world/world.js';
import { live, ofEmployers, trustsOf } from '../support/living.js';
import { ipsTeam, smallWorld, type Part } from '../support/scenarios.js';

function atStart<T>(look: (world: World) => T, ...changes: Part[]): T {
  const seen: T[] = [];
  live(smallWorld({ weeks: 1, employers: { count: 3000 } }, ...changes), (world) => {
    if (world.week === 0) seen.push(look(world));
  });
  return seen[0]!;
}

const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

describe('Employers', () => {
  it('are as many as the country has for the adults among whom the job seekers live, or as many as are asked for', () => {
    expect(atStart(({ employers }) => employers.count, { employers: { count: null } })).toBe(Math.round((120 / 0.02) * 0.055));
    expect(atStart(({ employers }) => employers.count)).toBe(3000);
  });

  it('have stigma, competence, sector and size as they are said, whoever meets them first', () => {
    const settings = { stigma: { mean: 0.3, sd: 0.1 }, responsible: 0.4, size: { median: 6, sdLog: 1 } };
    const drawn = (backward: boolean) => atStart((world) => {
      const { employers } = world;
      for (let k = 0; k < employers.count; k += 1) meetEmployer(world, backward ? employers.count - 1 - k : k);
      const stigma = ofEmployers(world, 'stigma');
      return { stigma, sector: ofEmployers(world, 'sector'), responsible: mean(ofEmployers(world, 'responsible')), small: mean(stigma.map((_, e) => (sizeOf(world, e) < 6 ? 1 : 0))) };
    }, { employers: settings });
    const first = drawn(false);
    expect(drawn(true)).toEqual(first);
    expect(mean(first.stigma)).toBeCloseTo(0.3, 2);
    expect(first.responsible).toBeCloseTo(0.4, 1);
    expect(first.small).toBeCloseTo(0.5, 1);
    expect(first.sector.filter((sector) => sectors[sector] === 'tradeAndHospitality').length / 3000).toBeCloseTo(0.4, 1);
  });

  it('trust those whom they have met, contact by contact, and others by their label', () => {
    const trusts: number[] = [];
    live(smallWorld({ services: [ipsTeam], employers: { count: 20 }, weeks: 52, parameters: { employerLearning: { trustStart: { psychiatric: 0.2 }, trust: 0.1, reputation: 0 } } }), (world) => {
      if (world.week === 0) expect(trustOf(world, 3, 0)).toBeCloseTo(0.2, 6);
      trusts.push(trustOf(world, 3, 0));
    });
    expect(trusts.every((trust, week) => week === 0 || trust >= trusts[week - 1]!)).toBe(true);
    expect(trusts.at(-1)).toBeGreaterThan(0.3);
  });

  it('do not remember anything where that is switched off', () => {
    live(smallWorld({ services: [ipsTeam], employers: { count: 20 }, switches: { employerMemory: false }, parameters: { offer: { intercept: 1 } } }), (world) => {
      expect(ofEmployers(world, 'attitude').every((attitude) => attitude === 0)).toBe(true);
      expect(trustsOf(world).every((trust) => trust === -1)).toBe(true);
      expect(ofEmployers(world, 'supported').every((people) => people === 0)).toBe(true);
    });
  });
});
