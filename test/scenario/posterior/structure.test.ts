import { describe, expect, it } from 'vitest';
import type { Structure } from '../../../src/catalogue/posterior/structures.js';
import { measures } from '../../../src/outcomes/catalogue.js';
import { underPosterior } from '../../../src/scenario/posterior/apply.js';
import { armsDrawn } from '../../../src/scenario/posterior/armsDrawn.js';
import { readPosterior } from '../../../src/scenario/posterior/read.js';
import { scenarioToYaml } from '../../../src/scenario/write.js';
import { createRun } from '../../../src/run.js';
import { smallPosterior } from '../../support/posterior.js';
import { loaded } from '../load-text.js';

const base = 'weeks: 26\nseed: 7\nreplications: 24\npopulation: { size: 50 }\nservices: []\narms:\n  usual: {}\n  other: {}\nevents: [ { week: 10, because: a rule, change: { clinic: { gatekeeping: 0 } } } ]\n';
const found = (structure?: Structure) => ({ posterior: { ...smallPosterior(), made: { ...smallPosterior().made, ...(structure === undefined ? {} : { structure }) } }, hash: 'a'.repeat(64), from: 'p.json' });
const under = (text: string, structure?: Structure) => underPosterior(loaded(text, { measures }), found(structure))!;
const switches = (text: string, structure?: Structure) => [0, 1].flatMap((arm) => armsDrawn(under(text, structure).scenario, arm)(5).arm.epochs.map(({ scenario }) => scenario.parameters.heterogeneity));

describe('A posterior that was found under one reading', () => {
  it('is drawn from under that reading, in every arm and at all times', () => {
    expect(new Set(switches(base).map((each) => JSON.stringify(each)))).toEqual(new Set(['{"frailty":true,"discouragement":true}']));
    expect(switches(base, 'both')).toEqual(switches(base));
    expect(switches(base, 'frailty').map(({ frailty, discouragement }) => [frailty, discouragement])).toEqual(Array.from({ length: 4 }, () => [true, false]));
    expect(switches(base, 'discouragement').map(({ frailty, discouragement }) => [frailty, discouragement])).toEqual(Array.from({ length: 4 }, () => [false, true]));
  });

  it('makes people live otherwise than the same draws do under both', () => {
    const text = base.replace('services: []', 'services: [ { id: team, programme: ips, staff: { count: 10, caseload: 20 }, offeredTo: cohort } ]').replace('size: 50', 'size: 200, wantsWork: 1');
    const weeksOf = (structure: Structure) => [...createRun(under(text, structure).scenario, 0)(3).weeks];
    expect(weeksOf('frailty')).not.toEqual(weeksOf('both'));
    expect(weeksOf('discouragement')).not.toEqual(weeksOf('both'));
  });

  it('does not override a switch that the file sets, and says so where it is on', () => {
    const on = `${base}parameters: { heterogeneity: { discouragement: true } }\n`;
    expect(switches(on, 'frailty').every(({ discouragement }) => discouragement)).toBe(true);
    expect(under(on, 'frailty').on).toEqual(['parameters.heterogeneity.discouragement']);
    expect(under(base, 'frailty').on).toEqual([]);
    expect(under(on.replace('true', 'false'), 'frailty').on).toEqual([]);
  });

  it('is drawn again in the same way from the file that a run leaves', () => {
    const { scenario } = under(base, 'frailty');
    const yaml = scenarioToYaml(scenario);
    expect(yaml).toContain('frailty: true');
    expect(yaml).not.toContain('discouragement: false');
    const again = underPosterior(loaded(yaml, { measures }, 'a.yaml'), found('frailty'))!;
    expect([...createRun(again.scenario, 1)(3).weeks]).toEqual([...createRun(scenario, 1)(3).weeks]);
  });

  it('is refused where nobody knows the reading', () => {
    const { posterior } = found();
    expect(readPosterior({ ...posterior, made: { ...posterior.made, structure: 'laziness' } })).toEqual({ problems: ['made.structure: found "laziness", expected one of both, frailty or discouragement'] });
  });
});
