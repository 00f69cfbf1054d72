import { describe, expect, it } from 'vitest';
import { patternOf, patterns } from '../../src/catalogue/evidence/patterns.js';
import { experimentOf, experiments } from '../../src/pattern/experiments.js';
import type { Adjust } from '../../src/pattern/experiment.js';
import { setting } from './adjust.js';

const asItIs: Adjust = (scenario) => scenario;

/** Mean of a statistic over some virtual studies. */
function mean(id: string, statistic: string, adjust: Adjust = asItIs, studies = 4): number {
  const { prepare, statistics } = experimentOf(id)!;
  const live = prepare(7, adjust);
  return Array.from({ length: studies }, (_, r) => live(r)[statistics.indexOf(statistic)]!).reduce((sum, value) => sum + value, 0) / studies;
}

describe('Every pattern', () => {
  it('has an experiment, or says why it cannot have one', () => {
    for (const { id, notExpressible } of patterns) expect(experimentOf(id) === undefined).toBe(notExpressible !== null);
    expect(experiments.map(({ pattern }) => pattern)).toEqual(patterns.filter(({ notExpressible }) => notExpressible === null).map(({ id }) => id));
  });

  it('is answered in the order of its statistics', () => {
    for (const { pattern, statistics } of experiments) expect(statistics).toEqual(patternOf(pattern)!.statistics.map(({ id }) => id));
  });
});

/** Those that cost many seconds are lived once. */
const costly = ['trials-together', 'fidelity-and-employment', 'five-years-on'];

describe('A virtual study', () => {
  it.each(experiments.filter(({ pattern }) => !costly.includes(pattern)).map((each) => [each.pattern, each] as const))('of %s gives the same numbers for the same seed and others for other replications', (_, { prepare }) => {
    const [live, again] = [prepare(7, asItIs), prepare(7, asItIs)];
    const studies = [0, 1, 2].map(live);
    expect([2, 0].map(again)).toEqual([studies[2], studies[0]]);
    expect(new Set(studies.map((study) => study.join())).size).toBeGreaterThan(1);
    expect(studies[0]!.some((value) => Number.isFinite(value))).toBe(true);
  });

  it('of sites that differ at random finds some correlation of fidelity and employment', () => {
    const [r = NaN] = experimentOf('fidelity-and-employment')!.prepare(7, asItIs)(0);
    // Standard error over 79 sites: about .1.
    expect(r).toBeGreaterThan(0);
    expect(r).toBeLessThan(1);
  });

  it('of people five years on counts nobody twice', () => {
    const [inWork = NaN, disability = NaN] = experimentOf('five-years-on')!.prepare(7, asItIs)(0);
    expect(Math.min(inWork, disability)).toBeGreaterThan(0.05);
    expect(inWork + disability).toBeLessThan(1);
  });
});

describe('A mechanism that is switched off', () => {
  it('closes the gap of the audit: no stigma and no fear of cost, so who tells is invited as often', () => {
    const without = setting({ 'parameters.invitation.stigma': 0, 'parameters.invitation.costFear': 0 });
    expect(mean('employer-audit', 'gap', asItIs, 20)).toBeGreaterThan(0.5);
    // Standard error of a mean of 20 audits of 699 pairs: about .025.
    expect(Math.abs(mean('employer-audit', 'gap', without, 20))).toBeLessThan(0.08);
  });

  it('opens the doors of employers: with a higher intercept more of them would rather invite than not', () => {
    expect(mean('inviting-employers', 'inviting', setting({ 'parameters.invitation.intercept': 1 }), 2)).toBeGreaterThan(mean('inviting-employers', 'inviting', asItIs, 2) + 0.3);
  });

  it('moves the endings: without quits nobody quits', () => {
    expect(mean('job-endings', 'quit', asItIs, 1)).toBeGreaterThan(0.3);
    expect(mean('job-endings', 'quit', setting({ 'parameters.job.quitShare': 0 }), 1)).toBe(0);
    expect(mean('job-endings', 'laidOff', setting({ 'parameters.job.layoff': 0 }), 1)).toBe(0);
  });

  it('moves the first job: where staff make no contacts IPS has hardly a head start', () => {
    expect(mean('first-job-sooner', 'ips', setting({ 'parameters.search.contacts': 0 }), 2)).toBeGreaterThan(mean('first-job-sooner', 'ips', asItIs, 2) + 2);
  });

  it('moves dropout: where nobody drops out nobody is counted', () => {
    expect(mean('dropout-europe', 'control', asItIs, 1)).toBeGreaterThan(0.1);
    expect(mean('dropout-europe', 'control', setting({ 'parameters.alliance.dropout': 0 }), 1)).toBeLessThan(mean('dropout-europe', 'control', asItIs, 1) - 0.1);
  });

  it('moves hours: in a country of short jobs nobody works half a week', () => {
    expect(mean('hours', 'twenty', setting({ 'parameters.job.hours': 6, 'parameters.job.hoursSd': 0 }), 1)).toBe(0);
  });
});
