import { describe, expect, it } from 'vitest';
import { measureInfo } from '../../src/outcomes/catalogue.js';
import { questionsOf } from '../../src/outcomes/collect.js';
import { isPersonal, personColumns } from '../../src/outcomes/people.js';
import { createRun } from '../../src/run.js';
import { computeBlock } from '../../src/replicate.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { ipsTeam, office, smallWorld } from '../support/scenarios.js';

/** Each person who is counted as an object by column. */
function peopleOf(scenario: Scenario, people: Float64Array): Record<string, number>[] {
  const ids = columnsOf(scenario);
  return Array.from({ length: people.length / ids.length }, (_, n) => Object.fromEntries(ids.map((id, at) => [id, people[n * ids.length + at]!])));
}

function columnsOf(scenario: Scenario): string[] {
  return [...personColumns.map(({ id }) => id), ...questionsOf(scenario).measures.filter((id) => isPersonal(measureInfo(id)!))];
}

const mixed = smallWorld({ services: [ipsTeam, office], population: { employed: 0.3, wantsWork: 0.7 }, report: { measures: ['symptoms@10', 'competitiveAt@13'] } });

describe('Each person of a run', () => {
  it('is left only where that is asked for, and nothing else changes', () => {
    const [without, asked] = [false, true].map((wantsPeople) => createRun(mixed, 0)(1, wantsPeople));
    expect(without!.people).toHaveLength(0);
    expect(asked!.people.length).toBeGreaterThan(0);
    expect({ ...asked!, people: null }).toEqual({ ...without!, people: null });
  });

  it('has values of which the measures of the replication are the means', () => {
    const row = createRun(mixed, 0)(0, true);
    const people = peopleOf(mixed, row.people);
    const { measures } = questionsOf(mixed);
    const asked = measures.filter((id) => isPersonal(measureInfo(id)!) && !/^(ended|supportShare)/.test(id));
    expect(asked.length).toBeGreaterThan(30);
    for (const id of asked) {
      const values = people.map((person) => person[id]!).filter((value) => !Number.isNaN(value));
      const at = measures.indexOf(id);
      expect(values.length, id).toBe(row.counts[at]);
      expect(values.reduce((sum, value) => sum + value, 0), id).toBeCloseTo(row.sums[at]!, 6);
    }
  });

  it('is in the cohort, or employed at week 0 and in no cohort; members come first', () => {
    const people = peopleOf(mixed, createRun(mixed, 0)(0, true).people);
    const inCohort = people.map((person) => person['inCohort']!);
    expect([...inCohort].sort((a, b) => b - a)).toEqual(inCohort);
    expect(new Set(inCohort)).toEqual(new Set([0, 1]));
    for (const person of people) expect(person['inCohort'] === 1 || person['employedAtStart'] === 1).toBe(true);
    expect(people.every((person) => Number.isNaN(person['jobKept']!) === (person['employedAtStart'] === 0))).toBe(true);
  });

  it('is the same person in two arms, with what was so at the own week 0', () => {
    const scenario = smallWorld({ arms: { none: {}, ips: { services: [ipsTeam] } } });
    const [none, ips] = computeBlock(scenario, { first: 3, count: 1 }, true)[0]!.map(({ people }) => people);
    const known = (people: Float64Array) => peopleOf(scenario, people).map((person) => personColumns.map(({ id }) => person[id]));
    expect(known(ips!)).toEqual(known(none!));
    expect(ips).not.toEqual(none);
  });

  it('who arrives later is noted in the own week 0, not at the end', () => {
    const scenario = smallWorld({ weeks: 40, population: { arrivalsPerWeek: 3 }, cohort: { at: 'arrival', follow: 13 } });
    const first = new Map<number, number>();
    const row = createRun(scenario, 0, undefined, ({ jobSeekers, accounts, week }) => {
      for (let i = 0; i < jobSeekers.count; i += 1) if (accounts.member[i] === 1 && !first.has(i)) first.set(i, week);
    })(0, true);
    const people = peopleOf(scenario, row.people);
    expect(people).toHaveLength(first.size);
    expect(people.map((person) => person['entryWeek']! + 1)).toEqual([...first.values()]);
    expect(people.some((person) => person['symptomsAtStart'] !== person['symptoms'])).toBe(true);
  });

  it('has columns with a name of their own each, and texts for every number that stands for one', () => {
    const ids = columnsOf(mixed);
    expect(new Set(ids).size).toBe(ids.length);
    const people = peopleOf(mixed, createRun(mixed, 0)(0, true).people);
    for (const { id, levels, isWhole, meaning } of personColumns) {
      expect(meaning, id).toMatch(/^[A-Z].*\.$/);
      for (const person of people) {
        if (isWhole) expect(Number.isInteger(person[id]), id).toBe(true);
        if (levels !== null) expect(levels[person[id]!], id).toBeTypeOf('string');
      }
    }
  });
});
