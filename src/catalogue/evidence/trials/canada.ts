/** Trials in Canada. */
import { anyJobWithin, fitted, jobSeekers } from '../common.js';
import { labourMarketOf } from '../labourMarket.js';
import { diagnosesWith, seekersInTreatment, severityOf } from '../margins.js';
import { assumed, derived, memory, noneOffered, oneCity, paper, placeAndYears, seekers, severityRule, traditional, twentyAPost, verified } from '../sources.js';
import { ipsTeam, noVocationalHelp, traditionalRehabilitation } from '../staffing.js';
import type { PublishedTrial } from '../trial.js';

const montreal = 'PubMed 16816308; kter.org';

export const latimer2006Montreal: PublishedTrial = {
  id: 'latimer2006-montreal',
  title: 'Montreal, severe mental illness',
  citation: 'Latimer EA, Lecomte T, Becker DR, et al. Generalisability of the individual placement and support model: results of a Canadian randomised controlled trial. Br J Psychiatry 2006;189:65-73',
  doi: '10.1192/bjp.bp.105.012641',
  year: 2006,
  design: 'randomised',
  setting: { country: 'canada', year: 2002, place: 'Montreal' },
  scenario: { population: { ...seekersInTreatment, rural: 0, severity: severityOf.severe }, labourMarket: labourMarketOf('canada', 0.085) },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS', services: [ipsTeam(75)], randomised: 75, analysed: 75, events: 35, reported: 0.47 },
    { id: 'control', title: 'Traditional services: sheltered workshops, social enterprises, help with looking', services: [traditionalRehabilitation(75)], randomised: 75, analysed: 75, events: 13, reported: 0.18 },
  ],
  followUpWeeks: 52,
  outcome: anyJobWithin(12),
  denominator: 'randomised',
  ...fitted,
  sources: {
    ...paper(verified(montreal)),
    ...placeAndYears('Montreal 2001 to 2004, about 8.5 %'),
    ...seekers(verified(montreal), verified(montreal)),
    ...oneCity,
    'scenario.population.severity': severityRule('severe mental illness'),
    arms: verified(montreal),
    'arms.ips.events': derived('47 % of 75'),
    'arms.control.events': derived('18 % of 75 is 13 or 14; 13 taken'),
    'arms.ips.services': twentyAPost,
    'arms.control.services': traditional,
  },
  note: 'Mean hours in competitive jobs within the year: 126 and 72. Ages 18 to 64.',
};

const housing = derived('15 of 44 and 9 of 41 give the published relative risk, 1.55 (0.76 to 3.15; PMC8724223), and the per cents; other whole numbers give the risk too');

export const poremski2017Homeless: PublishedTrial = {
  id: 'poremski2017-homeless',
  title: 'Montreal, people with a first home again',
  citation: 'Poremski D, Rabouin D, Latimer E. A randomised controlled trial of evidence based supported employment for people who have recently been homeless and have a mental illness. Adm Policy Ment Health 2017;44:217-224',
  doi: null,
  year: 2017,
  design: 'randomised',
  setting: { country: 'canada', year: 2011, place: 'Montreal' },
  scenario: { population: { ...seekersInTreatment, rural: 0, severity: severityOf.moderateToSevere }, labourMarket: labourMarketOf('canada', 0.085) },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS beside Housing First', services: [ipsTeam(44)], randomised: null, analysed: 44, events: 15, reported: 0.34 },
    { id: 'control', title: 'The usual services of Housing First', services: [noVocationalHelp], randomised: null, analysed: 41, events: 9, reported: 0.22 },
  ],
  followUpWeeks: 52,
  outcome: anyJobWithin(12),
  denominator: 'completers',
  ...fitted,
  sources: {
    ...paper(memory('moderate confidence')),
    ...placeAndYears('Montreal 2010 to 2013, about 8.5 %'),
    ...seekers(memory('no job')),
    ...oneCity,
    denominator: assumed('how many were randomised to each arm was not read'),
    'scenario.population.severity': memory('a mental illness, needs called moderate; shares by the one rule for all trials'),
    arms: housing,
    'arms.ips.reported': memory('moderate confidence'),
    'arms.control.reported': memory('moderate confidence'),
    'arms.ips.services': twentyAPost,
    'arms.control.services': noneOffered,
  },
  note: 'The counts are one solution of several.',
};

export const erickson2021Vancouver: PublishedTrial = {
  id: 'erickson2021-vancouver',
  title: 'Vancouver, early psychosis',
  citation: 'Erickson DH, Roes MM, DiGiacomo A, Burns A. Individual placement and support boosts employment for early psychosis clients, even when baseline rates are high. Early Interv Psychiatry 2021;15(3):662-668',
  doi: null,
  year: 2021,
  design: 'randomised',
  setting: { country: 'canada', year: 2017, place: 'Vancouver' },
  scenario: {
    population: { ...seekersInTreatment, rural: 0, severity: severityOf.moderateToSevere, diagnosis: diagnosesWith(1), age: { mean: 24, sd: 4, least: 18, most: 35 } },
    labourMarket: labourMarketOf('canada', 0.055),
  },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS', services: [ipsTeam(100)], randomised: null, analysed: null, events: null, reported: null },
    { id: 'control', title: 'The early-psychosis service alone', services: [noVocationalHelp], randomised: null, analysed: null, events: null, reported: null },
  ],
  followUpWeeks: 52,
  outcome: { definition: 'Competitive employment within or at 12 months', measure: null },
  denominator: 'randomised',
  notExpressible: 'whether any job or a job at one time counts was not read',
  leftOut: 'no counts: the results were not found',
  sources: {
    ...paper(memory('moderate confidence')),
    ...placeAndYears('Vancouver, about 5.5 %', false),
    ...seekers(memory('no job')),
    ...oneCity,
    'scenario.population.severity': severityRule('an early phase'),
    'scenario.population.diagnosis': memory('early psychosis'),
    'scenario.population.age': assumed('young adults'),
    arms: assumed('numbers of people are not known; posts for 100'),
    'arms.control.services': noneOffered,
  },
  note: '',
};
