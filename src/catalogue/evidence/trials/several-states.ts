/** The demonstration in seven of the United States (EIDP), and its site in Baltimore. */
import { anyJobWithin, fitted, jobSeekers } from '../common.js';
import { labourMarketOf } from '../labourMarket.js';
import { diagnosesWith, seekersInTreatment, severityOf } from '../margins.js';
import { assumed, derived, diagnosisRule, memory, oneCity, paper, placeAndYears, seekers, severityRule, traditional, twentyAPost, verified } from '../sources.js';
import { control, ipsTeam, service, traditionalRehabilitation } from '../staffing.js';
import type { PublishedTrial } from '../trial.js';

const baltimore = 'jamanetwork.com, jamapsychiatry, 206027; vcurrtc.org, article 147';

export const lehman2002Baltimore: PublishedTrial = {
  id: 'lehman2002-baltimore',
  title: 'Baltimore, inner city, whether people wanted work or not',
  citation: 'Lehman AF, Goldberg R, Dixon LB, et al. Improving employment outcomes for persons with severe mental illnesses. Arch Gen Psychiatry 2002;59(2):165-172',
  doi: null,
  year: 2002,
  design: 'randomised',
  setting: { country: 'usa', year: 1997, place: 'Baltimore, Maryland' },
  scenario: {
    population: { employed: 0, inTreatment: 1, rural: 0, severity: severityOf.severe, diagnosis: diagnosesWith(0.75) },
    labourMarket: labourMarketOf('usa', 0.045),
  },
  eligible: ['notCompetitivelyEmployed'],
  arms: [
    { id: 'ips', title: 'IPS', services: [ipsTeam(113)], randomised: 113, analysed: 113, events: 30, reported: 0.27 },
    { id: 'control', title: 'The usual psychosocial rehabilitation, with sheltered and transitional work', services: [control('control-psr', 106, { caseload: 12 })], randomised: 106, analysed: 106, events: 7, reported: 0.07 },
  ],
  followUpWeeks: 104,
  outcome: { definition: 'In competitive employment at any time within 24 months', measure: 'everCompetitive' },
  denominator: 'randomised',
  ...fitted,
  sources: {
    ...paper(verified(baltimore)),
    ...placeAndYears('United States 1996 to 2000, about 4.5 %'),
    ...oneCity,
    'scenario.population.employed': memory('no job'),
    'scenario.population.inTreatment': verified('outpatients'),
    'scenario.population.severity': severityRule('severe mental illness'),
    'scenario.population.diagnosis': diagnosisRule('75 % with chronic psychosis'),
    eligible: verified('not chosen for their wish to work, so that criterion is left out'),
    arms: memory('113 and 106 of 219, high confidence; they agree with the published odds ratio of any work, 5.58'),
    'arms.ips.events': derived('27 % of 113 is 30 or 31; 30 taken'),
    'arms.control.events': derived('7 % of 106'),
    'arms.ips.reported': verified(baltimore),
    'arms.control.reported': verified(baltimore),
    'arms.ips.services': twentyAPost,
    'arms.control.services': assumed('the preset that names this trial; 12 clients a post is its ceiling'),
  },
  note: 'Any work, sheltered included: 42 and 11 %. Among those who worked, neither the time to the first job nor keeping it differed. Counts are rounded from per cents.',
};

const eidpMargins = {
  setting: { country: 'usa', year: 1997, place: 'Seven states' },
  scenario: { population: { ...seekersInTreatment, severity: severityOf.severe }, labourMarket: labourMarketOf('usa', 0.045) },
  eligible: jobSeekers,
} as const;
const eidpSources = {
  ...placeAndYears('United States 1996 to 2000, about 4.5 %'),
  ...seekers(memory('outpatients without a job'), memory('who wanted one')),
  'scenario.population.severity': severityRule('severe mental illness'),
  'arms.ips.services': assumed('supported employment of several kinds, not all of it IPS; 20 clients a post'),
  'arms.control.services': traditional,
};

export const cook2005Eidp: PublishedTrial = {
  ...eidpMargins,
  id: 'cook2005-eidp',
  title: 'Demonstration in seven states (EIDP)',
  citation: 'Cook JA, Leff HS, Blyler CR, et al. Results of a multisite randomized trial of supported employment interventions for individuals with severe mental illness. Arch Gen Psychiatry 2005;62(5):505-512',
  doi: '10.1001/archpsyc.62.5.505',
  year: 2005,
  design: 'randomised',
  arms: [
    { id: 'ips', title: 'Supported employment of several kinds', services: [service('team', 'supported-employment', 648, { caseload: 20 })], randomised: 648, analysed: 648, events: 359, reported: 0.55 },
    { id: 'control', title: 'Services as usual, or another vocational service', services: [traditionalRehabilitation(625)], randomised: 625, analysed: 625, events: 210, reported: 0.34 },
  ],
  followUpWeeks: 104,
  outcome: anyJobWithin(24),
  denominator: 'randomised',
  notExpressible: null,
  leftOut: 'overlap: it holds the people of mueser2004-hartford and lehman2002-baltimore; those two say more of their services',
  sources: {
    ...paper(verified('kter.org; scribd 413195456')),
    ...eidpSources,
    arms: verified('scribd 413195456'),
    'arms.ips.events': memory('high confidence'),
    'arms.control.events': memory('high confidence'),
    'arms.ips.reported': verified('kter.org'),
    'arms.control.reported': verified('kter.org'),
  },
  note: 'At least 40 hours in a month: 330 of 648 and 245 of 625.',
};

export const cook2016Eidp13y: PublishedTrial = {
  ...eidpMargins,
  id: 'cook2016-eidp-13y',
  title: 'The demonstration in seven states after 13 years',
  citation: 'Cook JA, Burke-Miller JK, Roessel E. Long-term effects of evidence-based supported employment on earnings and on SSI and SSDI participation. Am J Psychiatry 2016;173(10):1007-1014',
  doi: '10.1176/appi.ajp.2016.15101359',
  year: 2016,
  design: 'randomised',
  arms: [
    { id: 'ips', title: 'Supported employment of several kinds', services: [service('team', 'supported-employment', 225, { caseload: 20 })], randomised: null, analysed: null, events: null, reported: null },
    { id: 'control', title: 'Services as usual, or another vocational service', services: [traditionalRehabilitation(225)], randomised: null, analysed: null, events: null, reported: null },
  ],
  followUpWeeks: 678,
  outcome: { definition: 'Any earned income in 13 years of social security records', measure: null },
  denominator: 'completers',
  notExpressible: 'earned income of any kind, sheltered work included, by calendar year from several years after the start; the model counts ordinary jobs',
  leftOut: 'overlap: people of cook2005-eidp; shares by arm are not reported',
  sources: {
    ...paper(verified('ajp.psychiatryonline.org, 10.1176/appi.ajp.2016.15101359')),
    ...eidpSources,
    citation: memory('authors and pages, moderate confidence'),
    arms: assumed('449 people in two arms of about one size'),
  },
  note: 'Both arms together: 32.9 % earned anything, 13.1 % left benefits through work for a time. With supported employment the odds were almost three times as high.',
};
