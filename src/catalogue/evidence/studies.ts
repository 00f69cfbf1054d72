/** Virtual studies of patterns, in the form of trials: those of the catalogue with the sizes and times that a pattern asks for, and some made for a pattern. */
import type { Difference } from '../catalogue.js';
import { jobSeekers } from './common.js';
import { labourMarketOf } from './labourMarket.js';
import { diagnosesWith, seekersInTreatment, severityOf } from './margins.js';
import { sites } from './patterns/siteRanges.js';
import { control, ipsTeam, service, traditionalRehabilitation } from './staffing.js';
import type { PublishedTrial, TrialArm } from './trial.js';
import { hellstrom2017Ipsma } from './trials/denmark.js';
import { bond20124rctPooled } from './trials/pooled.js';
import { cook2005Eidp } from './trials/several-states.js';
import { burns2015Ipslite } from './trials/uk.js';

/** What a virtual trial needs to know of a study. */
export type StudyDesign = Pick<PublishedTrial, 'id' | 'title' | 'design' | 'setting' | 'scenario' | 'eligible' | 'followUpWeeks' | 'outcome'> & { readonly arms: readonly TrialArm[] };

/** An arm of so many people; nothing is held against it. */
function arm(id: string, people: number, ...services: readonly Difference[]): TrialArm {
  return { id, title: '', services, randomised: people, analysed: null, events: null, reported: null };
}

/** What a pattern reads is not the outcome of a trial. */
const anyJob = { definition: 'Read as the pattern says', measure: 'everCompetitive' } as const;

const inNorway = { country: 'norway', year: 2016, place: 'Norway' } as const;

/** Assumed; people who are not needed are not read. */
const endingsFactor = 5;

/** As many people as it takes for 2,086 jobs to end: who worked there started more jobs than people of the model do. */
export const eidpJobs: StudyDesign = {
  ...cook2005Eidp, id: 'job-endings',
  arms: [
    arm('ips', 648 * endingsFactor, service('team', 'supported-employment', 648 * endingsFactor, { caseload: 20 })),
    arm('control', 625 * endingsFactor, traditionalRehabilitation(625 * endingsFactor)),
  ],
};

/** The IPS arm's people and country of the four American trials. */
const american = { setting: bond20124rctPooled.setting, scenario: bond20124rctPooled.scenario, eligible: jobSeekers, outcome: anyJob } as const;

/** Who was randomised is known of both arms together only. */
export const ipsLite: StudyDesign = {
  ...burns2015Ipslite, id: 'time-limited-ips',
  arms: burns2015Ipslite.arms.map((each, k) => ({ ...each, randomised: k === 0 ? 62 : 61 })),
};

export const ipsMa: StudyDesign = { ...hellstrom2017Ipsma, id: 'mood-and-anxiety-denmark', outcome: anyJob };

export const americanIps: StudyDesign = { ...american, id: 'first-job-tenure', title: 'IPS of high fidelity', design: 'cohort', followUpWeeks: 208, arms: [arm('ips', 300, ipsTeam(300))] };

export const hongKongJobs: StudyDesign = {
  id: 'job-survival-shape', title: 'Supported employment in Hong Kong', design: 'cohort', setting: { country: 'hong-kong', year: 2001, place: 'Hong Kong' },
  scenario: { population: { ...seekersInTreatment, rural: 0, severity: severityOf.severe }, labourMarket: labourMarketOf('hong-kong', 0.06) },
  eligible: jobSeekers, outcome: anyJob, followUpWeeks: 156, arms: [arm('supported', 1500, service('team', 'supported-employment', 1500, { caseload: 20 }))],
};

export const labourMarketFirm: StudyDesign = {
  id: 'sheltered-time-limited', title: 'Labour-market firms', design: 'cohort', setting: { country: 'norway', year: 1998, place: 'Norway' },
  scenario: { population: { wantsWork: 1, employed: 0, severity: severityOf.mildToModerate }, labourMarket: labourMarketOf('norway', 0.033) },
  eligible: jobSeekers, outcome: anyJob, followUpWeeks: 182, arms: [arm('firm', 300, service('firm', 'amb-training', 300, { caseload: 8 }))],
};

export const shelteredFirm: StudyDesign = {
  id: 'sheltered-unlimited', title: 'Permanently adapted work', design: 'cohort', setting: inNorway,
  scenario: { population: { ...seekersInTreatment } }, eligible: jobSeekers, outcome: anyJob, followUpWeeks: 156,
  arms: [arm('firm', 60, service('firm', 'vta', 30, { caseload: 5 }))],
};

const measuresOfTheOffice = [['arbeidspraksis', 15], ['arbeid-med-bistand', 12], ['amb-training', 8], ['aps', 6]] as const;

/** Starters of four measures, with the office behind them. */
export const startersOfMeasures: StudyDesign = {
  id: 'five-years-on', title: 'Starters of a measure', design: 'cohort', setting: { country: 'norway', year: 2014, place: 'Norway' },
  scenario: {
    population: { wantsWork: 1, employed: 0, severity: severityOf.mildToModerate, disabilityBenefit: 0 }, labourMarket: labourMarketOf('norway', 0.04),
    services: [{ id: 'office', programme: 'welfare-office-followup', staff: { count: 285, norm: 35 } }],
  },
  eligible: jobSeekers, outcome: anyJob, followUpWeeks: 261,
  arms: measuresOfTheOffice.map(([programme, caseload]) => arm(programme, 2500, service('measure', programme, 2500, { caseload }))),
};

export const stavanger: StudyDesign = {
  id: 'stavanger-first-episode', title: 'First episode in Stavanger', design: 'quasi-experimental', setting: { country: 'norway', year: 2015, place: 'Stavanger' },
  scenario: {
    population: { ...seekersInTreatment, severity: severityOf.moderateToSevere, diagnosis: diagnosesWith(1), age: { mean: 24, sd: 4, least: 18, most: 35 } },
    labourMarket: labourMarketOf('norway', 0.04),
  },
  eligible: jobSeekers, outcome: anyJob, followUpWeeks: 130,
  arms: [{ ...arm('offered', 33, service('team', 'jobbresept', 33, { caseload: 20 })), analysed: 30 }, arm('control', 33, control('usual-care-staircase', 33, { norm: 40 }))],
};

const countriesOfSeven = ['norway', 'denmark', 'sweden', 'uk', 'netherlands', 'usa', 'canada'] as const;

/** Seven trials of people whose illness is as severe as said. */
function sevenTrials(severity: keyof typeof severityOf): readonly StudyDesign[] {
  return countriesOfSeven.map((country): StudyDesign => ({
    id: `ratio-${country}-${severity.toLowerCase()}`, title: '', design: 'randomised', setting: { country, year: 2012, place: country },
    scenario: { population: { ...seekersInTreatment, severity: severityOf[severity] } },
    eligible: jobSeekers, outcome: anyJob, followUpWeeks: 52,
    arms: [arm('offered', 115, service('team', 'supported-employment', 115, { caseload: 20 })), arm('control', 115, control('welfare-office-followup', 115, { norm: 35 }))],
  }));
}

export const sevenMildTrials = sevenTrials('mildToModerate');
export const sevenSevereTrials = sevenTrials('severe');

/** A site of IPS, before it differs from others. */
export const siteOfIps: StudyDesign = { ...american, id: 'fidelity-and-employment', title: 'A site', design: 'cohort', followUpWeeks: sites.weeks, arms: [arm('site', sites.clients, ipsTeam(sites.clients, sites.clients))] };

/** A whole scenario file of patients as they live without anybody taking them in: nobody comes, and what they start with is the state of the first week. */
export function population(title: string, country: string, size: number, weeks: number, margins: Difference, services: readonly Difference[] = []): Difference {
  return { title, country, weeks, replications: 2, cohort: { eligible: [], follow: weeks }, population: { size, ...margins }, services };
}

const common = { severity: severityOf.mildToModerate, diagnosis: { psychosis: 0, bipolar: 0, depression: 0.5, anxiety: 0.5, personality: 0, none: 0 }, employed: 0.71, sickListed: 0.55, disabilityBenefit: 0 };

/** Both groups of the Norwegian trial of common disorders, each in a region of its own. */
export const awacGroups: readonly Difference[] = [
  population('Centre for coping with work', 'norway', 597, 78, common, [service('team', 'senter-for-jobbmestring', 597, { caseload: 20 })]),
  population('Usual care', 'norway', 596, 78, common, [control('welfare-office-followup', 596, { norm: 35 })]),
];

export const patientsWithPsychosis = population('Schizophrenia without a programme', 'norway', 1000, 156, { severity: severityOf.severe, diagnosis: diagnosesWith(1), inTreatment: 1, employed: 0.1 });

export const peopleInDenmark = population('Mental disorder as main disability', 'denmark', 1000, 156, { severity: severityOf.mildToModerate, employed: 0.41 });

/** A region whose employers are asked; the people there play no part. */
export const regionOfEmployers = population('Employers', 'norway', 200, 1, {});
