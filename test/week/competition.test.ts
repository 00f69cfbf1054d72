import { describe, expect, it } from 'vitest';
import * as draw from '../../src/random/purposes.js';
import { searchAndHire } from '../../src/week/search.js';
import { work } from '../../src/week/work.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import type { World } from '../../src/world/world.js';
import { around, decisionsOf, differing, live, measured } from '../support/living.js';
import { smallWorld, type Part } from '../support/scenarios.js';

const on = { on: true };
const sharing = (competition: Part, ...changes: readonly Part[]) => smallWorld({ weeks: 52, labourMarket: { competition: { ...on, ...competition } }, population: { rural: 0 }, report: { measures: ['displacedWeeks', 'jobs'] } }, ...changes);
/** Nobody of ours takes a job. */
const nobody = { parameters: { search: { own: 0 } } };
const easy = { parameters: { offer: { intercept: 2 }, acceptance: { base: 2 }, relapse: { rate: 0 }, mortality: { rate: 0 } } };
/** Jobs that are got in the first ten weeks and then kept. */
const kept = { parameters: { job: { ending: 0, layoff: 0, temporary: 0 } } };

/** What a look at each week gives. */
function byWeek<T>(scenario: Scenario, look: (world: World) => T): T[] {
  const seen: T[] = [];
  live(scenario, (world) => seen.push(look(world)));
  return seen;
}

describe('Without hires of ours', () => {
  it('the market stays in balance: nobody waits longer because of us, and vacancies are as many as before', () => {
    const markets = byWeek(sharing({}, nobody), ({ regions, record }) => [regions.vacancies[0]!, regions.others[0]!, regions.crowding[0]!, record.displacedWeeks]);
    for (const [vacancies, others, crowding, displaced] of markets) {
      expect(vacancies! / markets[0]![0]!).toBeCloseTo(1, 9);
      expect(others! / markets[0]![1]!).toBeCloseTo(1, 9);
      expect([crowding, displaced].map((each) => Math.abs(each!) < 1e-6)).toEqual([true, true]);
    }
  });

  it('nobody waits longer because of us where unemployment is not what it was in the long run', () => {
    const series = { urban: { unemployment: { mean: 0.02, series: [0.04] } } };
    expect(Math.abs(measured(sharing({}, nobody, { labourMarket: series }), 'displacedWeeks'))).toBeLessThan(1e-3);
  });

  it('nobody waits longer because of us while unemployment rises', () => {
    const series = { urban: { unemployment: { mean: 0.02, series: Array.from({ length: 52 }, (_, week) => 0.02 + 0.0004 * week) } } };
    expect(Math.abs(measured(sharing({}, nobody, { labourMarket: series }), 'displacedWeeks'))).toBeLessThan(1e-3);
  });
});

describe('A hire of ours', () => {
  it('takes one vacancy, and leaving a job by quitting or by dismissal gives one back', () => {
    const lively = { parameters: { job: { ending: 0.1, layoff: 0.02, temporary: 0.3, contract: 8 } } };
    let taken = 0;
    let hires = 0;
    let given = { taken: 0, ended: 0 };
    const sum = (column: Int16Array) => column.reduce((all, one) => all + one, 0);
    const ended = ({ accounts }: World) => sum(accounts.endedQuit) + sum(accounts.endedDismissed);
    const employed = ({ jobs }: World) => jobs.grade.filter((grade) => grade > 0).length;
    let left = 0;
    const phases = around(searchAndHire, (world) => ((taken = world.regions.taken[0]!), (hires = employed(world))), (world) => {
      expect(world.regions.taken[0]! - taken).toBe(employed(world) - hires);
    }).flatMap((phase) => (phase === work ? [(world: World) => (given = { taken: world.regions.taken[0]!, ended: ended(world) }), phase, (world: World) => {
      expect(given.taken - world.regions.taken[0]!).toBe(ended(world) - given.ended);
      left += ended(world) - given.ended;
    }] : [phase]));
    live(sharing({}, easy, lively), undefined, { phases });
    expect(left).toBeGreaterThan(20);
  });

  it('makes one other person wait as long as no vacancy is created for it', () => {
    // Weeks after the last hire: what we hold is what the others lack, in vacancies or in jobs.
    const markets = byWeek(sharing({ creation: 0 }, easy, kept), (world) => ({ lacking: world.regions.others[0]!, vacancies: world.regions.vacancies[0]!, ours: world.jobs.grade.filter((grade) => grade > 0).length, taken: world.regions.taken[0]! }));
    const [first] = markets;
    for (const { lacking, vacancies, ours, taken } of markets) expect(lacking - first!.lacking - (vacancies - first!.vacancies)).toBeCloseTo(ours - taken, 6);
    expect(markets.at(-1)!.ours).toBeGreaterThan(40);
  });

  it('is felt by others for good without creation of jobs, and fades with it', () => {
    const settled = { population: { size: 60 }, weeks: 260 };
    const displaced = (creation: number) => byWeek(sharing({ creation }, easy, kept, settled), ({ regions }) => regions.others[0]!).map((others, _, [start]) => others - start!);
    const fixed = displaced(0);
    const growing = displaced(0.1);
    expect(fixed[60]).toBeGreaterThan(5);
    expect(fixed[260]).toBeGreaterThan(0.8 * fixed[60]!);
    expect(growing[260]).toBeLessThan(0.3 * growing[60]!);
  });

  it('makes the next one harder: invitations are rarer where vacancies have been taken, and not where crowding is switched off', () => {
    const few = { employers: { count: 40, openings: { least: 100 } }, population: { size: 400 } };
    const jobs = (competition: Part) => measured(sharing(competition, easy, few), 'jobs');
    expect(jobs({ crowding: 3, creation: 0 })).toBeLessThan(jobs({ crowding: 0 }) - 0.05);
    expect(jobs({ crowding: 0 })).toBe(measured(sharing({ on: false }, easy, few), 'jobs'));
  });

  it('saturates the market: four times as many who search get fewer than three times the jobs', () => {
    const market = { employers: { count: 60, openings: { least: 100 } } };
    const jobs = (size: number) => size * measured(sharing({ crowding: 3, creation: 0 }, easy, market, { population: { size } }), 'jobs');
    const [some, many] = [jobs(150), jobs(600)];
    expect(many).toBeGreaterThan(some);
    expect(many).toBeLessThan(3 * some);
  });
});

describe('Competition that is switched off', () => {
  it('changes nothing, whatever else is said of it, and displaces nobody', () => {
    const off = (competition: Part) => sharing({ on: false, ...competition }, easy);
    const [plain, other] = [off({}), off({ vacancyWeeks: 20, creation: 0.5, crowding: 5, elasticity: 0.9 })];
    expect(differing(plain, live(plain), live(other))).toEqual([]);
    expect(measured(plain, 'displacedWeeks')).toBe(0);
  });

  it('and on later counts the hires of that time, not all those since the beginning', () => {
    const later = sharing({ on: false }, easy, kept, { events: [{ week: 30, change: { labourMarket: { competition: on } } }] });
    const vacancies = byWeek(later, ({ regions }) => regions.vacancies[0]!);
    const hires = byWeek(later, ({ jobs }) => jobs.grade.filter((grade) => grade > 0).length);
    expect(hires[29]).toBeGreaterThan(40);
    expect(vacancies[29]! - vacancies[30]!).toBeLessThan(5);
  });
});

describe('An invitation in a crowded market', () => {
  it('is rarer by crowding times the log of what vacancies per unemployed person have lost', () => {
    const scenario = (crowding: number) => sharing({ crowding }, { weeks: 2, population: { size: 1500 }, parameters: { disclosure: { base: -4, selfStigma: 0 } } });
    const shift = byWeek(scenario(2), ({ regions }) => regions.crowding[0]!)[2]!;
    expect(shift).toBeLessThan(0);
    const logOdds = (p: number) => Math.log(p / (1 - p));
    const [without, crowded] = [0, 2].map((crowding) => decisionsOf(scenario(crowding), draw.invitation));
    let asked = 0;
    for (const [who, { p }] of without!) {
      if (who.split(' ')[1] !== '2' || !crowded!.has(who)) continue;
      asked += Number(Math.abs(logOdds(crowded!.get(who)!.p) - logOdds(p) - shift) < 1e-9);
    }
    expect(asked).toBeGreaterThan(100);
  });
});
