/** Norwegian trials of something other than IPS for mental illness. */
import { jobSeekers } from '../common.js';
import { labourMarketOf } from '../labourMarket.js';
import { diagnosesWith, seekersInTreatment, severityOf } from '../margins.js';
import { assumed, derived, memory, noneOffered, oneCity, paper, placeAndYears, seekers, severityRule, twentyAPost, verified } from '../sources.js';
import { control, ipsTeam, noVocationalHelp, service } from '../staffing.js';
import type { PublishedTrial } from '../trial.js';

const awacPage = 'oem.bmj.com, 72/10/745';
const awacHalf = 597;

export const reme2015Awac: PublishedTrial = {
  id: 'reme2015-awac',
  title: 'Common mental disorders, therapy and job support (At Work and Coping)',
  citation: 'Reme SE, Grasdal AL, Løvvik C, Lie SA, Øverland S. Work-focused CBT and individual job support to increase work participation in common mental disorders. Occup Environ Med 2015;72(10):745-752',
  doi: '10.1136/oemed-2014-102700',
  year: 2015,
  design: 'randomised',
  setting: { country: 'norway', year: 2011, place: 'Six centres' },
  scenario: {
    population: {
      severity: severityOf.mildToModerate, diagnosis: { psychosis: 0, bipolar: 0, depression: 0.5, anxiety: 0.5, personality: 0, none: 0 },
      employed: 0.71, sickListed: 0.55, disabilityBenefit: 0,
    },
    labourMarket: labourMarketOf('norway', 0.026),
  },
  eligible: [],
  arms: [
    { id: 'ips', title: 'Work-focused therapy, and job support for those who need it', services: [service('team', 'senter-for-jobbmestring', awacHalf, { caseload: 20 })], randomised: null, analysed: null, events: null, reported: 0.442 },
    { id: 'control', title: 'Usual care', services: [control('welfare-office-followup', awacHalf, { norm: 35 })], randomised: null, analysed: null, events: null, reported: 0.372 },
  ],
  followUpWeeks: 52,
  outcome: { definition: 'Work participation increased or kept at 12 months, by register', measure: null },
  denominator: 'randomised',
  notExpressible: 'more work than before, or work kept, counts; the model’s measures ask for a job',
  leftOut: 'definition: increased or kept participation of people of whom a third worked; numbers by arm were not read',
  sources: {
    ...paper(verified(awacPage)),
    ...placeAndYears('Norway 2010 to 2013, about 2.6 % registered'),
    'scenario.population.severity': severityRule('common mental disorders'),
    'scenario.population.diagnosis': assumed('depression and anxiety in equal parts'),
    'scenario.population.employed': derived('32 % at work and 39 % sick-listed, all of whom are taken to have a job'),
    'scenario.population.sickListed': derived('39 of 71'),
    'scenario.population.disabilityBenefit': assumed('at risk of long benefits, so not on them'),
    arms: verified(awacPage),
    'arms.ips.services': assumed('half of the 1,193 people; 20 clients a post is the programme’s ceiling'),
    'arms.control.services': assumed('half of the 1,193 people; the ordinary follow-up of an office, with its norm of 35'),
  },
  note: 'After 18 months the difference was 7.8 points; among people on long benefits 12.2 points at 12 months, and there it lasted for four years (s10926-023-10094-7). Not IPS alone.',
};

const jumpPage = 'PMC5240414';

export const falkum2017Jump: PublishedTrial = {
  id: 'falkum2017-jump',
  title: 'Six counties, psychosis, work with training or therapy (JUMP)',
  citation: 'Falkum E, Klungsøyr O, Lystad JU, et al. Vocational rehabilitation for adults with psychotic disorders in a Scandinavian welfare society. BMC Psychiatry 2017;17:24',
  doi: '10.1186/s12888-016-1183-0',
  year: 2017,
  design: 'quasi-experimental',
  setting: { country: 'norway', year: 2010, place: 'Six counties' },
  scenario: {
    population: { ...seekersInTreatment, severity: severityOf.severe, diagnosis: diagnosesWith(1), age: { least: 18, most: 65 } },
    labourMarket: labourMarketOf('norway', 0.027),
  },
  eligible: jobSeekers,
  arms: [
    { id: 'jump', title: 'Practice in sheltered or ordinary firms, with cognitive training or therapy', services: [service('team', 'jobbmestrende-oppfolging', 148, { caseload: 12 })], randomised: null, analysed: 148, events: 12, reported: 0.08 },
    { id: 'control', title: 'Treatment as usual elsewhere', services: [control('usual-care-staircase', 341, { norm: 40 })], randomised: null, analysed: 341, events: null, reported: null },
  ],
  followUpWeeks: 43,
  outcome: { definition: 'In competitive employment at the end of the ten months', measure: 'competitiveAt@43' },
  denominator: 'randomised',
  notExpressible: null,
  leftOut: 'design: not randomised against usual care, not IPS, and the control’s competitive jobs are not reported',
  sources: {
    ...paper(verified(jumpPage)),
    ...placeAndYears('Norway 2009 to 2012, about 2.7 % registered'),
    ...seekers(memory('no job'), memory('who wanted one')),
    denominator: derived('all who began'),
    'scenario.population.severity': severityRule('psychotic disorders'),
    'scenario.population.diagnosis': verified('all with schizophrenia spectrum'),
    'scenario.population.age': verified('18 to 65 years'),
    arms: verified(jumpPage),
    'arms.jump.events': derived('8 % of 148'),
    'arms.jump.services': assumed('12 clients a post is the programme’s ceiling'),
    'arms.control.services': assumed('usual care; 40 clients a post is its norm'),
  },
  note: 'Any work, sheltered included: from 17 to 77 % in the programme, from 15.5 to 18.2 % elsewhere. In competitive work 21.2 % after two years and 22.3 % after five.',
};

export const linnemorkenIpspain: PublishedTrial = {
  id: 'linnemorken-ipspain',
  title: 'Oslo, chronic pain (IPS in Pain)',
  citation: 'Linnemørken LTB, Sveinsdottir V, Knutzen T, et al. Protocol for the Individual Placement and Support (IPS) in Pain trial. BMC Musculoskelet Disord 2018;19:47',
  doi: null,
  year: 2018,
  design: 'randomised',
  setting: { country: 'norway', year: 2017, place: 'Oslo' },
  scenario: {
    population: { ...seekersInTreatment, rural: 0, severity: severityOf.mildToModerate, diagnosis: { psychosis: 0, bipolar: 0, depression: 0, anxiety: 0, personality: 0, none: 1 } },
    labourMarket: labourMarketOf('norway', 0.027),
  },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS in the pain clinic', services: [ipsTeam(100)], randomised: null, analysed: null, events: null, reported: null },
    { id: 'control', title: 'Treatment of pain by several professions', services: [noVocationalHelp], randomised: null, analysed: null, events: null, reported: null },
  ],
  followUpWeeks: 52,
  outcome: { definition: 'Competitive employment within 12 months', measure: null },
  denominator: 'randomised',
  notExpressible: 'chronic pain is no illness of the model',
  leftOut: 'people: chronic pain, not mental illness; results were not found',
  sources: {
    ...paper(verified('protocol: PMC5809966')),
    ...placeAndYears('Norway 2017 and 2018, about 2.7 % registered'),
    ...seekers(memory('no job')),
    ...oneCity,
    'scenario.population.severity': severityRule('no mental illness asked for'),
    'scenario.population.diagnosis': assumed('none'),
    arms: assumed('numbers of people are not known; posts for 100'),
    'arms.ips.services': twentyAPost,
    'arms.control.services': noneOffered,
  },
  note: 'In a pilot 3 of 8 worked within 12 months (PMC5746000).',
};
