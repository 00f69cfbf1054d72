/** Trials in inner cities of the United States: Washington and Chicago. */
import { labourMarketOf } from '../labourMarket.js';
import { seekersInTreatment, severityOf } from '../margins.js';
import { assumed, derived, intakeRemembered, market, oneCity, paper, presetOfPlace, seekers, severityRule, twentyAPost, verified } from '../sources.js';
import { control, ipsTeam } from '../staffing.js';
import type { PublishedTrial } from '../trial.js';

const washington = 'PubMed 10401508; html.pdfcookie.com, 2019/10/18, eg27j4rjq320';

export const drake1999Dc: PublishedTrial = {
  id: 'drake1999-dc',
  title: 'Washington, severe mental illness in the inner city',
  citation: 'Drake RE, McHugo GJ, Bebout RR, Becker DR, Harris M, Bond GR, Quimby E. A randomized clinical trial of supported employment for inner-city patients with severe mental disorders. Arch Gen Psychiatry 1999;56(7):627-633',
  doi: '10.1001/archpsyc.56.7.627',
  year: 1999,
  design: 'randomised',
  setting: { country: 'usa', year: 1995, place: 'Washington, District of Columbia' },
  scenario: { population: { ...seekersInTreatment, rural: 0, severity: severityOf.severe }, labourMarket: labourMarketOf('usa', 0.056) },
  eligible: ['wantsWork', 'notCompetitivelyEmployed'],
  arms: [
    { id: 'ips', title: 'IPS', services: [ipsTeam(74)], randomised: null, analysed: 74, events: 45, reported: 0.608 },
    { id: 'control', title: 'Stepwise rehabilitation by agencies, with more staff than usual; sheltered work for most', services: [control('control-brokered-vr', 76, { norm: 35 })], randomised: null, analysed: 76, events: 7, reported: 0.092 },
  ],
  followUpWeeks: 78,
  outcome: { definition: 'Any competitive job, at least a day, within 18 months', measure: 'everCompetitive' },
  denominator: 'completers',
  notExpressible: null,
  leftOut: null,
  sources: {
    ...paper(verified(washington)),
    ...seekers(verified(washington)),
    'setting.country': presetOfPlace,
    'setting.year': intakeRemembered,
    'scenario.population.rural': oneCity,
    'scenario.population.severity': severityRule('severe mental disorders'),
    'scenario.labourMarket': market('United States 1994 to 1997, about 5.6 %'),
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
  citation: 'Bond GR, Salyers MP, Dincin J, Drake R, Becker DR, Fraser VV, Haines M. A randomized controlled trial comparing two vocational models for persons with severe mental illness. J Consult Clin Psychol 2007;75(6):968-982',
  doi: '10.1037/0022-006X.75.6.968',
  year: 2007,
  design: 'randomised',
  setting: { country: 'usa', year: 2000, place: 'Chicago, Thresholds' },
  scenario: { population: { ...seekersInTreatment, rural: 0, severity: severityOf.severe }, labourMarket: labourMarketOf('usa', 0.049) },
  eligible: ['wantsWork', 'notCompetitivelyEmployed'],
  arms: [
    { id: 'ips', title: 'IPS', services: [ipsTeam(92)], randomised: 92, analysed: 92, events: 69, reported: 0.75 },
    { id: 'control', title: 'Work readiness, then the agency’s own businesses and its contracts with firms', services: [control('control-diversified-placement', 95, { caseload: 15 })], randomised: 95, analysed: 95, events: 32, reported: 0.337 },
  ],
  followUpWeeks: 104,
  outcome: { definition: 'Any competitive job, at least a day, within 24 months', measure: 'everCompetitive' },
  denominator: 'randomised',
  notExpressible: null,
  leftOut: null,
  sources: {
    ...paper(verified('PubMed 18085913')),
    ...seekers(verified('PubMed 18085913: severe mental illness, no job')),
    'setting.country': presetOfPlace,
    'setting.year': intakeRemembered,
    'scenario.population.rural': oneCity,
    'scenario.population.severity': severityRule('severe mental illness'),
    'scenario.labourMarket': market('United States 1999 to 2003, about 4.9 %'),
    arms: derived('187 randomised; 92 and 95 with 69 and 32 are the whole numbers behind 75.0 and 33.7 %'),
    'arms.ips.reported': verified('PubMed 18085913'),
    'arms.control.reported': verified('PubMed 18085913'),
    'arms.ips.services': twentyAPost,
    'arms.control.services': assumed('the preset that describes this control; 15 clients a post is its ceiling'),
  },
  note: 'In paid work of any kind the arms did not differ: the control’s jobs were the agency’s own.',
};
