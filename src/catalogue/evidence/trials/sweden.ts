/** Trials in Sweden. */
import { anyJobWithin, fitted, jobSeekers } from '../common.js';
import { labourMarketOf } from '../labourMarket.js';
import { seekersInTreatment, severityOf } from '../margins.js';
import { assumed, derived, memory, oneCity, paper, placeAndYears, seekers, severityRule, traditional, twentyAPost, verified } from '../sources.js';
import { ipsTeam, traditionalRehabilitation } from '../staffing.js';
import type { PublishedTrial } from '../trial.js';

const malmo = 'docksci.com, Individual Placement and Support in Sweden';
const malmoCounts = memory('19 of 41 and 5 of 46, moderate confidence; they give 46 and 11 %, and 87 is 73 % of the 120 randomised');

export const bejerholm2015Malmo: PublishedTrial = {
  id: 'bejerholm2015-malmo',
  title: 'Malmö, severe mental illness',
  citation: 'Bejerholm U, Areberg C, Hofgren C, Sandlund M, Rinaldi M. Individual Placement and Support in Sweden - a randomised controlled trial. Nord J Psychiatry 2015;69:57-66',
  doi: null,
  year: 2015,
  design: 'randomised',
  setting: { country: 'sweden', year: 2009, place: 'Malmö' },
  scenario: { population: { ...seekersInTreatment, rural: 0, severity: severityOf.severe }, labourMarket: labourMarketOf('sweden', 0.081) },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS', services: [ipsTeam(60)], randomised: 60, analysed: 41, events: 19, reported: 0.46 },
    { id: 'control', title: 'Traditional vocational rehabilitation', services: [traditionalRehabilitation(60)], randomised: 60, analysed: 46, events: 5, reported: 0.11 },
  ],
  followUpWeeks: 78,
  outcome: { definition: 'Gained employment within 18 months, of those who stayed', measure: 'everCompetitive' },
  denominator: 'completers',
  ...fitted,
  sources: {
    ...paper(verified(malmo)),
    ...placeAndYears('Sweden 2009 to 2012, about 8.1 %'),
    ...seekers(memory('no job'), memory('who wanted one'), verified('outpatients')),
    ...oneCity,
    'scenario.population.severity': severityRule('severe mental illness'),
    arms: verified(malmo),
    'arms.ips.analysed': malmoCounts,
    'arms.ips.events': malmoCounts,
    'arms.control.analysed': malmoCounts,
    'arms.control.events': malmoCounts,
    'arms.ips.services': twentyAPost,
    'arms.control.services': traditional,
  },
  note: 'Difference 36 points (18 to 54); a job came about five times as fast. Of all who were randomised, 32 and 8 %.',
};

const affective = derived('the only whole numbers of 58 people with the published relative risk, 10.61 (1.49 to 75.38; PMC8724223)');

export const bejerholm2017Ies: PublishedTrial = {
  id: 'bejerholm2017-ies',
  title: 'Sweden, affective disorders',
  citation: 'Bejerholm U, Larsson ME, Johanson S. Supported employment adapted for people with affective disorders (IES) - a randomised controlled trial. J Affect Disord 2017;207:212-220',
  doi: null,
  year: 2017,
  design: 'randomised',
  setting: { country: 'sweden', year: 2013, place: 'Sweden' },
  scenario: {
    population: { ...seekersInTreatment, severity: severityOf.moderateToSevere, diagnosis: { psychosis: 0, bipolar: 0.25, depression: 0.75, anxiety: 0, personality: 0, none: 0 } },
    labourMarket: labourMarketOf('sweden', 0.078),
  },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS with guidance on motivation and a week in balance', services: [ipsTeam(33)], randomised: null, analysed: 33, events: 14, reported: 0.424 },
    { id: 'control', title: 'Traditional vocational rehabilitation', services: [traditionalRehabilitation(25)], randomised: null, analysed: 25, events: 1, reported: 0.04 },
  ],
  followUpWeeks: 52,
  outcome: anyJobWithin(12),
  denominator: 'completers',
  ...fitted,
  sources: {
    ...paper(memory('high confidence')),
    ...placeAndYears('Sweden 2012 to 2015, about 7.8 %', false),
    ...seekers(memory('no job')),
    denominator: assumed('how many were randomised to each arm was not read'),
    'scenario.population.severity': severityRule('one kind of disorder in specialised treatment'),
    'scenario.population.diagnosis': assumed('depression for three in four, bipolar disorder for the others'),
    arms: affective,
    'arms.ips.reported': memory('high confidence'),
    'arms.control.reported': memory('high confidence'),
    'arms.ips.services': twentyAPost,
    'arms.control.services': traditional,
  },
  note: 'The one event of the control arm makes the ratio very uncertain.',
};
