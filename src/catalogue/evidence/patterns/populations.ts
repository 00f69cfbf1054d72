/** Patterns of whole populations of patients and of single studies that are not fitted. */
import { assumed, derived, verified } from '../sources.js';
import { ofShare, ofShareDifference } from './errors.js';
import type { Pattern } from './pattern.js';

export const schizophreniaNoProgramme: Pattern = {
  id: 'schizophrenia-no-programme', number: '20', use: 'heldOut',
  title: 'Schizophrenia, employed, without a programme',
  setting: { country: 'norway', place: 'The whole country' },
  citation: 'Evensen S, Wisløff T, Lystad JU, et al. Prevalence, employment rate, and cost of schizophrenia in a high-income welfare society. Schizophr Bull 2016;42(2):476-483; outpatients: Tidsskrift for Norsk psykologforening 2007/11',
  definition: 'Of people of working age with schizophrenia in treatment 10.2 % are employed by register; of outpatients paid work was the main income of 11 % in 2000 and of 5 % in 2004.',
  virtual: '1,000 patients with psychosis in Norway without any service, a tenth of them employed at the start, after three years: whether losing and finding jobs keep the balance. A register knows everybody who was treated within a year; the model people who stay in treatment.',
  statistics: [{ id: 'employed', title: 'Employed', unit: 'share', observed: { from: 0.05, to: 0.11 }, people: 1000, ...ofShare(0.1, 1000), scored: true, source: verified('PMC4753607 and psykologtidsskriftet 2007/11; 1,000 people taken') }],
  notExpressible: null,
};

const awac = verified('oem.bmj.com, 72/10/745');
const awacError = ofShareDifference(0.45, 597, 0.372, 596);

export const mildToModerateNorway: Pattern = {
  id: 'mild-to-moderate-norway', number: '23', use: 'heldOut',
  title: 'Common mental disorders, therapy and job support in Norway',
  setting: { country: 'norway', place: 'Six centres' },
  citation: 'Reme SE, Grasdal AL, Løvvik C, Lie SA, Øverland S. Occup Environ Med 2015;72(10):745-752',
  definition: '1,193 people, at the start 32 % at work, 39 % on sick leave from a job. Work participation increased or kept, by register, at 12 months; difference at 18 months.',
  virtual: '597 and 596 people, each group in a region of its own, because trials of the model take in nobody with a job: `senter-for-jobbmestring` against `welfare-office-followup`. Counted is who is at work in a competitive job (not on sick leave) at the week; for those who were at work before that is work kept, for the others more than before. Hours are not compared.',
  statistics: [
    { id: 'offered', title: 'Increased or kept at 12 months, programme', unit: 'share', observed: { figure: 0.442 }, people: 597, ...ofShare(0.442, 597), scored: true, source: awac },
    { id: 'control', title: 'Increased or kept at 12 months, usual care', unit: 'share', observed: { figure: 0.372 }, people: 596, ...ofShare(0.372, 596), scored: true, source: awac },
    { id: 'later', title: 'Difference at 18 months', unit: 'difference', observed: { figure: 0.078 }, people: 1193, ...awacError, scored: true, source: awac },
  ],
  notExpressible: null,
};

const copenhagen = verified('oem.bmj.com, 74/10/717');

export const moodAndAnxietyDenmark: Pattern = {
  id: 'mood-and-anxiety-denmark', number: '24', use: 'heldOut',
  title: 'Mood and anxiety disorders in Denmark, mentors in place of search',
  setting: { country: 'denmark', place: 'Capital Region' },
  citation: 'Hellström L, Bech P, Hjorthøj C, et al. Occup Environ Med 2017;74(10):717-725',
  definition: 'In competitive employment or education at 24 months, of all who were randomised.',
  virtual: 'The trial `hellstrom2017-ipsma`; a competitive job or ordinary education at week 104.',
  statistics: [
    { id: 'offered', title: 'Mentor and guidance', unit: 'share', observed: { figure: 72 / 162 }, people: 162, ...ofShare(72 / 162, 162), scored: true, source: copenhagen },
    { id: 'control', title: 'Job centre', unit: 'share', observed: { figure: 62 / 164 }, people: 164, ...ofShare(62 / 164, 164), scored: true, source: copenhagen },
  ],
  notExpressible: null,
};

export const mainDisabilityDenmark: Pattern = {
  id: 'main-disability-denmark', number: '26', use: 'heldOut',
  title: 'Employed with a mental disorder as the main disability, Denmark',
  setting: { country: 'denmark', place: 'The whole country' },
  citation: 'A Danish survey of work and disability, as quoted in the design of the model',
  definition: 'Of people of working age who name a mental disorder as their main disability 41 % are employed.',
  virtual: '1,000 people with mild to moderate illness in Denmark without any service, 41 % of them employed at the start, after three years: whether losing and finding jobs keep the balance. The survey asks everybody who feels disabled, the model knows people with an illness.',
  statistics: [{ id: 'employed', title: 'Employed', unit: 'share', observed: { figure: 0.41 }, people: 1000, ...ofShare(0.41, 1000), scored: true, source: assumed('as the design of the model quotes it; source and number of people were not read, 1,000 taken') }],
  notExpressible: null,
};

const iepa = verified('iepa11.sched.com');

export const stavangerFirstEpisode: Pattern = {
  id: 'stavanger-first-episode', number: '27', use: 'heldOut',
  title: 'First episode in Stavanger, a programme that ends',
  setting: { country: 'norway', place: 'Stavanger' },
  citation: 'School and Job Prescription, Stavanger: a quasi-experimental study, abstract (iepa11.sched.com)',
  definition: '33 people in the programme (30 answered) and 33 matched ones: competitive work of more than 20 hours a week, 14 and 2; differences had waned a year after support ended.',
  virtual: 'Two groups of 33 with moderate to severe psychosis, 18 to 35 years, `jobbresept` against the usual staircase; at week 78, about when support ends, and a year later. That the gap closes is read as: less than half of it is left.',
  statistics: [
    { id: 'offered', title: 'In work of more than 20 hours, programme', unit: 'share', observed: { figure: 14 / 30 }, people: 30, ...ofShare(14 / 30, 30), scored: true, source: iepa },
    { id: 'control', title: 'In work of more than 20 hours, matched', unit: 'share', observed: { figure: 2 / 33 }, people: 33, ...ofShare(2 / 33, 33), scored: true, source: iepa },
    { id: 'later', title: 'Difference a year later', unit: 'difference', observed: { atMost: 0.2 }, people: 63, ...ofShareDifference(0.3, 30, 0.1, 33), scored: true, source: derived('waned; less than half of 41 points taken') },
  ],
  notExpressible: null,
};
