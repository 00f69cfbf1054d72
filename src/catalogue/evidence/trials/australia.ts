/** Trials in Australia, with young people after a first psychosis. */
import { fitted, jobSeekers } from '../common.js';
import { labourMarketOf } from '../labourMarket.js';
import { diagnosesWith, seekersInTreatment, severityOf } from '../margins.js';
import { memory, noneOffered, oneCity, paper, placeAndYears, seekers, severityRule, twentyAPost, verified } from '../sources.js';
import { ipsTeam, noVocationalHelp } from '../staffing.js';
import type { PublishedTrial } from '../trial.js';

const first = 'cambridge.org, core, A726CEE0656004CA696134DA0063D750';
const young = { ...seekersInTreatment, rural: 0, severity: severityOf.moderateToSevere, diagnosis: diagnosesWith(1) };

export const killackey2008: PublishedTrial = {
  id: 'killackey2008',
  title: 'Melbourne, first psychosis, small trial',
  citation: 'Killackey E, Jackson HJ, McGorry PD. Vocational intervention in first-episode psychosis: individual placement and support v. treatment as usual. Br J Psychiatry 2008;193:114-120',
  doi: null,
  year: 2008,
  design: 'randomised',
  setting: { country: 'australia', year: 2005, place: 'Melbourne' },
  scenario: { population: { ...young, age: { mean: 21.4, sd: 2.5, least: 16, most: 25 } }, labourMarket: labourMarketOf('australia', 0.05) },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS beside the early-psychosis service', services: [ipsTeam(20)], randomised: 20, analysed: 20, events: 13, reported: 0.65 },
    { id: 'control', title: 'The early-psychosis service alone', services: [noVocationalHelp], randomised: 21, analysed: 21, events: 2, reported: 0.095 },
  ],
  followUpWeeks: 26,
  outcome: { definition: 'Employed at some time within 6 months', measure: 'everCompetitive' },
  denominator: 'randomised',
  ...fitted,
  sources: {
    ...paper(verified(first)),
    ...placeAndYears('Australia 2005 and 2006, about 5 %'),
    ...seekers(memory('no job'), memory('who wanted one'), verified(first)),
    ...oneCity,
    'scenario.population.severity': severityRule('a first episode'),
    'scenario.population.diagnosis': verified('all with a first psychosis'),
    'scenario.population.age': memory('mean 21.4; 15 to 25 years, of which the model takes those from 16'),
    arms: verified(first),
    'arms.ips.services': twentyAPost,
    'arms.control.services': noneOffered,
  },
  note: 'Jobs: 23 and 3; median hours a week in them 38 and 22.5, median weeks in work 5 and 0.',
};

export const killackey2019: PublishedTrial = {
  id: 'killackey2019',
  title: 'Melbourne, first psychosis',
  citation: 'Killackey E, Allott K, Jackson HJ, et al. Individual placement and support for vocational recovery in first-episode psychosis: randomised controlled trial. Br J Psychiatry 2019;214(2):76-82',
  doi: '10.1192/bjp.2018.191',
  year: 2019,
  design: 'randomised',
  setting: { country: 'australia', year: 2010, place: 'Melbourne' },
  scenario: { population: { ...young, age: { mean: 20.4, sd: 2.4, least: 16, most: 25 } }, labourMarket: labourMarketOf('australia', 0.052) },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS beside the early-psychosis service', services: [ipsTeam(73)], randomised: 73, analysed: null, events: null, reported: 0.712 },
    { id: 'control', title: 'The early-psychosis service alone', services: [noVocationalHelp], randomised: 73, analysed: null, events: null, reported: 0.48 },
  ],
  followUpWeeks: 26,
  outcome: { definition: 'Employed at some time within 6 months', measure: 'everCompetitive' },
  denominator: 'completers',
  notExpressible: null,
  leftOut: 'no counts: per cents are from memory, and those of 73 people do not round to both of them',
  sources: {
    ...paper(memory('results were not seen; the paper was')),
    ...placeAndYears('Australia 2008 to 2012, about 5.2 %'),
    ...seekers(memory('no job')),
    ...oneCity,
    citation: verified('doi.org'),
    doi: verified('doi.org'),
    'scenario.population.severity': severityRule('a first episode'),
    'scenario.population.diagnosis': memory('all with a first psychosis'),
    'scenario.population.age': memory('mean 20.4; 15 to 25 years, of which the model takes those from 16'),
    arms: memory('per cents with high confidence'),
    'arms.ips.services': twentyAPost,
    'arms.control.services': noneOffered,
  },
  note: 'Odds ratio 3.40 (1.17 to 9.91). At 12 and 18 months the arms no longer differed, after support had ended at 6.',
};
