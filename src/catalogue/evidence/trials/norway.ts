/** Trials in Norway. */
import { jobSeekers } from '../common.js';
import { labourMarketOf } from '../labourMarket.js';
import { diagnosesWith, seekersInTreatment, severityOf } from '../margins.js';
import { assumed, derived, paper, placeAndYears, seekers, severityRule, twentyAPost, verified } from '../sources.js';
import { control, ipsTeam } from '../staffing.js';
import type { PublishedTrial } from '../trial.js';

const remeAbstract = 'sjweh.fi, abstract 3753';
const remeCriteria = verified('protocol s12888-014-0307-7: in treatment, out of ordinary work, wanting it');
const remePopulation = { ...seekersInTreatment, severity: severityOf.moderateToSevere, diagnosis: diagnosesWith(0.3), age: { mean: 35, sd: 10, least: 18, most: 60 }, disabilityBenefit: 0.15 };
const remeSources = {
  ...paper(verified(`${remeAbstract}; protocol s12888-014-0307-7`)),
  ...seekers(remeCriteria, remeCriteria, remeCriteria),
  ...placeAndYears('Norway 2013 to 2016, about 3 % registered'),
  'scenario.population.severity': severityRule('moderate to severe mental illness'),
  'scenario.population.diagnosis': assumed('mixed diagnoses; three in ten with psychosis, the rest as in the schema'),
  'scenario.population.age': assumed('adults of working age, as in the scenario norway-trial'),
  'scenario.population.disabilityBenefit': assumed('most were on temporary benefits, as in the scenario norway-trial'),
  arms: derived('410 randomised; arms are not reported, and no pair that adds up to 410 gives the per cents: 227 and 181 come nearest'),
  'arms.ips.reported': verified(remeAbstract),
  'arms.control.reported': verified(remeAbstract),
  'arms.ips.services': assumed('20 clients a post, and the welfare office’s measures stay open to whoever declines or leaves'),
  'arms.control.services': assumed('the preset that describes this control; 15 clients a post is its norm'),
};

/** A team of IPS, and the welfare office's measures for whoever declines or leaves it. */
const remeArms = [
  { id: 'ips', title: 'IPS in the clinics', services: [ipsTeam(227), { ...control('usual-care-high-quality', 227, { norm: 15 }), offeredTo: 'referred' }], randomised: null, analysed: 227 },
  { id: 'control', title: 'Usual care of high quality: the welfare office’s measures, offered with priority', services: [control('usual-care-high-quality', 181, { norm: 15 })], randomised: null, analysed: 181 },
] as const;

const reme = {
  citation: 'Reme SE, Monstad K, Fyhn T, Sveinsdottir V, Løvvik C, Lie SA, Øverland S. A randomized controlled multicenter trial of individual placement and support for patients with moderate-to-severe mental illness. Scand J Work Environ Health 2019;45(1):33-41',
  doi: '10.5271/sjweh.3753',
  year: 2019,
  design: 'randomised',
  setting: { country: 'norway', year: 2014, place: 'Norway, several centres' },
  scenario: { population: remePopulation, labourMarket: labourMarketOf('norway', 0.03) },
  eligible: jobSeekers,
  denominator: 'randomised',
  notExpressible: null,
} as const;

export const reme2019Norway: PublishedTrial = {
  ...reme,
  id: 'reme2019-norway',
  title: 'Norwegian trial, moderate to severe mental illness, 12 months',
  arms: [{ ...remeArms[0], events: 83, reported: 0.366 }, { ...remeArms[1], events: 49, reported: 0.271 }],
  followUpWeeks: 52,
  outcome: { definition: 'In competitive employment at 12 months, by register', measure: 'competitiveAt@52' },
  leftOut: null,
  sources: remeSources,
  note: 'A status at one time, not whether anybody ever worked. Involuntary admission to hospital foretold no work. A longer follow-up of the same people (Holmås, Monstad and Reme 2021, 43 months) found employment still higher; its points were not found.',
};

export const reme2019Norway18m: PublishedTrial = {
  ...reme,
  id: 'reme2019-norway-18m',
  title: 'Norwegian trial, moderate to severe mental illness, 18 months',
  arms: [{ ...remeArms[0], events: 85, reported: 0.374 }, { ...remeArms[1], events: 49, reported: 0.271 }],
  followUpWeeks: 78,
  outcome: { definition: 'In competitive employment at 18 months, by register', measure: 'competitiveAt@78' },
  leftOut: 'overlap: the people of reme2019-norway half a year later; 12 months was the trial’s main time',
  sources: remeSources,
  note: 'Held against the model beside the fit.',
};

const seedAbstract = 'sjweh.fi, abstract 3837';

export const sveinsdottir2020Seed: PublishedTrial = {
  id: 'sveinsdottir2020-seed',
  title: 'Norwegian young adults at risk of early disability (SEED)',
  citation: 'Sveinsdottir V, Lie SA, Bond GR, et al. Individual placement and support for young adults at risk of early work disability (the SEED trial). Scand J Work Environ Health 2020;46(1):50-59',
  doi: '10.5271/sjweh.3837',
  year: 2020,
  design: 'randomised',
  setting: { country: 'norway', year: 2016, place: 'Bergen and around' },
  scenario: {
    population: {
      wantsWork: 1, employed: 0, women: 0.32, severity: severityOf.mildToModerate,
      diagnosis: { psychosis: 0.03, bipolar: 0.02, depression: 0.2, anxiety: 0.3, personality: 0.1, none: 0.35 },
      education: { compulsory: 0.75, upperSecondary: 0.23, tertiary: 0.02 }, age: { mean: 24, sd: 3.2, least: 18, most: 29 },
      inTreatment: 0.5, disabilityBenefit: 0, workHistory: { mean: 0.15, sd: 0.12 }, shareOfAdults: 0.01,
    },
    labourMarket: labourMarketOf('norway', 0.03),
  },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS, placed in the welfare office', services: [ipsTeam(50, 20, { seat: 'welfareOffice', label: 'welfareOffice' })], randomised: 50, analysed: 46, events: 22, reported: 0.48 },
    { id: 'control', title: 'Work practice in a sheltered firm', services: [control('aps', 46, { caseload: 6 })], randomised: 46, analysed: 37, events: 3, reported: 0.08 },
  ],
  followUpWeeks: 52,
  outcome: { definition: 'Any paid competitive employment within 12 months, as people said themselves', measure: 'everCompetitive' },
  denominator: 'completers',
  notExpressible: null,
  leftOut: null,
  sources: {
    ...paper(verified(seedAbstract)),
    ...placeAndYears('Norway 2016 and 2017, about 3 % registered'),
    'scenario.population': assumed('young people with social and health problems; shares as in the scenario young-adults-ips-vs-sheltered'),
    'scenario.population.wantsWork': assumed('as trials of supported employment ask'),
    'scenario.population.employed': verified(seedAbstract),
    'scenario.population.women': verified('68 % men'),
    'scenario.population.severity': severityRule('social and health problems short of severe illness'),
    'scenario.population.age': derived('18 to 29 years; mean and spread assumed'),
    'scenario.population.disabilityBenefit': verified('all on temporary benefits'),
    arms: verified(seedAbstract),
    'arms.ips.analysed': derived('22 of 46 and 3 of 37 are the only whole numbers with the published odds ratio, 10.39 (2.79 to 38.68), and relative risk, 5.90 (1.91 to 18.19; PMC8724223)'),
    'arms.ips.events': derived('as the analysed'),
    'arms.control.analysed': derived('as in the IPS arm'),
    'arms.control.events': derived('as in the IPS arm'),
    'arms.ips.services': twentyAPost,
    'arms.control.services': assumed('the preset of the measure that mindbodylab.no/seed-1 names; six clients a post is its ceiling'),
  },
  note: 'Preparation first against work first, with nothing else between them. Of all who were randomised, 44 and 6.5 %.',
};
