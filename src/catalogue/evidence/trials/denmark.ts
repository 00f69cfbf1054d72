/** Trials in Denmark, where education counted as much as work. */
import { jobSeekers } from '../common.js';
import { labourMarketOf } from '../labourMarket.js';
import { diagnosesWith, seekersInTreatment, severityOf } from '../margins.js';
import { assumed, diagnosisRule, memory, paper, placeAndYears, seekers, severityRule, twentyAPost, verified } from '../sources.js';
import { control, ipsTeam, service } from '../staffing.js';
import type { PublishedTrial } from '../trial.js';

const workOrEducation = 'competitive work or education taken together; the model knows each of them at a week, but no measure counts either of the two';
const jobCentre = assumed('the ordinary follow-up of an office; 35 clients a post is its norm');
const moodPage = 'oem.bmj.com, 74/10/717';

export const hellstrom2017Ipsma: PublishedTrial = {
  id: 'hellstrom2017-ipsma',
  title: 'Copenhagen, mood and anxiety disorders (IPS-MA)',
  citation: 'Hellström L, Bech P, Hjorthøj C, Nordentoft M, Lindschou J, Eplov LF. Effect on return to work or education of individual placement and support modified for people with mood and anxiety disorders. Occup Environ Med 2017;74(10):717-725',
  doi: '10.1136/oemed-2016-104248',
  year: 2017,
  design: 'randomised',
  setting: { country: 'denmark', year: 2012, place: 'Capital Region' },
  scenario: {
    population: { ...seekersInTreatment, severity: severityOf.mildToModerate, diagnosis: { psychosis: 0, bipolar: 0.1, depression: 0.5, anxiety: 0.4, personality: 0, none: 0 } },
    labourMarket: labourMarketOf('denmark', 0.07),
  },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'A mentor and guidance on careers, with little search among employers', services: [service('team', 'supported-employment', 162, { caseload: 20 })], randomised: 162, analysed: 162, events: 72, reported: 0.444 },
    { id: 'control', title: 'The job centre', services: [control('welfare-office-followup', 164, { norm: 35 })], randomised: 164, analysed: 164, events: 62, reported: 0.378 },
  ],
  followUpWeeks: 104,
  outcome: { definition: 'In competitive employment or education at 24 months', measure: null },
  denominator: 'randomised',
  notExpressible: workOrEducation,
  leftOut: 'definition: education counts as much as work',
  sources: {
    ...paper(verified(moodPage)),
    ...placeAndYears('Denmark 2011 to 2015, about 7 %'),
    ...seekers(memory('no job'), memory('who wanted to return to work')),
    doi: memory('its last part, moderate confidence'),
    'scenario.population.severity': severityRule('mood and anxiety disorders, recently diagnosed'),
    'scenario.population.diagnosis': assumed('mood disorders for three in five, anxiety for the others'),
    arms: verified(moodPage),
    'arms.ips.services': assumed('supported employment that is not integrated with treatment comes nearest; 20 clients a post'),
    'arms.control.services': jobCentre,
  },
  note: 'Odds ratio 1.34 (0.86 to 2.10); weeks in work or education 32.4 and 26.7.',
};

const danish = 'PMC6727676; hindawi psychiatry 2023/2789891';

export const christensen2019Denmark: PublishedTrial = {
  id: 'christensen2019-denmark',
  title: 'Denmark, severe mental illness, two kinds of IPS',
  citation: 'Christensen TN, Wallstrøm IG, Stenager E, et al. Effects of individual placement and support supplemented with cognitive remediation and work-focused social skills training for people with severe mental illness. JAMA Psychiatry 2019;76(12):1232-1240',
  doi: '10.1001/jamapsychiatry.2019.2291',
  year: 2019,
  design: 'randomised',
  setting: { country: 'denmark', year: 2014, place: 'Three places' },
  scenario: { population: { ...seekersInTreatment, severity: severityOf.severe, diagnosis: diagnosesWith(0.76) }, labourMarket: labourMarketOf('denmark', 0.066) },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS', services: [ipsTeam(243)], randomised: 243, analysed: null, events: null, reported: 0.599 },
    { id: 'control', title: 'The job centre', services: [control('welfare-office-followup', 239, { norm: 35 })], randomised: 239, analysed: null, events: null, reported: 0.465 },
    { id: 'ips-cognitive', title: 'IPS with cognitive remediation and social skills training', services: [service('ips-team', 'ips-cognitive', 238, { caseload: 17 })], randomised: 238, analysed: null, events: null, reported: 0.591 },
  ],
  followUpWeeks: 78,
  outcome: { definition: 'In competitive employment or education at some time within 18 months, by register', measure: null },
  denominator: 'randomised',
  notExpressible: workOrEducation,
  leftOut: 'definition: education counts as much as work',
  sources: {
    ...paper(verified(danish)),
    ...placeAndYears('Denmark 2012 to 2017, about 6.6 %'),
    ...seekers(memory('no job'), memory('who wanted one or an education')),
    'scenario.population.severity': severityRule('severe mental illness'),
    'scenario.population.diagnosis': { ...diagnosisRule('76 % with schizophrenia spectrum, from memory'), status: 'memory' },
    arms: memory('243, 239 and 238 of 720, moderate confidence'),
    'arms.ips.reported': verified(danish),
    'arms.control.reported': verified(danish),
    'arms.ips-cognitive.reported': verified(danish),
    'arms.ips.services': twentyAPost,
    'arms.ips-cognitive.services': assumed('17 clients a post is the programme’s ceiling'),
    'arms.control.services': jobCentre,
  },
  note: 'At 30 months: 65, 53 and 65 % (in the order of the arms), and 25, 17 and 21 weeks worked.',
};
