/** Trials in the United Kingdom. */
import { anyJobWithin, fitted, jobSeekers } from '../common.js';
import { labourMarketOf } from '../labourMarket.js';
import { seekersInTreatment, severityOf } from '../margins.js';
import { assumed, derived, memory, noneOffered, oneCity, paper, placeAndYears, seekers, severityRule, traditional, twentyAPost, verified } from '../sources.js';
import { control, ipsTeam, noVocationalHelp, service, traditionalRehabilitation } from '../staffing.js';
import type { PublishedTrial } from '../trial.js';

const swan = {
  design: 'randomised',
  setting: { country: 'uk', year: 2005, place: 'South London' },
  scenario: { population: { ...seekersInTreatment, rural: 0, severity: severityOf.severe }, labourMarket: labourMarketOf('uk', 0.052) },
  eligible: jobSeekers,
  denominator: 'randomised',
  notExpressible: null,
} as const;
/** The teams sat with an agency and were not integrated with treatment. */
const swanTeam = ipsTeam(109, 20, { seat: 'agency', integration: { start: 0, ceiling: 0 } });
const swanPages = 'research-information.bris.ac.uk; PubMed 21633690';
const swanSources = {
  ...placeAndYears('United Kingdom 2005 to 2008, about 5.2 %'),
  ...seekers(verified(swanPages), undefined, verified('community mental health teams')),
  ...oneCity,
  'scenario.population.severity': severityRule('severe mental illness'),
  arms: memory('109 and 110 of 219, moderate confidence'),
  'arms.ips.services': verified('teams were not integrated with treatment; 20 clients a post assumed'),
  'arms.control.services': traditional,
};

export const howard2010Swan1y: PublishedTrial = {
  ...swan,
  id: 'howard2010-swan-1y',
  title: 'South London, 12 months (SWAN)',
  citation: 'Howard LM, Heslin M, Leese M, et al. Supported employment: randomised controlled trial. Br J Psychiatry 2010;196:404-411',
  doi: null,
  year: 2010,
  arms: [
    { id: 'ips', title: 'IPS by an agency', services: [swanTeam], randomised: 109, analysed: null, events: null, reported: 0.13 },
    { id: 'control', title: 'Traditional vocational services of the place', services: [traditionalRehabilitation(110)], randomised: 110, analysed: null, events: null, reported: 0.07 },
  ],
  followUpWeeks: 52,
  outcome: anyJobWithin(12),
  leftOut: 'overlap: the people of heslin2011-swan-2y a year earlier; the second year’s per cents were verified, these were not',
  sources: {
    ...paper(verified('cambridge.org, core, B87905DA52196CEBA66DB220C2E18E7A')),
    ...swanSources,
    'arms.ips.reported': memory('high confidence'),
    'arms.control.reported': memory('high confidence'),
  },
  note: 'Fidelity was low in parts.',
};

export const heslin2011Swan2y: PublishedTrial = {
  ...swan,
  id: 'heslin2011-swan-2y',
  title: 'South London, 24 months (SWAN)',
  citation: 'Heslin M, Howard L, Leese M, et al. Randomised controlled trial of supported employment in England: 2-year follow-up of SWAN. World Psychiatry 2011;10:132-137',
  doi: '10.1002/j.2051-5545.2011.tb00035.x',
  year: 2011,
  arms: [
    { id: 'ips', title: 'IPS by an agency', services: [swanTeam], randomised: 109, analysed: 109, events: 24, reported: 0.22 },
    { id: 'control', title: 'Traditional vocational services of the place', services: [traditionalRehabilitation(110)], randomised: 110, analysed: 110, events: 12, reported: 0.11 },
  ],
  followUpWeeks: 104,
  outcome: anyJobWithin(24),
  ...fitted,
  sources: {
    ...paper(verified(swanPages)),
    ...swanSources,
    denominator: assumed('86 % were seen again; whether the per cents are of them or of all was not read'),
    'arms.ips.events': derived('22 % of 109'),
    'arms.control.events': derived('11 % of 110'),
    'arms.ips.reported': verified(swanPages),
    'arms.control.reported': verified(swanPages),
  },
  note: 'Benefits made work a risk. Costs did not differ.',
};

const liteHalf = 62;

export const burns2015Ipslite: PublishedTrial = {
  id: 'burns2015-ipslite',
  title: 'Oxford, IPS with and without time limits (IPS-LITE)',
  citation: 'Burns T, Yeeles K, Langford O, et al. A randomised controlled trial of time-limited IPS: IPS-LITE trial. Br J Psychiatry 2015;207:351-356',
  doi: null,
  year: 2015,
  design: 'randomised',
  setting: { country: 'uk', year: 2011, place: 'Oxford' },
  scenario: { population: { ...seekersInTreatment, severity: severityOf.severe }, labourMarket: labourMarketOf('uk', 0.078) },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS', services: [ipsTeam(liteHalf)], randomised: null, analysed: null, events: null, reported: 0.46 },
    { id: 'ips-time-limited', title: 'IPS that ends after nine months without work, or four in it', services: [service('ips-team', 'ips-time-limited', liteHalf, { caseload: 25 })], randomised: null, analysed: null, events: null, reported: 0.41 },
  ],
  followUpWeeks: 78,
  outcome: { definition: 'Worked at least one day within 18 months', measure: 'everCompetitive' },
  denominator: 'randomised',
  notExpressible: null,
  leftOut: 'no counts: per cents are from memory and numbers by arm were not read; both arms are IPS',
  sources: {
    ...paper(verified('cambridge.org, core, FDE9874DFFB7A1E94C5CBEC27CAA9AFE')),
    ...placeAndYears('United Kingdom 2010 to 2013, about 7.8 %'),
    ...seekers(memory('no job')),
    'scenario.population.severity': severityRule('severe mental illness'),
    arms: memory('moderate confidence'),
    'arms.ips.services': assumed('half of the 123 people; 20 clients a post'),
    'arms.ips-time-limited.services': derived('half of the 123 people; 25 clients a post is the programme’s ceiling'),
  },
  note: 'Of 51 first jobs, 11 came after month 9. Discharged by month 18: 28 % with IPS, 97 % with limits. Held against the model beside the fit.',
};

export const khalifa2020Forensic: PublishedTrial = {
  id: 'khalifa2020-forensic',
  title: 'Patients with offending histories, feasibility trial (IPSOH)',
  citation: 'Khalifa N, Hadfield S, Thomson L, et al. IPS for patients with offending histories: the IPSOH feasibility cluster randomised trial. BMJ Open 2020',
  doi: null,
  year: 2020,
  design: 'randomised',
  setting: { country: 'uk', year: 2016, place: 'A forensic service in England' },
  scenario: { population: { ...seekersInTreatment, severity: severityOf.severe }, labourMarket: labourMarketOf('uk', 0.045) },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS', services: [ipsTeam(9)], randomised: null, analysed: null, events: null, reported: null },
    { id: 'control', title: 'Treatment as usual', services: [noVocationalHelp], randomised: null, analysed: null, events: null, reported: null },
  ],
  followUpWeeks: 52,
  outcome: { definition: 'Employment within or at 12 months', measure: null },
  denominator: 'randomised',
  notExpressible: 'which employment counts was not read',
  leftOut: 'no counts: the shares of the arms were not found',
  sources: {
    ...paper(memory('moderate confidence')),
    ...placeAndYears('United Kingdom 2016 to 2018, about 4.5 %', false),
    ...seekers(memory('no job')),
    'scenario.population.severity': severityRule('forensic patients'),
    arms: memory('18 people in all, moderate confidence; half taken for each arm'),
    'arms.ips.services': twentyAPost,
    'arms.control.services': noneOffered,
  },
  note: 'An economic summary has employment 9 % higher and no clear difference in cost (PMC9491084, table 1).',
};

const ledPages = 'gov.uk, synthesis report of the health-led trials';

export const hlt2022Uk: PublishedTrial = {
  id: 'hlt2022-uk',
  title: 'Primary care in Sheffield and the West Midlands (Health-led Trials)',
  citation: 'Institute for Employment Studies for the Department for Work and Pensions. Health-led Employment Trials: 12-month outcomes, synthesis. 2022',
  doi: null,
  year: 2022,
  design: 'randomised',
  setting: { country: 'uk', year: 2018, place: 'Sheffield City Region and West Midlands' },
  scenario: { population: { wantsWork: 1, employed: 0, severity: severityOf.mildToModerate }, labourMarket: labourMarketOf('uk', 0.041) },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'Modified IPS', services: [ipsTeam(4893)], randomised: null, analysed: null, events: null, reported: null },
    { id: 'control', title: 'Usual employment support', services: [control('welfare-office-followup', 4893, { norm: 35 })], randomised: null, analysed: null, events: null, reported: null },
  ],
  followUpWeeks: 52,
  outcome: { definition: 'Employment in administrative records', measure: null },
  denominator: 'randomised',
  notExpressible: 'which employment counts was not read; bodily conditions are not in the model',
  leftOut: 'no counts: the results were not found',
  sources: {
    ...paper(verified(`design alone: ${ledPages}`)),
    ...placeAndYears('United Kingdom 2018 and 2019, about 4.1 %'),
    'scenario.population.wantsWork': assumed('who took part looked for work'),
    'scenario.population.employed': assumed('some were at work; they are left out'),
    'scenario.population.severity': severityRule('mild or moderate mental or bodily conditions'),
    arms: assumed('9,785 recruited, half to each arm'),
    'arms.ips.services': twentyAPost,
    'arms.control.services': assumed('the ordinary follow-up of an office; 35 clients a post is its norm'),
  },
  note: 'Kept because of its size.',
};
