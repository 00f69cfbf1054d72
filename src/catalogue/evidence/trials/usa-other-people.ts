/** Trials in the United States with veterans, former prisoners, and people in treatment of addiction. */
import { anyJobWithin, jobSeekers } from '../common.js';
import { labourMarketOf } from '../labourMarket.js';
import { seekersInTreatment, severityOf } from '../margins.js';
import { assumed, derived, memory, oneCity, paper, placeAndYears, seekers, severityRule, twentyAPost, verified } from '../sources.js';
import { control, ipsTeam } from '../staffing.js';
import type { PublishedTrial } from '../trial.js';

const vipstar = 'PMC5875356; PMC6910199';

export const davis2018Vipstar: PublishedTrial = {
  id: 'davis2018-vipstar',
  title: 'Veterans with post-traumatic stress, twelve centres (VIP-STAR)',
  citation: 'Davis LL, Kyriakides TC, Suris AM, et al. Effect of evidence-based supported employment vs transitional work on achieving steady work among veterans with post-traumatic stress disorder. JAMA Psychiatry 2018;75(4):316-324',
  doi: '10.1001/jamapsychiatry.2017.4472',
  year: 2018,
  design: 'randomised',
  setting: { country: 'usa', year: 2014, place: 'Twelve centres of the Veterans Affairs' },
  scenario: {
    population: { ...seekersInTreatment, severity: severityOf.moderateToSevere, diagnosis: { psychosis: 0, bipolar: 0, depression: 0, anxiety: 1, personality: 0, none: 0 } },
    labourMarket: labourMarketOf('usa', 0.055),
  },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS', services: [ipsTeam(271)], randomised: 271, analysed: 271, events: 105, reported: 0.387 },
    { id: 'control', title: 'Stepwise rehabilitation with transitional work', services: [control('control-transitional-work', 270, { caseload: 25 })], randomised: 270, analysed: 270, events: 63, reported: 0.233 },
  ],
  followUpWeeks: 78,
  outcome: { definition: 'Steady work: a competitive job in at least half of the weeks of 18 months', measure: null },
  denominator: 'randomised',
  notExpressible: 'a share of people above a number of weeks; the model’s weeksWorked is a mean',
  leftOut: 'definition: steady work, not any job',
  sources: {
    ...paper(verified(vipstar)),
    ...placeAndYears('United States 2014 to 2016, about 5.5 %'),
    ...seekers(verified(vipstar)),
    outcome: memory('that steady means half of the weeks, high confidence; the rest verified, PMC5875356'),
    'scenario.population.severity': severityRule('one named disorder in specialised treatment'),
    'scenario.population.diagnosis': derived('post-traumatic stress stands among anxiety disorders here'),
    arms: verified(vipstar),
    'arms.ips.events': derived('38.7 % of 271'),
    'arms.control.events': derived('23.3 % of 270'),
    'arms.control.randomised': verified('PMC6910199'),
    'arms.ips.services': twentyAPost,
    'arms.control.services': assumed('the preset that describes this control; 25 clients a post is its ceiling'),
  },
  note: 'Of the 270 of the control, 141 took up transitional work; the others were 2.5 times as likely to have a competitive job within half a year, and no longer so at 18 months. Any competitive job: about 69 and 57 %, from memory and so not used.',
};

const dallas = 'ps.psychiatryonline.org, 10.1176/appi.ps.201500058';

export const lepage2016Veterans: PublishedTrial = {
  id: 'lepage2016-veterans',
  title: 'Dallas, veterans who had been in prison',
  citation: 'LePage JP, Lewis AA, Crawford AM, et al. Incorporating individualized placement and support principles into vocational rehabilitation for formerly incarcerated veterans. Psychiatr Serv 2016;67(7):735-742',
  doi: '10.1176/appi.ps.201500058',
  year: 2016,
  design: 'randomised',
  setting: { country: 'usa', year: 2012, place: 'Dallas, Texas' },
  scenario: {
    population: {
      ...seekersInTreatment, rural: 0, severity: severityOf.mildToModerate, substanceUse: 0.88,
      diagnosis: { psychosis: 0.295, bipolar: 0.118, depression: 0.0885, anxiety: 0.0472, personality: 0.0413, none: 0.41 },
    },
    labourMarket: labourMarketOf('usa', 0.08),
  },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'Principles of IPS added to the group programme', services: [ipsTeam(46)], randomised: 46, analysed: 46, events: 21, reported: 0.46 },
    { id: 'control', title: 'The vocational programme in groups alone', services: [control('control-job-club', 38, { caseload: 40 })], randomised: 38, analysed: 38, events: 8, reported: 0.21 },
  ],
  followUpWeeks: 26,
  outcome: { definition: 'Found employment within 6 months', measure: 'everCompetitive' },
  denominator: 'randomised',
  notExpressible: null,
  leftOut: 'people: two in five have no mental illness; what employers make of a prison record is not in the model',
  sources: {
    ...paper(verified(dallas)),
    ...placeAndYears('United States 2011 to 2013, about 8 %', false),
    ...seekers(memory('no job')),
    ...oneCity,
    citation: memory('authors, moderate confidence'),
    'scenario.population.severity': severityRule('no illness asked for'),
    'scenario.population.substanceUse': verified(dallas),
    'scenario.population.diagnosis': derived('59 % with a mental illness, divided as in the schema'),
    arms: verified(dallas),
    'arms.ips.services': twentyAPost,
    'arms.control.services': assumed('the preset that names this trial; 40 clients a post is its ceiling'),
  },
  note: 'Relative risk 2.17 (1.09 to 4.33).',
};

const methadone = derived('the only whole numbers of 45 with the published relative risk, 11.5 (1.62 to 81.8; PMC8724223)');

export const lones2017Methadone: PublishedTrial = {
  id: 'lones2017-methadone',
  title: 'Methadone treatment, pilot trial',
  citation: 'Lones CE, Bond GR, McGovern MP, et al. Individual placement and support for methadone maintenance therapy patients: a pilot randomised controlled trial. Adm Policy Ment Health 2017;44(3):359-364',
  doi: '10.1007/s10488-017-0793-2',
  year: 2017,
  design: 'randomised',
  setting: { country: 'usa', year: 2013, place: 'United States' },
  scenario: {
    population: { ...seekersInTreatment, severity: severityOf.mildToModerate, substanceUse: 1, diagnosis: { psychosis: 0, bipolar: 0, depression: 0, anxiety: 0, personality: 0, none: 1 } },
    labourMarket: labourMarketOf('usa', 0.07),
  },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS', services: [ipsTeam(22)], randomised: 22, analysed: 22, events: 11, reported: 0.5 },
    { id: 'control', title: 'Waiting list of six months', services: [{ id: 'control-service', programme: 'control-waitlist', staff: { count: 0.1 }, offeredTo: 'cohort' }], randomised: 23, analysed: 23, events: 1, reported: 0.043 },
  ],
  followUpWeeks: 26,
  outcome: anyJobWithin(6),
  denominator: 'randomised',
  notExpressible: null,
  leftOut: 'people: dependence on opioids, not mental illness',
  sources: {
    ...paper(memory('moderate confidence')),
    ...placeAndYears('United States 2012 to 2015, about 7 %', false),
    ...seekers(memory('no job')),
    'scenario.population.severity': severityRule('no mental illness asked for'),
    'scenario.population.substanceUse': verified('all in treatment of opioid use disorder'),
    'scenario.population.diagnosis': assumed('none beside the dependence'),
    arms: methadone,
    'arms.ips.services': twentyAPost,
    'arms.control.services': assumed('a list is kept by next to nobody'),
  },
  note: '',
};
