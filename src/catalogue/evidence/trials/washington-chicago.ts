/** Trials in inner cities of the United States: Washington and Chicago. */
import { anyJobWithin, fitted, jobSeekers } from '../common.js';
import { labourMarketOf } from '../labourMarket.js';
import { seekersInTreatment, severityOf } from '../margins.js';
import { assumed, derived, memory, oneCity, paper, placeAndYears, seekers, severityRule, twentyAPost, verified } from '../sources.js';
import { control, ipsTeam } from '../staffing.js';
import type { PublishedTrial } from '../trial.js';

const washington = 'PubMed 10401508; html.pdfcookie.com, 2019/10/18, eg27j4rjq320';

export const drake1999Dc: PublishedTrial = {
  id: 'drake1999-dc',
  title: 'Washington, severe mental illness in the inner city',
  citation: 'Drake RE, McHugo GJ, Bebout RR, et al. A randomized clinical trial of supported employment for inner-city patients with severe mental disorders. Arch Gen Psychiatry 1999;56(7):627-633',
  doi: '10.1001/archpsyc.56.7.627',
  year: 1999,
  design: 'randomised',
  setting: { country: 'usa', year: 1995, place: 'Washington, District of Columbia' },
  scenario: { population: { ...seekersInTreatment, rural: 0, severity: severityOf.severe }, labourMarket: labourMarketOf('usa', 0.056) },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS', services: [ipsTeam(74)], randomised: null, analysed: 74, events: 45, reported: 0.608 },
    { id: 'control', title: 'Stepwise rehabilitation by agencies, with more staff than usual; sheltered work for most', services: [control('control-brokered-vr', 76, { norm: 35 })], randomised: null, analysed: 76, events: 7, reported: 0.092 },
  ],
  followUpWeeks: 78,
  outcome: anyJobWithin(18),
  denominator: 'completers',
  ...fitted,
  sources: {
    ...paper(verified(washington)),
    denominator: derived('150 of 152 were analysed'),
    ...seekers(verified(washington)),
    ...placeAndYears('United States 1994 to 1997, about 5.6 %'),
    ...oneCity,
    'scenario.population.severity': severityRule('severe mental disorders'),
    arms: derived('152 randomised, 150 analysed; 74 and 76 with 45 and 7 are the whole numbers behind six published per cents'),
    'arms.ips.reported': verified(washington),
    'arms.control.reported': verified(washington),
    'arms.ips.services': twentyAPost,
    'arms.control.services': assumed('the preset that names this trial; 35 clients a post as in conventional rehabilitation elsewhere, though these services were better staffed than usual'),
  },
  note: 'At least 20 hours a week: 45.9 and 5.3 %; in sheltered work: 10.8 and 71.1 %. Poor work histories and many troubles beside the illness.',
};

export const bond2007Chicago: PublishedTrial = {
  id: 'bond2007-chicago',
  title: 'Chicago, two vocational models of one agency',
  citation: 'Bond GR, Salyers MP, Dincin J, et al. A randomized controlled trial comparing two vocational models for persons with severe mental illness. J Consult Clin Psychol 2007;75(6):968-982',
  doi: '10.1037/0022-006X.75.6.968',
  year: 2007,
  design: 'randomised',
  setting: { country: 'usa', year: 2000, place: 'Chicago, Thresholds' },
  scenario: { population: { ...seekersInTreatment, rural: 0, severity: severityOf.severe }, labourMarket: labourMarketOf('usa', 0.049) },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS', services: [ipsTeam(92)], randomised: 92, analysed: 92, events: 69, reported: 0.75 },
    { id: 'control', title: 'Work readiness, then the agency’s own businesses and its contracts with firms', services: [control('control-diversified-placement', 95, { caseload: 15 })], randomised: 95, analysed: 95, events: 32, reported: 0.337 },
  ],
  followUpWeeks: 104,
  outcome: anyJobWithin(24),
  denominator: 'randomised',
  ...fitted,
  sources: {
    ...paper(verified('PubMed 18085913')),
    ...seekers(verified('PubMed 18085913: severe mental illness, no job')),
    ...placeAndYears('United States 1999 to 2003, about 4.9 %'),
    ...oneCity,
    'scenario.population.severity': severityRule('severe mental illness'),
    arms: derived('187 randomised; 92 and 95 with 69 and 32 are the whole numbers behind 75.0 and 33.7 %'),
    'arms.ips.reported': verified('PubMed 18085913'),
    'arms.control.reported': verified('PubMed 18085913'),
    'arms.ips.services': twentyAPost,
    'arms.control.services': assumed('the preset that describes this control; 15 clients a post is its ceiling'),
  },
  note: 'In paid work of any kind the arms did not differ: the control’s jobs were the agency’s own.',
};

export const bond2015Justice: PublishedTrial = {
  id: 'bond2015-justice',
  title: 'Chicago, severe mental illness and trouble with the law',
  citation: 'Bond GR, Kim SJ, Becker DR, et al. A controlled trial of supported employment for people with severe mental illness and justice involvement. Psychiatr Serv 2015;66(10):1027-1034',
  doi: null,
  year: 2015,
  design: 'randomised',
  setting: { country: 'usa', year: 2011, place: 'Chicago' },
  scenario: { population: { ...seekersInTreatment, rural: 0, severity: severityOf.severe }, labourMarket: labourMarketOf('usa', 0.085) },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS', services: [ipsTeam(42)], randomised: null, analysed: 42, events: 13, reported: 0.31 },
    { id: 'control', title: 'Job club with peers', services: [control('control-job-club', 43, { caseload: 40 })], randomised: null, analysed: 43, events: 3, reported: 0.07 },
  ],
  followUpWeeks: 52,
  outcome: anyJobWithin(12),
  denominator: 'completers',
  ...fitted,
  sources: {
    ...paper(memory('citation')),
    ...placeAndYears('United States 2010 to 2013, about 8.5 %'),
    ...seekers(memory('no job')),
    ...oneCity,
    denominator: assumed('how many were randomised to each arm was not read'),
    'scenario.population.severity': severityRule('severe mental illness'),
    arms: derived('the only whole numbers with the published relative risk, 4.44 (1.36 to 14.46; PMC8724223)'),
    'arms.ips.reported': memory('high confidence'),
    'arms.control.reported': memory('high confidence'),
    'arms.ips.services': twentyAPost,
    'arms.control.services': assumed('the preset that names this trial; 40 clients a post is its ceiling'),
  },
  note: 'That people had been before a court or in prison is not in the model; what employers make of it is not either.',
};
