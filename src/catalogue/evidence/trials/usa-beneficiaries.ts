/** Large demonstrations of the United States' social security. */
import { jobSeekers } from '../common.js';
import { labourMarketOf } from '../labourMarket.js';
import { seekersInTreatment, severityOf } from '../margins.js';
import { assumed, memory, paper, placeAndYears, seekers, severityRule, traditional, twentyAPost, verified } from '../sources.js';
import { ipsTeam, traditionalRehabilitation } from '../staffing.js';
import type { PublishedTrial } from '../trial.js';

const mhts = 'ajp.psychiatryonline.org, 10.1176/appi.ajp.2013.13020214';

export const drake2013Mhts: PublishedTrial = {
  id: 'drake2013-mhts',
  title: 'Beneficiaries of disability insurance in 23 cities (MHTS)',
  citation: 'Drake RE, Frey W, Bond GR, et al. Assisting Social Security Disability Insurance beneficiaries with schizophrenia, bipolar disorder, or major depression in returning to work. Am J Psychiatry 2013;170(12):1433-1441',
  doi: '10.1176/appi.ajp.2013.13020214',
  year: 2013,
  design: 'randomised',
  setting: { country: 'usa', year: 2007, place: '23 cities' },
  scenario: {
    population: { ...seekersInTreatment, severity: severityOf.severe, disabilityBenefit: 1, diagnosis: { psychosis: 0.3, bipolar: 0.35, depression: 0.35, anxiety: 0, personality: 0, none: 0 } },
    labourMarket: labourMarketOf('usa', 0.07),
  },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS, managed medication, health insurance, no disability reviews', services: [ipsTeam(1030)], randomised: null, analysed: null, events: null, reported: 0.603 },
    { id: 'control', title: 'Usual services', services: [traditionalRehabilitation(1030)], randomised: null, analysed: null, events: null, reported: 0.402 },
  ],
  followUpWeeks: 104,
  outcome: { definition: 'Any paid employment within 24 months, competitive or not', measure: null },
  denominator: 'completers',
  notExpressible: 'paid work that is not competitive counts; the model’s measure is of ordinary jobs',
  leftOut: 'definition: paid work of any kind; numbers by arm are not known either',
  sources: {
    ...paper(verified(mhts)),
    ...placeAndYears('United States 2006 to 2010, about 7 %'),
    ...seekers(memory('no job'), memory('interested in one')),
    'scenario.population.severity': severityRule('severe mental illness'),
    'scenario.population.disabilityBenefit': verified('all on disability insurance'),
    'scenario.population.diagnosis': memory('three in ten with schizophrenia, the rest mood disorders'),
    arms: verified(mhts),
    'arms.ips.services': assumed('half of the 2,059 analysed in each arm; 20 clients a post'),
    'arms.control.services': traditional,
  },
  note: 'The package was more than IPS. Up to seven years later the offered still worked and earned more, and left benefits no more often (Baller 2020, ps.201800554).',
};

const sed = 'ps.202000671; ssa.gov, disabilityresearch, supported_employment';

export const sed2022Us: PublishedTrial = {
  id: 'sed2022-us',
  title: 'Denied applicants for disability benefits, 30 places (SED)',
  citation: 'Westat for the Social Security Administration. Supported Employment Demonstration, final reports. 2022',
  doi: null,
  year: 2022,
  design: 'randomised',
  setting: { country: 'usa', year: 2018, place: '30 places' },
  scenario: {
    population: { wantsWork: 1, employed: 0, severity: severityOf.moderateToSevere, disabilityBenefit: 0, age: { least: 18, most: 50 } },
    labourMarket: labourMarketOf('usa', 0.045),
  },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS with a full team of services', services: [ipsTeam(987)], randomised: null, analysed: null, events: null, reported: null },
    { id: 'control', title: 'Usual services', services: [traditionalRehabilitation(987)], randomised: null, analysed: null, events: null, reported: null },
    { id: 'ips-basic', title: 'IPS with a basic team of services', services: [ipsTeam(987)], randomised: null, analysed: null, events: null, reported: null },
  ],
  followUpWeeks: 157,
  outcome: { definition: 'Employment and earnings in social security records', measure: null },
  denominator: 'randomised',
  notExpressible: 'which employment counts was not read',
  leftOut: 'no counts: results were not found',
  sources: {
    ...paper(verified(`design alone: ${sed}`)),
    ...placeAndYears('United States 2018 to 2021, about 4.5 %'),
    'scenario.population.wantsWork': memory('interested in work'),
    'scenario.population.employed': memory('no job'),
    'scenario.population.severity': severityRule('a mental impairment that was claimed and denied as disabling'),
    'scenario.population.disabilityBenefit': verified('applications had been denied'),
    'scenario.population.age': verified('18 to 50 years'),
    arms: assumed('2,960 randomised, a third to each arm'),
    'arms.ips.services': twentyAPost,
    'arms.ips-basic.services': twentyAPost,
    'arms.control.services': traditional,
  },
  note: 'Kept because of its size.',
};
