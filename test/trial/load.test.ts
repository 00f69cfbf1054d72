import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { publishedTrials } from '../../src/catalogue/evidence/published.js';
import { fittedTrials } from '../../src/catalogue/evidence/fitted.js';
import { problemMessage } from '../../src/scenario/problem.js';
import { createTrial } from '../../src/trial/live.js';
import { loadTrial, virtualTrial, type VirtualTrial } from '../../src/trial/load.js';
import { mine } from './mine.js';

const published = (id: string) => publishedTrials.find((trial) => trial.id === id)!;
const read = (text: string) => loadTrial('my-trial.yaml', { read: () => ({ text }) }, 7);
const accepted = (result: ReturnType<typeof loadTrial>): VirtualTrial => {
  if ('problems' in result) throw new Error(problemMessage(result.problems));
  return result;
};
const refusal = (text: string): string => {
  const result = read(text);
  return 'problems' in result ? problemMessage(result.problems) : 'accepted';
};

describe('A trial', () => {
  it('of the catalogue can be set up whenever it is fitted', () => {
    for (const trial of fittedTrials) expect(virtualTrial(trial, 2026)).toHaveProperty('scenario');
  });

  it('that copies a row of the catalogue into a file gives the same numbers', () => {
    const trial = published('sveinsdottir2020-seed');
    const [ours, copied] = [accepted(virtualTrial(trial, 7)), accepted(read(stringify(trial)))];
    expect(copied).toEqual(ours);
    expect(createTrial(copied)(0)).toEqual(createTrial(ours)(0));
  });

  it('that has not reported yet needs no counts', () => {
    const { trial } = accepted(read(mine()));
    expect(trial.arms.map(({ randomised, events }) => [randomised, events])).toEqual([[30, null], [30, null]]);
  });

  it('has its participants meet the criteria, and its background live as the country does', () => {
    const { scenario } = accepted(read(mine({ eligible: ['wantsWork', 'notCompetitivelyEmployed', 'inTreatment', 'under30'], scenario: { population: { severity: { mild: 0, moderate: 0.3, severe: 0.7 }, age: { mean: 24 } } } })));
    const [background, participants] = scenario.arms[0]!.epochs.map((epoch) => epoch.scenario.population);
    expect(background).toMatchObject({ size: 200, wantsWork: 0.6, employed: 0.1, severity: { severe: 0.5 } });
    expect(participants).toMatchObject({ wantsWork: 1, employed: 0, inTreatment: 1, age: { most: 29.9 }, severity: { severe: 0.7 } });
  });

  it('may have one arm alone where it is a cohort', () => {
    const { scenario } = accepted(read(mine({ design: 'cohort', arms: [{ id: 'ips', randomised: 30, services: [{ id: 'team', programme: 'ips', staff: { count: 2, caseload: 20 } }] }] })));
    expect(scenario.arms[0]!.randomised!.groups.map(({ id, size }) => [id, size])).toEqual([['ips', 30]]);
  });

  it('tells money as its country does', () => {
    expect(accepted(read(mine({ setting: { country: 'denmark' } }))).scenario.report).toMatchObject({ currency: 'DKK', priceYear: 2024 });
  });

  it('is refused with its reason where the model has no such outcome', () => {
    const trial = publishedTrials.find(({ outcome }) => outcome.measure === null)!;
    const result = virtualTrial(trial, 7);
    expect('problems' in result && problemMessage(result.problems)).toContain(trial.notExpressible);
  });
});

describe('A trial file is refused with its line where', () => {
  it.each([
    ['an arm has more events than people', mine({ ips: { events: 31 } }), /my-trial\.yaml:\d+:\d+\n✖ arms\[0\]\.events 31 is more than the 30 people who were randomised/],
    ['more were analysed than randomised', mine({ ips: { analysed: 40 } }), /arms\[0\]\.analysed 40 is more than the 30 who were randomised/],
    ['a published share does not fit its counts', mine({ ips: { events: 15, reported: 0.6 } }), /arms\[0\]\.reported 0\.6 does not agree with the counts: 15 of 30 is 0\.500/],
    ['the outcome is not defined', mine({ outcome: { measure: 'everCompetitive' } }), /:\d+:\d+\n✖ outcome\.definition is missing; expected a text that is not empty/],
    ['the measure is no share of people', mine({ outcome: { definition: 'any', measure: 'weeksWorked' } }), /outcome\.measure "weeksWorked" is not a share that a trial can count/],
    ['the outcome lies past the follow-up', mine({ outcome: { definition: 'any', measure: 'competitiveAt@99' } }), /outcome\.measure "competitiveAt@99" lies past the follow-up of 52 weeks/],
    ['a programme is unknown', mine({ ips: { services: [{ id: 'team', programme: 'ipps', staff: { count: 2, caseload: 20 } }] } }), /:\d+:\d+\n✖ arms\[0\]\.services\[0\]\.programme "ipps" is not a programme; did you mean "ips"/],
    ['two arms have one name', mine({ ips: { id: 'control' } }), /arms\[1\]\.id "control" names two arms/],
    ['a key is misspelt', mine({ followUpWeek: 52 }), /followUpWeek is not a known key; did you mean "followUpWeeks"/],
    ['the setting says what the trial says', mine({ scenario: { weeks: 10 } }), /scenario\.weeks is set by the trial itself/],
    ['one arm is to be randomised', mine({ arms: [{ id: 'ips', randomised: 30 }] }), /arms .*has 1 item, but expected at least 2/],
    ['nobody is in an arm', mine({ ips: { randomised: null } }), /arms\[0\]\.randomised null is not known, but a virtual trial needs the size of every arm/],
    ['the follow-up is longer than a run can be', mine({ followUpWeeks: 2000 }), /followUpWeeks 2000 is not a whole number from 1 to 1,000/],
  ])('%s', (_, text, message) => {
    expect(refusal(text)).toMatch(message);
  });
});
