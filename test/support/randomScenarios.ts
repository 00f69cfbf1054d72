/** Small random scenarios: people, services with much coming and going, events, instruments, and any parameters within their ranges. */
import fc from 'fast-check';
import { scenarioShape, type Shape } from '../../src/scenario/shape.js';
import type { Part } from './scenarios.js';

/** Laws try the same scenarios each time. */
export function runs(numRuns: number): fc.Parameters<unknown> {
  return { seed: 20_260_101, numRuns, endOnFailure: false };
}

/** Paths of all numbers below a group of the schema, with their limits. */
function leavesOf(shape: Shape, path: readonly string[]): { path: readonly string[]; shape: Shape }[] {
  if (shape.properties === undefined) return shape.type === 'number' || shape.type === 'integer' ? [{ path, shape }] : [];
  return Object.entries(shape.properties).flatMap(([key, one]) => leavesOf(one, [...path, key]));
}

const changeableGroups = ['parameters', 'clinic', 'welfare'] as const;
const leaves = changeableGroups.flatMap((group) => leavesOf(scenarioShape().properties![group]!, [group]));

function nested(path: readonly string[], value: unknown): Part {
  return path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as Part;
}

/** One number of the schema, moved anywhere in its range; limits are tried often. */
const movedLeaf = fc.constantFrom(...leaves).chain(({ path, shape }) => {
  const least = shape.minimum ?? 0;
  const most = Math.min(shape.maximum ?? 1, 1e5);
  const between = shape.type === 'integer' ? fc.integer({ min: least, max: most }) : fc.integer({ min: 0, max: 1000 }).map((k) => least + (most - least) * (k / 1000));
  return fc.oneof({ weight: 3, arbitrary: between }, { weight: 1, arbitrary: fc.constantFrom(least, most) }).map((value) => nested(path, value));
});

function merged(parts: readonly Part[]): Part {
  const merge = (one: unknown, other: unknown): unknown => {
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return other;
    const result: Record<string, unknown> = { ...one };
    for (const [key, value] of Object.entries(other)) result[key] = key in result ? merge(result[key], value) : value;
    return result;
  };
  return parts.reduce<Part>((all, part) => merge(all, part) as Part, {});
}

/** Shares of three groups that sum to 1. */
export const threeShares = fc.tuple(fc.nat(10), fc.nat(10)).map(([a, b]) => {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return [low / 10, (high - low) / 10, (10 - high) / 10] as const;
});

const population = fc.record({
  size: fc.integer({ min: 20, max: 120 }),
  severity: threeShares.map(([mild, moderate, severe]) => ({ mild, moderate, severe })),
  wantsWork: fc.constantFrom(0.3, 0.6, 1),
  employed: fc.constantFrom(0, 0.1, 0.5),
  sickListed: fc.constantFrom(0, 0.3, 1),
  rural: fc.constantFrom(0, 0.2, 0.6),
  inTreatment: fc.constantFrom(0.5, 0.85, 1),
  substanceUse: fc.constantFrom(0, 0.25, 1),
  disabilityBenefit: fc.constantFrom(0, 0.3),
  arrivalsPerWeek: fc.constantFrom(0, 0, 1.5),
  age: fc.constantFrom({}, { mean: 62, sd: 5, least: 40, most: 66 }),
});

/** A world in which much happens in a few weeks, so that laws meet what is rare. */
const lively: Part = {
  parameters: { relapse: { rate: 0.01, symptoms: 4, jump: 0.5 }, mortality: { rate: 0.05, severity: 3 }, offer: { intercept: 1 }, job: { ending: 0.08, layoff: 0.02, temporary: 0.4, contract: 6 }, education: { entryPerYear: 0.8, ageScale: 50, weeks: 10 } },
  welfare: { disabilityPerWeek: 0.05, allowanceWeeks: 20, sickPayWeeks: 10 },
};

/** A programme that people hurry through, with few places in its stages and all rules of entry. */
const hurried = {
  id: 'hurried', reentryWeeks: 1, overlapWeeks: 4, bridging: 0.5,
  stages: [
    { id: 'first-look', duration: { mean: 2 }, places: 6, hours: { first: 1, firstWeeks: 4, later: 0.5 }, onTime: 'practice', onReady: 'search' },
    { id: 'practice', activity: 'placement', entry: { rule: 'capacity', capacity: 0.4 }, duration: { mean: 3, least: 1, most: 9 }, places: 3, hours: { first: 4, firstWeeks: 9, later: 4 }, onEmployers: 0.8, workplace: { plannedAbsence: 0.2, pay: 0.3 }, keepsContact: false, effects: { skillCeiling: 0.8, skillPull: 0.05, belief: 0.01, habituation: 0.01 }, onTime: 'search' },
    { id: 'search', activity: 'jobSearch', entry: { rule: 'wish' }, duration: { mean: 6, most: 12 }, places: 5, hours: { first: 2, firstWeeks: 4, later: 1 }, onEmployers: 0.5, mapping: 0.3, ownSearch: 1 },
  ],
  followAlong: { hours: { first: 1, firstWeeks: 4, later: 0.5 }, weeks: 6, lostJob: 'leave' },
};

const staff = fc.record({
  count: fc.constantFrom(0.5, 1, 1.5, 2, 3),
  caseload: fc.constantFrom(null, 3, 5, 12),
  norm: fc.constantFrom(null, 10),
  leavingPerYear: fc.constantFrom(0, 0.2, 3),
  vacancyWeeks: fc.constantFrom(1, 6),
  rampWeeks: fc.constantFrom(0, 10),
  newAtStart: fc.boolean(),
});

const service = (id: string) => fc.record({
  id: fc.constant(id),
  programme: fc.constantFrom('ips', 'usual-care-staircase', 'hurried', 'hurried', 'recovery-guide', 'gradual-return-to-own-job'),
  staff,
  places: fc.constantFrom(null, null, 4, 20),
  seat: fc.constantFrom('clinic', 'welfareOffice', 'agency'),
  region: fc.constantFrom('all', 'all', 'urban', 'rural'),
  offeredTo: fc.constantFrom('referred', 'cohort', 'nobody'),
  integration: fc.constantFrom({ start: 0, ceiling: 0 }, { start: 0.4, ceiling: 0.9 }),
  background: fc.constantFrom({ clients: 0 }, { clients: 0.6, weeks: 4 }),
  fundingWeeks: fc.constantFrom(null, null, 7),
});

/** The cohort is offered one service only. */
function notToCohort<T extends { readonly offeredTo: string }>(one: T): T {
  return one.offeredTo === 'cohort' ? { ...one, offeredTo: 'referred' } : one;
}

/** Whether counsellors may send people there. */
function isBought(one: { readonly programme: string } | undefined): boolean {
  return one !== undefined && one.programme !== 'recovery-guide';
}

const instruments = fc.subarray([
  { id: 'wage-subsidy', share: 0.6, weeks: 5 }, { id: 'sickness-cost-insurance', share: 0.5 }, { id: 'contact-campaign', share: 0.5, weeks: 10 }, { id: 'mentor' }, { id: 'employer-network', share: 0.5 }, { id: 'fleksjob', share: 0.2 }, { id: 'overlap-of-measures' },
]);

/** What may happen during a run; each is a difference that always loads. */
const change = fc.oneof(
  fc.record({ services: fc.tuple(service('fresh').map(notToCohort)) }),
  fc.constant({ services: [{ id: 'one', remove: true }] }),
  fc.record({ services: fc.tuple(fc.record({ id: fc.constant('one'), staff: fc.record({ count: fc.constantFrom(0.5, 1, 4), caseload: fc.constantFrom(2, 6) }) })) }),
  fc.record({ services: fc.tuple(fc.record({ id: fc.constant('one'), places: fc.constantFrom(2, 9) })) }),
  fc.record({ instruments }),
  fc.constant({ programmes: [{ id: 'hurried', stages: [{ id: 'practice', remove: true }, { id: 'first-look', onTime: 'search' }] }] }),
  fc.constant({ labourMarket: { urban: { unemployment: { series: [0.02, 0.05, 0.1] } } } }),
);

export interface Allowing {
  readonly events?: boolean;
  /** Events and endings that close, cut or change a service. */
  readonly closing?: boolean;
  /** At least one service. */
  readonly withService?: boolean;
}

/** A random scenario as data. With a cohort of arrivals where people arrive, half of the time. */
export function randomScenario({ events = true, closing = true, withService = false }: Allowing = {}): fc.Arbitrary<Part> {
  const served = fc.tuple(service('one'), service('two'), fc.integer({ min: withService ? 1 : 0, max: 2 })).map(([one, two, count]) => [one, two].slice(0, count)
    .map((each) => (closing ? each : { ...each, fundingWeeks: null })).map((each, at) => (at > 0 ? notToCohort(each) : each)).map((each, at, all) => (at === 0 && isBought(all[1]) ? { ...each, buying: { from: ['two'], perWeek: 0.5 } } : each)));
  return fc.record({
    weeks: fc.integer({ min: 8, max: 26 }),
    seed: fc.oneof(fc.nat(1_000_000), fc.constant('a text')),
    population, services: served, instruments,
    moved: fc.array(movedLeaf, { maxLength: 10 }),
    employers: fc.constantFrom({}, { count: 8 }, { count: 8, openings: { least: 0, perPosition: 0.02 } }),
    memory: fc.boolean(), competing: fc.boolean(), arrivals: fc.boolean(), much: fc.boolean(),
    happening: fc.array(fc.record({ week: fc.integer({ min: 1, max: 8 }), change }), { maxLength: events ? 2 : 0 }),
  }).map(({ weeks, seed, population: people, services, instruments: force, moved, employers, memory, competing, arrivals, much, happening }) => {
    const named = new Set(services.map(({ id }) => id));
    const offers = services.some(({ programme }) => programme === 'hurried');
    const possible = happening.filter(({ change: one }) => {
      if ('programmes' in one) return offers && closing;
      if (!('services' in one)) return true;
      const [first] = one.services as readonly { id: string; remove?: boolean; staff?: { count: number; caseload?: number } }[];
      return first!.id === 'fresh' || (named.has(first!.id) && closing);
    });
    // What is removed cannot be changed later, and nothing is removed twice; the first change of a service is enough.
    const events_ = possible.filter(({ change: one }, at) => !('services' in one) || possible.findIndex(({ change: other }) => 'services' in other) === at);
    const cohort = arrivals && people.arrivalsPerWeek > 0 ? { at: 'arrival', follow: Math.max(1, weeks - 6) } : {};
    return {
      ...merged([{ weeks, seed, replications: 2, population: people, employers, switches: { employerMemory: memory }, cohort, labourMarket: { competition: { on: competing } } }, much ? lively : {}, ...moved]),
      services, programmes: [hurried], instruments: force, events: events_, report: { measures: ['everCompetitive'], by: ['severity', 'age'] },
    };
  });
}
