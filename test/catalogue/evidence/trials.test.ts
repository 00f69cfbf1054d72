import { describe, expect, it } from 'vitest';
import { publishedTrials } from '../../../src/catalogue/evidence/published.js';
import { scenarioOf } from '../../support/scenarios.js';

describe.each(publishedTrials)('$id', (trial) => {
  it('loads as a scenario with its services and criteria', () => {
    const size = trial.arms.reduce((sum, { analysed }) => sum + (analysed ?? 0), 0);
    const scenario = scenarioOf({
      ...trial.scenario, country: trial.setting.country, weeks: trial.followUpWeeks, replications: 20,
      population: { ...trial.scenario['population'] as object, size: Math.max(size, 20) }, cohort: { eligible: trial.eligible },
      arms: Object.fromEntries(trial.arms.map(({ id, services }) => [id, { services }])),
      report: { measures: [trial.outcome.measure ?? 'everCompetitive'] },
    });
    expect(scenario.arms.map(({ id }) => id)).toEqual(trial.arms.map(({ id }) => id));
  });
});
