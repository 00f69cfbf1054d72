/** Trials in California. */
import { anyJobWithin, fitted, jobSeekers } from '../common.js';
import { labourMarketOf } from '../labourMarket.js';
import { diagnosesWith, seekersInTreatment, severityOf } from '../margins.js';
import { assumed, derived, memory, oneCity, paper, placeAndYears, seekers, severityRule, traditional, verified, twentyAPost } from '../sources.js';
import { ipsTeam, traditionalRehabilitation } from '../staffing.js';
import type { PublishedTrial } from '../trial.js';

const sanDiego = 'PMC3288765; clear.dol.gov';

export const twamley2012: PublishedTrial = {
  id: 'twamley2012',
  title: 'San Diego, schizophrenia from 45 years on',
  citation: 'Twamley EW, Vella L, Burton CZ, et al. The efficacy of supported employment for middle-aged and older people with schizophrenia. Schizophr Res 2012;135:100-104',
  doi: null,
  year: 2012,
  design: 'randomised',
  setting: { country: 'usa', year: 2008, place: 'San Diego, California' },
  scenario: {
    population: { ...seekersInTreatment, rural: 0, severity: severityOf.severe, diagnosis: diagnosesWith(1), age: { mean: 51, sd: 6, least: 45, most: 66 } },
    labourMarket: labourMarketOf('usa', 0.075),
  },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS', services: [ipsTeam(30, 25)], randomised: 30, analysed: 30, events: 17, reported: 0.57 },
    { id: 'control', title: 'Conventional rehabilitation that begins with readiness for work', services: [traditionalRehabilitation(28)], randomised: 28, analysed: 28, events: 8, reported: 0.29 },
  ],
  followUpWeeks: 52,
  outcome: anyJobWithin(12),
  denominator: 'randomised',
  ...fitted,
  sources: {
    ...paper(verified(sanDiego)),
    ...placeAndYears('United States 2007 to 2010, about 7.5 %'),
    ...seekers(memory('no job'), memory('who wanted one')),
    ...oneCity,
    'scenario.population.severity': severityRule('schizophrenia'),
    'scenario.population.diagnosis': verified('all with schizophrenia or schizoaffective disorder'),
    'scenario.population.age': memory('45 years at least is verified; mean 51, spread assumed'),
    arms: derived('30 and 28 of 58, with 17 and 8, are the whole numbers behind 57 and 70 %, 29 and 36 %'),
    'arms.ips.reported': verified(sanDiego),
    'arms.control.reported': verified(sanDiego),
    'arms.ips.services': verified('clear.dol.gov: 20 to 25 clients a post'),
    'arms.control.services': verified('clear.dol.gov: 35 clients a post; the programme is the one preset for rehabilitation that trains first'),
  },
  note: 'In paid work of any kind: 70 and 36 %.',
};

export const nuechterlein2020Ucla: PublishedTrial = {
  id: 'nuechterlein2020-ucla',
  title: 'Los Angeles, first episode of schizophrenia',
  citation: 'Nuechterlein KH, Subotnik KL, Ventura J, et al. Enhancing return to work or school after a first episode of schizophrenia. Psychol Med 2020;50(1):20-28',
  doi: '10.1017/S0033291718003860',
  year: 2020,
  design: 'randomised',
  setting: { country: 'usa', year: 2005, place: 'Los Angeles, California' },
  scenario: {
    population: { ...seekersInTreatment, rural: 0, severity: severityOf.moderateToSevere, diagnosis: diagnosesWith(1), age: { mean: 24, sd: 5, least: 18, most: 45 } },
    labourMarket: labourMarketOf('usa', 0.055),
  },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS with a course on being at work', services: [ipsTeam(46)], randomised: 46, analysed: null, events: null, reported: 0.92 },
    { id: 'control', title: 'Rehabilitation by state agencies, and as much treatment', services: [traditionalRehabilitation(23)], randomised: 23, analysed: null, events: null, reported: 0.6 },
  ],
  followUpWeeks: 78,
  outcome: { definition: 'In competitive work or at school at some time in months 7 to 18', measure: null },
  denominator: 'completers',
  notExpressible: 'work or school taken together; the model knows who is in education at a week, but no measure counts either of the two',
  leftOut: 'definition: school counts as much as work',
  sources: {
    ...paper(verified('PMC6620168')),
    ...placeAndYears('United States 2003 to 2008, about 5.5 %'),
    ...seekers(memory('no job'), memory('who wanted work or school')),
    ...oneCity,
    denominator: assumed('who was analysed was not read'),
    'scenario.population.severity': severityRule('a first episode'),
    'scenario.population.diagnosis': verified('all with schizophrenia, first episode'),
    'scenario.population.age': memory('18 to 45 years, mean 24; spread assumed'),
    arms: verified('PMC6620168'),
    'arms.ips.services': twentyAPost,
    'arms.control.services': traditional,
  },
  note: 'In the first half year: 83 and 41 %.',
};
