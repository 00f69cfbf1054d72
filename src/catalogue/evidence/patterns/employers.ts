/** Patterns of employers. */
import { derived, verified } from '../sources.js';
import { ofLogOddsRatio, ofShare } from './errors.js';
import type { Pattern } from './pattern.js';

/** The applicant of both studies, on the scales of the model: qualified for the work, and lately in it (assumed). */
export const qualifiedApplicant = { skill: 0.7, education: 1, workHistory: 0.7, minority: 0 } as const;

const applicant = 'The applicant has finished upper secondary school, has a skill of .7 and has worked for seven tenths of the last five years (assumed); lives in a town, and nobody presents the person.';
const audit = verified('PMC9755972, table 2');

export const employerAudit: Pattern = {
  id: 'employer-audit', number: '13', use: 'target',
  title: 'Invited with and without a past mental health problem told',
  setting: { country: 'norway', place: 'Vacancies in the whole country' },
  citation: 'Bjørnshagen V. The mark of mental health problems: a field experiment on hiring discrimination before and during COVID-19. Soc Sci Med 2021;283',
  definition: '1,398 applications in pairs to 699 vacancies: a gap of the past explained by travel, or by a mental health problem that is over. Share invited to an interview.',
  virtual: `699 employers of the region, each applied to twice with separate luck. ${applicant} Without a word of illness the gap is explained too, so that \`parameters.invitation.gap\` does not count. How well the applicant is qualified on the model's scales is not known, so the two shares are shown and the gap between them is judged. The model has no problem that is over: what it takes off is that of a present one, which may weigh up to three times as much.`,
  statistics: [
    { id: 'gap', title: 'Log-odds of an invitation, without less with', unit: 'logOdds', observed: { figure: 0.4234 }, people: 699, ...ofLogOddsRatio(0.285, 699, 0.207, 699), scored: true, source: derived('from 28.5 and 20.7 %') },
    { id: 'untold', title: 'Invited, nothing told', unit: 'share', observed: { figure: 0.285 }, people: 699, ...ofShare(0.285, 699), scored: false, source: audit },
    { id: 'told', title: 'Invited, problem told', unit: 'share', observed: { figure: 0.207 }, people: 699, ...ofShare(0.207, 699), scored: false, source: audit },
  ],
  notExpressible: null,
};

export const invitingEmployers: Pattern = {
  id: 'inviting-employers', number: '14', use: 'target',
  title: 'Employers who would rather invite than not',
  setting: { country: 'norway', place: 'Enterprises in the whole country' },
  citation: 'Bjørnshagen and Ugreninov 2021, a survey of about 1,500 enterprises (oslomet.no)',
  definition: 'About 1,500 enterprises asked in 2017: three in ten would invite a qualified young applicant with a mental health problem.',
  virtual: `1,500 employers of the region; the share whose probability of inviting is above one half. ${applicant} The illness is told.`,
  statistics: [{ id: 'inviting', title: 'Would invite', unit: 'share', observed: { from: 0.28, to: 0.32 }, people: 1500, ...ofShare(0.3, 1500), scored: true, source: verified('oslomet.no; rounded to tenths') }],
  notExpressible: null,
};
