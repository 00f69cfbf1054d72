import { describe, expect, it } from 'vitest';
import { withLeaves } from '../../src/scenario/withLeaves.js';
import { fittedTrials } from '../../src/catalogue/evidence/fitted.js';
import { virtualTrial } from '../../src/trial/load.js';

function scenario() {
  const loaded = virtualTrial(fittedTrials[0]!, 1);
  if ('problems' in loaded) throw new Error('The trial should load.');
  return loaded.scenario;
}

describe('Numbers that are put into a scenario', () => {
  it('stand in every arm at all times, and nothing else changes', () => {
    const before = scenario();
    const after = withLeaves(before, new Map<string, number | boolean>([['parameters.search.own', 0.7], ['parameters.search.contacts', 1.5], ['parameters.heterogeneity.frailty', false]]));
    const parameters = after.arms.flatMap(({ epochs }) => epochs.map((epoch) => epoch.scenario.parameters));
    expect(parameters.length).toBeGreaterThan(1);
    for (const { search, heterogeneity } of parameters) expect([search.own, search.contacts, heterogeneity.frailty]).toEqual([0.7, 1.5, false]);
    expect(after.arms[0]!.epochs[0]!.scenario.parameters.offer).toBe(before.arms[0]!.epochs[0]!.scenario.parameters.offer);
    expect(before).toEqual(scenario());
  });

  it('must have a place of their kind', () => {
    expect(() => withLeaves(scenario(), new Map([['parameters.search.nothing', 1]]))).toThrow('parameters.search.nothing is no number of a scenario');
    expect(() => withLeaves(scenario(), new Map([['parameters.heterogeneity.frailty', 1]]))).toThrow('parameters.heterogeneity.frailty is no number of a scenario');
  });
});
