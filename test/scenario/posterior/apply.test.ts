import { describe, expect, it } from 'vitest';
import { measures } from '../../../src/outcomes/catalogue.js';
import { underPosterior } from '../../../src/scenario/posterior/apply.js';
import { armsDrawn } from '../../../src/scenario/posterior/armsDrawn.js';
import type { Scenario } from '../../../src/scenario/scenario.js';
import { scenarioToYaml } from '../../../src/scenario/write.js';
import { smallPosterior } from '../../support/posterior.js';
import { loaded, loadedAmong } from '../load-text.js';

const named = { posterior: smallPosterior(), hash: 'a'.repeat(64), from: 'posterior.json' };
const base = 'weeks: 26\nseed: 7\nreplications: 24\npopulation: { size: 50 }\nservices: []\narms:\n  usual: {}\n  other: {}\n';
const under = (text: string) => underPosterior(loaded(text, { measures }), named);
const searchOf = (scenario: Scenario, arm: number, replication: number, epoch = 0) => armsDrawn(scenario, arm)(replication).arm.epochs[epoch]!.scenario.parameters.search;

describe('A scenario under a posterior', () => {
  it('lives two replications after one another under each draw, both arms under the same', () => {
    const { scenario } = under(base)!;
    for (let replication = 0; replication < 24; replication += 1) {
      const [usual, other] = [0, 1].map((arm) => armsDrawn(scenario, arm)(replication));
      const { values } = named.posterior.draws[usual!.draw!]!;
      expect(other!.draw).toBe(usual!.draw);
      expect(searchOf(scenario, 0, replication)).toMatchObject({ own: values[0], contacts: values[1] });
      expect(armsDrawn(scenario, 0)(replication - (replication % 2)).draw).toBe(usual!.draw);
    }
  });

  it('leaves everything else as it was, and the scenario too', () => {
    const plain = loaded(base, { measures }).scenario;
    const { scenario } = under(base)!;
    const { parameters, ...rest } = armsDrawn(scenario, 0)(3).arm.epochs[0]!.scenario;
    const { parameters: own, ...others } = plain.arms[0]!.epochs[0]!.scenario;
    expect(rest).toEqual(others);
    expect({ ...parameters, search: 0, offer: 0 }).toEqual({ ...own, search: 0, offer: 0 });
    expect({ ...parameters.offer, intercept: 0 }).toEqual({ ...own.offer, intercept: 0 });
    expect(scenario.arms).toEqual(plain.arms);
  });

  it.each([
    ['the file', `${base}parameters: { search: { own: 2.95 } }\n`, [0, 1]],
    ['an arm', base.replace('other: {}', 'other: { parameters: { search: { own: 2.95 } } }'), [1]],
  ])('does not draw what %s sets', (_, text, arms) => {
    const { scenario, set } = under(text)!;
    expect(set).toEqual(['parameters.search.own']);
    for (const arm of [0, 1]) {
      const drawn = Array.from({ length: 12 }, (__, slot) => searchOf(scenario, arm, 2 * slot));
      expect(drawn.every(({ own }) => own === 2.95)).toBe(arms.includes(arm));
      expect(new Set(drawn.map(({ contacts }) => contacts)).size).toBeGreaterThan(2);
    }
  });

  it('does not draw what an extended file sets', () => {
    const files = { 'b.yaml': base, 'a.yaml': 'extends: ./b.yaml\n' };
    const result = loadedAmong({ ...files, 'b.yaml': `${base}parameters: { search: { own: 2.95 } }\n` }, { measures });
    expect(underPosterior(result, named)!.set).toEqual(['parameters.search.own']);
    expect(underPosterior(loadedAmong(files, { measures }), named)!.set).toEqual([]);
  });

  it('does not draw what an event sets, from its week on', () => {
    const { scenario } = under(`${base}events: [ { week: 10, because: a campaign, change: { parameters: { search: { own: 2.95 } } } } ]\n`)!;
    expect(searchOf(scenario, 0, 0, 0).own).not.toBe(2.95);
    expect([0, 2, 4, 6].map((replication) => searchOf(scenario, 0, replication, 1).own)).toEqual([2.95, 2.95, 2.95, 2.95]);
  });

  it('is none where everything that could be drawn is set', () => {
    expect(under(`${base}parameters: { search: { own: 1, contacts: 1 }, offer: { intercept: -1 } }\n`)).toBeUndefined();
  });

  it('has an even number of replications, and says where it was rounded up', () => {
    expect(under(base)).toMatchObject({ isRounded: false, scenario: { replications: 24 } });
    expect(under(base.replace('24', '25'))).toMatchObject({ isRounded: true, scenario: { replications: 26 } });
    expect(under(base.replace('24', '{ least: 51, most: 99 }'))).toMatchObject({ isRounded: false, scenario: { replications: { least: 52, most: 100 } } });
  });

  it('goes on by a rule until there are draws enough for an interval', () => {
    expect(under(base.replace('24', '{ least: 21, most: 99 }'))).toMatchObject({ scenario: { replications: { least: 40, most: 100 } } });
    expect(under(base.replace('24', '{ least: 2, most: 11 }'))).toMatchObject({ scenario: { replications: { least: 12, most: 12 } } });
  });

  it.each([
    base, base.replace('other: {}', 'other: { parameters: { search: { own: 2.95 } } }'), base.replace('usual: {}', 'usual: { parameters: { search: { own: 2.95 } } }'),
    `${base}parameters: { offer: { intercept: -1 } }\nevents: [ { week: 10, because: a campaign, change: { parameters: { search: { own: 2.95 } } } } ]\n`,
  ])('is written without what is drawn, so that it can be drawn again as it was (%#)', (text) => {
    const { scenario } = under(text)!;
    const again = underPosterior(loaded(scenarioToYaml(scenario), { measures }), named)!;
    expect(again.scenario).toEqual(scenario);
  });
});
