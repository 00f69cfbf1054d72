import { z } from 'zod';
import { group, limit, number, share, whole, word } from './leaf.js';

/** Severity bands of long-run functional severity `s`: mild to .33, moderate to .67, severe above, uniform within each. */
export const severityBands = ['mild', 'moderate', 'severe'] as const;
export const diagnoses = ['psychosis', 'bipolar', 'depression', 'anxiety', 'personality', 'none'] as const;
export const educationLevels = ['compulsory', 'upperSecondary', 'tertiary'] as const;
export const regions = ['urban', 'rural'] as const;

export const population = group('The job seekers: people of working age with mental illness.', {
  size: whole(1000, 1, 1_000_000, 'people', 'Job seekers at week 0.'),
  scale: z.number().gt(0).max(1).default(1).meta({ description: 'Share of people, staff and employers that is simulated; counts in the results are scaled back.', unit: 'share', source: 'design', grade: 'assumed', neutral: 1 }),
  arrivalsPerWeek: number(0, 0, 10_000, 'people a week', 'Mean number of new job seekers a week (Poisson).', { neutral: 0 }),
  shareOfAdults: number(0.02, 0.0001, 1, 'share', 'Job seekers at week 0 as a share of all adults of the region; it sets how many employers there are.'),
  severity: group('Share of people in each band of long-run functional severity.', {
    mild: share(0.1, 'Share with mild illness (severity 0 to .33).'),
    moderate: share(0.4, 'Share with moderate illness (severity .33 to .67).'),
    severe: share(0.5, 'Share with severe illness (severity .67 to 1).'),
  }),
  diagnosis: group('Share of people in each diagnosis group.', {
    psychosis: share(0.5, 'Schizophrenia and related disorders.', { source: 'shares of trial samples, e.g. Drake 1996: 47 % psychosis', grade: 'trial' }),
    bipolar: share(0.2, 'Bipolar disorder.'),
    depression: share(0.15, 'Depression.'),
    anxiety: share(0.08, 'Anxiety disorders.'),
    personality: share(0.07, 'Personality disorders.'),
    none: share(0, 'No diagnosis made.'),
  }),
  education: group('Share of people by highest completed education.', {
    compulsory: share(0.45, 'Compulsory school only.'),
    upperSecondary: share(0.4, 'Upper secondary.'),
    tertiary: share(0.15, 'College or university.'),
  }),
  women: share(0.45, 'Share of women.'),
  rural: share(0.2, 'Share who live in the rural region.'),
  minority: share(0.12, 'Share with a minority background.'),
  substanceUse: share(0.25, 'Share with substance use beside the illness.'),
  age: group('Age at week 0, normal, cut at the limits.', {
    mean: number(37, 18, 66, 'years', 'Mean age.', { source: 'Drake 1996: mean 37.0', grade: 'trial' }),
    sd: number(10, 0, 30, 'years', 'Standard deviation of age.'),
    least: number(18, 16, 66, 'years', 'Lower limit.'),
    most: number(62, 17, 66, 'years', 'Upper limit.'),
  }),
  wantsWork: share(0.6, 'Share who wish for ordinary work.', { source: '53 to 70 % in surveys of people with severe mental illness; about 65 % want work (BMC Psychiatry 2014, s12888-014-0307-7)', grade: 'cohort' }),
  employed: share(0.1, 'Share in an ordinary job at week 0.', { source: 'Norwegian registers, schizophrenia: 10.2 % (PMC4753607)', grade: 'cohort' }),
  sickListed: share(0.3, 'Share of the employed who are on sick leave from their job at week 0.'),
  inTreatment: share(0.85, 'Share in treatment at the clinic.'),
  background: group('How far personal attributes go together: rank correlation with severity through a Gaussian copula.', {
    history: number(-0.4, -0.9, 0.9, 'correlation', 'Severity and work history of the last five years.', { neutral: 0 }),
    belief: number(-0.2, -0.9, 0.9, 'correlation', 'Severity and the part of belief that severity does not already set.', { neutral: 0 }),
    benefit: number(0.4, -0.9, 0.9, 'correlation', 'Severity and receiving disability benefit.', { neutral: 0 }),
  }),
  disabilityBenefit: share(0.3, 'Share on disability benefit at week 0; others without a job have an assessment allowance or social assistance.'),
  workHistory: group('Share of the last five years spent in work (beta distribution).', {
    mean: number(0.25, 0.01, 0.99, 'share', 'Mean share of the last five years in work.'),
    sd: number(0.2, 0.01, 0.4, 'share', 'Standard deviation.'),
  }),
});

export const cohort = group('Who is counted. Each member has an own week 0 and is followed for the same number of weeks.', {
  at: word(['start', 'arrival'], 'start', 'Own week 0: the start of the run, or the week of arrival.'),
  eligible: z.array(z.enum(['wantsWork', 'notCompetitivelyEmployed', 'inTreatment', 'severe', 'under30'])).default(['wantsWork', 'notCompetitivelyEmployed']).meta({ description: 'Conditions that a member meets at the own week 0; all must hold.', source: 'design', grade: 'assumed' }),
  follow: limit(null, 1, 1040, 'weeks', 'Weeks of follow-up; null means all weeks of the run. A cohort of arrivals needs a number below `weeks`.'),
});
