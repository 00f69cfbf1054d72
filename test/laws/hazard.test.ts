import { describe, expect, it } from 'vitest';
import { live } from '../support/living.js';
import { readSpells } from '../../src/outcomes/spells.js';
import { logistic } from '../../src/statistics/logistic.js';
import { scenarioOf } from '../support/scenarios.js';

/**
 * A world in which nothing changes from week to week and everybody is the same: hazards are constant, so that the time to a first job
 * and the time in it are geometric, with probabilities that can be worked out by hand.
 */
const constant = {
  weeks: 156, seed: 'hazard', replications: 2,
  population: { size: 6000, wantsWork: 1, employed: 0, rural: 0, minority: 0, substanceUse: 0, inTreatment: 0, disabilityBenefit: 0, education: { compulsory: 1, upperSecondary: 0, tertiary: 0 } },
  employers: { count: 4000, responsible: 0, openings: { least: 1_000_000 } },
  labourMarket: { ordinaryUnemployment: 0.02, beveridge: 0 },
  welfare: { disabilityPerWeek: 0, allowanceWeeks: 1000 },
  services: [],
  parameters: {
    health: { pull: 0, noise: 0, treatment: 0 },
    relapse: { rate: 0 }, mortality: { rate: 0, retirement: 100 }, education: { entryPerYear: 0 },
    belief: { start: 0.5, severity: 0, sd: 0, hire: 0, keptMonth: 0, loss: 0, rejection: 0, supportedTry: 0, wish: 0, selfStigma: 0, stigmaRejection: 0, selfStigmaSeverity: 0, selfStigmaSd: 0, networkPull: 0, network: { start: 0.5, severity: 0, history: 0, sd: 0 } },
    skill: { start: 0.4, history: 0, sd: 0, onTheJob: 0, rust: 0 },
    search: { own: 0.5, barriers: 0, worry: { allowance: 0, disability: 0, assistance: 0 } },
    invitation: { history: 0, education: 0, responsibility: 0, gap: 0, tightness: 0, stigma: 0, costFear: 0 },
    offer: { symptoms: 0, frailty: 0 }, acceptance: { income: 0, hours: 0, fear: 0 },
    fit: { sd: 0 }, disclosure: { base: -4, selfStigma: 0 },
    job: { floor: 1, fit: 0, support: 0, symptoms: 0, overload: 0, tightness: 0, layoffUnemployment: 0, temporary: 0, absence: 0 },
  },
};

const sectors = { publicServices: { invitation: 0 }, tradeAndHospitality: { invitation: 0 }, industryAndConstruction: { invitation: 0 }, officeAndTechnology: { invitation: 0 } };
const scenario = scenarioOf({ ...constant, employers: { ...constant.employers, sectors } });
const { parameters } = scenario.arms[0]!.epochs[0]!.scenario;

/** Spells of one kind, by length: ended, and not seen to end. */
function spellsOf(kind: 0 | 1): { ended: Float64Array; unended: Float64Array } {
  let spells: Float64Array = new Float64Array(0);
  live(scenario, (world) => {
    // Severity has no neutral value, and sets symptoms; with neither pull nor noise they stay where they are put.
    if (world.week === 0) world.jobSeekers.symptoms.fill(0);
    if (world.week === world.horizon) spells = readSpells(world);
  });
  const lengths = scenario.horizon + 1;
  return { ended: spells.subarray(2 * kind * lengths, (2 * kind + 1) * lengths), unended: spells.subarray((2 * kind + 1) * lengths, (2 * kind + 2) * lengths) };
}

/** Weeks at risk and endings, and the squared deviations of weekly endings from a constant hazard in units of their variance. */
function against(hazard: number, { ended, unended }: { ended: Float64Array; unended: Float64Array }) {
  let atRisk = ended.reduce((sum, n, at) => sum + n + unended[at]!, 0);
  let weeks = 0;
  let endings = 0;
  let chiSquare = 0;
  let cells = 0;
  for (let week = 1; week < ended.length; week += 1) {
    if (atRisk * hazard < 5) break;
    const expected = atRisk * hazard;
    chiSquare += ((ended[week]! - expected) * (ended[week]! - expected)) / (expected * (1 - hazard));
    cells += 1;
    weeks += atRisk;
    endings += ended[week]!;
    atRisk -= ended[week]! + unended[week]!;
  }
  const mean = weeks * hazard;
  return { distance: Math.abs(endings - mean) / Math.sqrt(mean * (1 - hazard)), chiSquare, cells };
}

describe('Where nothing changes from week to week', () => {
  it('the time to a first job is geometric, with the probability of applying, being invited, offered and accepting', () => {
    const { search, invitation, offer, fit, acceptance } = parameters;
    const chance = logistic(invitation.intercept + invitation.skill * 0.4) * logistic(offer.intercept + offer.fit * fit.without) * logistic(acceptance.base + acceptance.fit * (fit.without - 0.5));
    const hazard = 1 - Math.exp(-search.own * 0.5 * 0.5 * chance);
    expect(hazard).toBeGreaterThan(0.003);
    const { distance, chiSquare, cells } = against(hazard, spellsOf(0));
    expect(distance).toBeLessThan(4);
    expect(cells).toBeGreaterThan(100);
    expect(Math.abs(chiSquare - cells) / Math.sqrt(2 * cells)).toBeLessThan(4);
  });

  it('the time in the first job is geometric, with the rate of quits, dismissals and layoffs', () => {
    const { job } = parameters;
    const { distance, chiSquare, cells } = against(1 - Math.exp(-job.ending - job.layoff), spellsOf(1));
    expect(distance).toBeLessThan(4);
    expect(cells).toBeGreaterThan(40);
    expect(Math.abs(chiSquare - cells) / Math.sqrt(2 * cells)).toBeLessThan(4);
  });
});
