/** Four trials of the United States taken together person by person: New Hampshire, Washington, Hartford, Chicago. */
import { anyJobWithin, jobSeekers } from '../common.js';
import { labourMarketOf } from '../labourMarket.js';
import { seekersInTreatment, severityOf } from '../margins.js';
import { assumed, derived, memory, paper, seekers, severityRule, traditional, twentyAPost, verified } from '../sources.js';
import { ipsTeam, traditionalRehabilitation } from '../staffing.js';
import type { PublishedTrial } from '../trial.js';

const four = {
  design: 'pooled',
  setting: { country: 'usa', year: 1997, place: 'New Hampshire, Washington, Hartford, Chicago' },
  eligible: jobSeekers,
  followUpWeeks: 78,
  outcome: anyJobWithin(18),
  denominator: 'completers',
  notExpressible: null,
} as const;
const market = labourMarketOf('usa', 0.054);
const fourSources = {
  ...seekers(derived('as in the four trials')),
  'setting.country': derived('the country of the places'),
  'setting.year': derived('between the four trials'),
  'scenario.population.rural': derived('cities'),
  'scenario.population.severity': severityRule('severe mental illness'),
  'scenario.labourMarket': memory('the mean of the four trials; vacancies moved along the Beveridge curve'),
  'arms.ips.services': twentyAPost,
  'arms.control.services': traditional,
};

export const bond20124rctPooled: PublishedTrial = {
  ...four,
  id: 'bond2012-4rct-pooled',
  title: 'Four trials of the United States together',
  citation: 'Bond GR, Campbell K, Drake RE. Standardizing measures in four domains of employment outcomes for individual placement and support. Psychiatr Serv 2012;63(8):751-757',
  doi: '10.1176/appi.ps.201100270',
  year: 2012,
  scenario: {
    population: {
      ...seekersInTreatment, rural: 0, severity: severityOf.severe, age: { mean: 39.5 }, disabilityBenefit: 0.81,
      diagnosis: { psychosis: 0.63, bipolar: 0.17, depression: 0.17, anxiety: 0.015, personality: 0.015, none: 0 },
    },
    labourMarket: market,
  },
  arms: [
    { id: 'ips', title: 'IPS', services: [ipsTeam(307)], randomised: null, analysed: 307, events: 216, reported: 0.704 },
    { id: 'control', title: 'Stepwise or brokered services', services: [traditionalRehabilitation(374)], randomised: null, analysed: 374, events: 91, reported: 0.243 },
  ],
  leftOut: 'overlap: the people of drake1996-nh, drake1999-dc, mueser2004-hartford and bond2007-chicago',
  sources: {
    ...paper(verified('psychiatryonline.org, 10.1176/appi.ps.201100270')),
    ...fourSources,
    'scenario.population.age': verified('mean 39.5'),
    'scenario.population.disabilityBenefit': verified('81 %'),
    'scenario.population.diagnosis': derived('63 % schizophrenia spectrum; 34 % mood disorders, halved between the two'),
    arms: verified('psychiatryonline.org, 10.1176/appi.ps.201100270: 216 of 307 and 91 of 374 worked'),
    'arms.ips.reported': derived('from the counts'),
    'arms.control.reported': derived('from the counts'),
  },
  note: 'Those who worked started sooner with IPS.',
};

export const bond2015YoungPooled: PublishedTrial = {
  ...four,
  id: 'bond2015-young-pooled',
  title: 'People under 30 in four trials of the United States',
  citation: 'Bond GR, Drake RE, Campbell K. Effectiveness of individual placement and support supported employment for young adults. Early Interv Psychiatry 2016;10:300-307',
  doi: null,
  year: 2016,
  scenario: { population: { ...seekersInTreatment, rural: 0, severity: severityOf.severe, age: { mean: 25, sd: 3, least: 18, most: 29 } }, labourMarket: market },
  arms: [
    { id: 'ips', title: 'IPS', services: [ipsTeam(49)], randomised: null, analysed: 49, events: 40, reported: 0.82 },
    { id: 'control', title: 'Stepwise or brokered services', services: [traditionalRehabilitation(60)], randomised: null, analysed: 60, events: 25, reported: 0.42 },
  ],
  leftOut: 'overlap: the young of drake1996-nh, drake1999-dc, mueser2004-hartford and bond2007-chicago',
  sources: {
    ...paper(verified('PMC4417652')),
    ...fourSources,
    'scenario.population.age': assumed('under 30 years is verified; mean and spread assumed'),
    arms: verified('PMC4417652'),
    'arms.ips.analysed': derived('40 people are 82 % of 49'),
    'arms.control.analysed': derived('25 people are 42 % of 60'),
  },
  note: 'Weeks worked: 25.0 and 7.0.',
};
