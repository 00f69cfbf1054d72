/** Trials in New England: New Hampshire and Hartford. */
import { anyJobWithin, fitted, jobSeekers } from '../common.js';
import { labourMarketOf } from '../labourMarket.js';
import { seekersInTreatment, severityOf } from '../margins.js';
import { assumed, derived, memory, oneCity, paper, placeAndYears, seekers, severityRule, twentyAPost, verified } from '../sources.js';
import { control, ipsTeam, service } from '../staffing.js';
import type { PublishedTrial } from '../trial.js';

const hampshire = 'PubMed 8871423; PMC6483771, table 16';
const hampshireAlone = derived('57 of 73 and 27 of 67 are the only whole numbers behind 78.1 and 40.3 % of those who stayed');

export const drake1996Nh: PublishedTrial = {
  id: 'drake1996-nh',
  title: 'New Hampshire, two cities',
  citation: 'Drake RE, McHugo GJ, Becker DR, Anthony WA, Clark RE. The New Hampshire study of supported employment for people with severe mental illness. J Consult Clin Psychol 1996;64(2):391-399',
  doi: '10.1037/0022-006X.64.2.391',
  year: 1996,
  design: 'randomised',
  setting: { country: 'usa', year: 1991, place: 'New Hampshire, two cities' },
  scenario: {
    population: {
      ...seekersInTreatment, rural: 0, severity: severityOf.severe, women: 0.52, minority: 0.05, age: { mean: 37 },
      diagnosis: { psychosis: 0.47, bipolar: 0.215, depression: 0.215, anxiety: 0.05, personality: 0.05, none: 0 },
    },
    labourMarket: labourMarketOf('usa', 0.067),
  },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS', services: [ipsTeam(74)], randomised: 74, analysed: 73, events: 57, reported: 0.781 },
    { id: 'control', title: 'Group skills training by a separate agency, then help with finding and keeping a job', services: [control('control-group-skills', 69, { caseload: 20 })], randomised: 69, analysed: 67, events: 27, reported: 0.403 },
  ],
  followUpWeeks: 78,
  outcome: anyJobWithin(18),
  denominator: 'completers',
  ...fitted,
  sources: {
    ...paper(verified(hampshire)),
    ...placeAndYears('United States 1990 to 1993, about 6.7 %'),
    ...seekers(verified(hampshire), verified(hampshire)),
    denominator: hampshireAlone,
    'scenario.population.rural': derived('two cities'),
    'scenario.population.severity': severityRule('severe mental illness'),
    'scenario.population.women': verified('48 % men'),
    'scenario.population.minority': verified('95 % white'),
    'scenario.population.age': verified('mean 37.0'),
    'scenario.population.diagnosis': derived('47 % schizophrenia and related, 43 % bipolar or severe mood disorder, halved between the two; so is the last tenth'),
    arms: verified(hampshire),
    'arms.control.randomised': derived('143 less 74'),
    'arms.ips.analysed': hampshireAlone,
    'arms.ips.events': hampshireAlone,
    'arms.control.analysed': hampshireAlone,
    'arms.control.events': hampshireAlone,
    'arms.ips.reported': memory('high confidence'),
    'arms.control.reported': memory('high confidence'),
    'arms.ips.services': twentyAPost,
    'arms.control.services': assumed('the preset that describes this control; as many clients a post as IPS'),
  },
  note: 'The one control that went on to help with jobs and support in them. Among those who worked the arms differed little.',
};

const hartford = 'PubMed 15279531; repository.escholarship.umassmed.edu';

export const mueser2004Hartford: PublishedTrial = {
  id: 'mueser2004-hartford',
  title: 'Hartford, two controls',
  citation: 'Mueser KT, Clark RE, Haines M, et al. The Hartford study of supported employment for persons with severe mental illness. J Consult Clin Psychol 2004;72(3):479-490',
  doi: '10.1037/0022-006X.72.3.479',
  year: 2004,
  design: 'randomised',
  setting: { country: 'usa', year: 1997, place: 'Hartford, Connecticut' },
  scenario: { population: { ...seekersInTreatment, rural: 0, severity: severityOf.severe, minority: 0.76 }, labourMarket: labourMarketOf('usa', 0.046) },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS', services: [ipsTeam(69)], randomised: 69, analysed: 69, events: 51, reported: 0.739 },
    { id: 'control-psr', title: 'Psychosocial rehabilitation in a house like a clubhouse, with transitional jobs', services: [service('control-service', 'control-psr', 66, { caseload: 12 })], randomised: 66, analysed: 66, events: 12, reported: 0.182 },
    { id: 'control-standard', title: 'Standard services: a case manager refers to agencies', services: [service('control-service', 'control-brokered-vr', 69, { norm: 35 })], randomised: 69, analysed: 69, events: 19, reported: 0.275 },
  ],
  followUpWeeks: 104,
  outcome: anyJobWithin(24),
  denominator: 'randomised',
  ...fitted,
  sources: {
    ...paper(verified(hartford)),
    ...placeAndYears('United States 1996 to 2000, about 4.6 %'),
    ...seekers(verified(hartford)),
    ...oneCity,
    'scenario.population.severity': severityRule('severe mental illness'),
    'scenario.population.minority': derived('46 % African American and 30 % Latino'),
    arms: derived('69, 66 and 69 with 51, 12 and 19 are the whole numbers behind the published per cents; they add up to the 204 randomised'),
    'arms.ips.reported': verified(hartford),
    'arms.control-psr.reported': verified(hartford),
    'arms.control-standard.reported': verified(hartford),
    'arms.ips.services': twentyAPost,
    'arms.control-psr.services': assumed('the preset that describes this control; 12 clients a post is its ceiling'),
    'arms.control-standard.services': assumed('the preset that describes this control; 35 clients a post is its norm'),
  },
  note: 'In paid work of any kind: 73.9 % with IPS, 34.8 and 53.6 % with the controls.',
};
