import { describe, expect, it, test } from 'vitest';
import { contrastOf, fittedTrials } from '../../../src/catalogue/evidence/fitted.js';
import { publishedTrials } from '../../../src/catalogue/evidence/published.js';
import { sourceOf } from '../../../src/catalogue/evidence/sources.js';
import { observedTrials } from '../../../src/catalogue/evidence/trials.js';
import { askedWeek, measureInfo } from '../../../src/outcomes/catalogue.js';
import { pooledRatio } from '../../../src/statistics/pooledRatio.js';
import { scenarioOf } from '../../support/scenarios.js';
import { followUpMonths } from './months.js';
import { factsOf, valueAt } from './paths.js';

describe.each(publishedTrials)('$id', (trial) => {
  const { arms, sources, outcome, followUpWeeks } = trial;

  it('loads as a scenario with its services and criteria', () => {
    const size = arms.reduce((sum, { randomised, analysed }) => sum + (randomised ?? analysed ?? 10), 0);
    const scenario = scenarioOf({
      ...trial.scenario, country: trial.setting.country, weeks: followUpWeeks, replications: 20,
      population: { ...trial.scenario['population'] as object, size }, cohort: { eligible: trial.eligible },
      arms: Object.fromEntries(arms.map(({ id, services }) => [id, { services }])),
      report: { measures: [outcome.measure ?? 'everCompetitive'] },
    });
    expect(scenario.arms.map(({ id }) => id)).toEqual(arms.map(({ id }) => id));
  });

  it('is plain data, as a file could hold it', () => {
    expect(JSON.parse(JSON.stringify(trial))).toEqual(trial);
  });

  it('says of every fact where it comes from, and of nothing that is not there', () => {
    expect(factsOf(trial).filter((path) => sourceOf(trial, path) === undefined)).toEqual([]);
    expect(Object.keys(sources).filter((path) => valueAt(trial, path) === undefined)).toEqual([]);
    for (const { source } of Object.values(sources)) expect(source).toMatch(/\S{2,}/);
  });

  it('has arms that can be told apart, each with a service, and counts that can be', () => {
    expect(new Set(arms.map(({ id }) => id)).size).toBe(arms.length);
    for (const { services, randomised, analysed, events, reported } of arms) {
      expect(services.length).toBeGreaterThan(0);
      if (events !== null) expect(events).toBeLessThanOrEqual(analysed!);
      if (analysed !== null) expect(analysed).toBeLessThanOrEqual(randomised ?? Infinity);
      if (reported !== null) expect(reported).toBeGreaterThanOrEqual(0);
      if (reported !== null) expect(reported).toBeLessThanOrEqual(1);
    }
  });

  it('has counts that give the published share within a point, where both are there', () => {
    for (const { analysed, events, reported } of arms) {
      if (analysed === null || events === null || reported === null) continue;
      expect(Math.abs(events / analysed - reported)).toBeLessThanOrEqual(0.01);
    }
  });

  it('is followed for the weeks of its months', () => {
    expect(followUpWeeks).toBe(Math.round(52.18 * followUpMonths[trial.id]! / 12));
  });

  it('has a measure of the model at a week that is followed, or says why there is none', () => {
    const { measure } = outcome;
    if (measure === null) expect(trial.notExpressible).toMatch(/\S{3,}/);
    else {
      expect(trial.notExpressible).toBeNull();
      expect(measureInfo(measure)).toMatchObject({ unit: 'share' });
      expect(askedWeek(measure, followUpWeeks)).toBe(followUpWeeks);
    }
  });

  it('has a DOI that looks like one, or none', () => {
    if (trial.doi !== null) expect(trial.doi).toMatch(/^10\.\d{4,5}\/\S+$/);
  });

  it('offers its services to all of an arm, with a place for everybody', () => {
    for (const { services, randomised, analysed } of arms) {
      const { programme, staff, offeredTo } = services[0] as { programme: string; staff: { count: number; caseload?: number; norm?: number }; offeredTo: string };
      expect(offeredTo).toBe('cohort');
      if (['control-none', 'control-waitlist'].includes(programme)) continue;
      expect(staff.count * (staff.caseload ?? staff.norm!)).toBeGreaterThanOrEqual(randomised ?? analysed ?? 0);
    }
  });
});

describe('The trials', () => {
  test('are all of the evidence', () => {
    expect(publishedTrials.map(({ id }) => id).sort()).toEqual(Object.keys(followUpMonths).sort());
  });

  test('have one way from illness to severity: three sets of shares for all of them', () => {
    const sets = publishedTrials.map(({ scenario }) => JSON.stringify((scenario['population'] as { severity: unknown }).severity));
    expect(new Set(sets).size).toBe(3);
  });
});

describe('The fitted trials', () => {
  test('are these', () => {
    expect(fittedTrials.map(({ id }) => id).sort()).toEqual([
      'bejerholm2015-malmo', 'bejerholm2017-ies', 'bond2007-chicago', 'bond2015-justice', 'burns2007-eqolise', 'drake1996-nh', 'drake1999-dc', 'heslin2011-swan-2y',
      'hoffmann2014-bern-5y', 'killackey2008', 'latimer2006-montreal', 'lehman2002-baltimore', 'mueser2004-hartford', 'oshima2014-japan', 'poremski2017-homeless',
      'reme2019-norway', 'sveinsdottir2020-seed', 'tsang2009-hk', 'twamley2012', 'zhang2017-china',
    ]);
  });

  test.each(fittedTrials)('$id keeps to the rule: randomised, counts known, outcome expressible', (trial) => {
    expect(trial).toMatchObject({ design: 'randomised', notExpressible: null });
    expect(contrastOf(trial)).toBeDefined();
    for (const { reported } of trial.arms) expect(reported).not.toBeNull();
  });

  test('hold nobody twice: what overlaps with one of them is left out', () => {
    const fitted = fittedTrials.map(({ id }) => id);
    const overlaps = publishedTrials.filter(({ leftOut }) => leftOut?.startsWith('overlap') === true);
    expect(overlaps.length).toBeGreaterThan(5);
    for (const { leftOut } of overlaps) expect([...fitted, 'cook2005-eidp'].some((id) => leftOut!.includes(id))).toBe(true);
  });

  test('are left out for one of five reasons otherwise', () => {
    for (const { leftOut } of publishedTrials) if (leftOut !== null) expect(leftOut).toMatch(/^(overlap|definition|no counts|people|design): \S/);
  });

  test('pool to a ratio of 2.55 (2.08 to 3.14) with tau .33', () => {
    const { ratio, low, high, tau, studies } = pooledRatio(fittedTrials.map((trial) => contrastOf(trial)!));
    expect([ratio, low, high, tau].map((each) => each.toFixed(2))).toEqual(['2.55', '2.08', '3.14', '0.33']);
    expect(studies).toBe(20);
  });
});

test('Shipped scenarios are held against the same figures', () => {
  expect(observedTrials.map(({ observed }) => observed)).toEqual([
    { 'usual-care': { 'competitiveAt@52': 0.271, 'competitiveAt@78': 0.271 }, ips: { 'competitiveAt@52': 0.366, 'competitiveAt@78': 0.374 } },
    { 'vocational-service': { everCompetitive: 43 / 156, dropout: 0.45, readmitted: 0.31 }, ips: { everCompetitive: 85 / 156, dropout: 0.13, readmitted: 0.2 } },
    { 'sheltered-practice': { everCompetitive: 3 / 37 }, ips: { everCompetitive: 22 / 46 } },
  ]);
});
