/** Scenarios for tests of the engine, written as plain data: a difference from a small base. */
import { readFileSync } from 'node:fs';
import { measures } from '../../src/outcomes/catalogue.js';
import { nameHash } from '../../src/random/hash.js';
import { loadScenario } from '../../src/scenario/load.js';
import { problemMessage } from '../../src/scenario/problem.js';
import type { Scenario } from '../../src/scenario/scenario.js';

/** A part of a scenario file as data. */
export type Part = { readonly [key: string]: unknown };

/** Loads a scenario from the text of a file. */
export function scenarioFromText(text: string, name = 'test'): Scenario {
  const result = loadScenario(`x/${name}.yaml`, { read: () => ({ text }), measures, hash: nameHash });
  if ('problems' in result) throw new Error(problemMessage(result.problems));
  return result.scenario;
}

/** Loads a scenario written as data: JSON is YAML. */
export function scenarioOf(file: Part): Scenario {
  return scenarioFromText(JSON.stringify(file));
}

/** A small world that tests change: 120 people who all want work and have none, for half a year, without any service. */
export const small: Part = {
  weeks: 26, seed: 1, replications: 2, population: { size: 120, wantsWork: 1, employed: 0 }, services: [], report: { measures: ['everCompetitive'] },
};

/** Lays data over data, group by group; lists are replaced. */
export function laidOver(base: Part, over: Part): Part {
  return Object.fromEntries([...new Set([...Object.keys(base), ...Object.keys(over)])].map((key) => {
    if (!Object.hasOwn(over, key)) return [key, base[key]];
    return [key, isPart(base[key]) && isPart(over[key]) ? laidOver(base[key], over[key]) : over[key]];
  }));
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The small world with changes. */
export function smallWorld(...changes: readonly Part[]): Scenario {
  return scenarioOf(changes.reduce(laidOver, small));
}

/** An IPS team that is offered to everybody in the cohort. */
export const ipsTeam = { id: 'ips-team', programme: 'ips', staff: { count: 6, caseload: 20 }, offeredTo: 'cohort' };

/** An office that offers the steps of usual care. */
export const office = { id: 'office', programme: 'usual-care-staircase', staff: { count: 4, norm: 40 } };

/** The scenario that comes first with the program, as text; `replications`, people and weeks replaced. */
export function firstShipped(replications: number, people?: number, weeks?: number): string {
  const text = readFileSync('scenarios/ips-vs-usual-care.yaml', 'utf8').replace(/^replications:.*$/m, `replications: ${replications}`);
  if (people === undefined || weeks === undefined) return text;
  const share = people / 1000;
  return text
    .replace('size: 1000', `size: ${people}`).replace('count: 25', `count: ${25 * share}`).replace('count: 30', `count: ${30 * share}`)
    .replace('weeks: 78', `weeks: ${weeks}`).replace('competitiveAt@52, competitiveAt@78', `competitiveAt@${weeks}`);
}
