/** Patterns of jobs: when the first one comes, its hours, how long it lasts and how it ends. */
import { derived, memory, verified } from '../sources.js';
import { ofMean, ofMeanDifference, ofRateRatio, ofShare } from './errors.js';
import type { Pattern, PatternStatistic } from './pattern.js';

const fourTrials = 'bond2012-4rct-pooled';
const bond2008 = 'Bond GR, Drake RE, Becker DR. An update on randomized controlled trials of evidence-based supported employment. Psychiatr Rehabil J 2008;31(4):280-290';

export const firstJobSooner: Pattern = {
  id: 'first-job-sooner', number: '7', use: 'target',
  title: 'The first job comes sooner with IPS, among those who work',
  setting: { country: 'usa', place: 'New Hampshire, Washington, Hartford, Chicago' },
  citation: bond2008,
  definition: 'Weeks from randomisation to the first competitive job, control less IPS, among those who got one: nearly ten weeks in 11 trials of high fidelity.',
  virtual: `The four American trials taken together (\`${fourTrials}\`, 18 months): 307 people with IPS and 374 in control arms, of whom 216 and 91 worked.`,
  statistics: [
    { id: 'sooner', title: 'Weeks sooner', unit: 'weeks', observed: { figure: 9.7 }, people: 307, ...ofMeanDifference(18, 216, 91, 'assumed, a wide spread within 78 weeks'), scored: true, source: derived('nearly 10 weeks (vdocuments.net, verified); 206 and 138 days, from memory, are 9.7 weeks') },
    { id: 'ips', title: 'Weeks to it, IPS', unit: 'weeks', observed: { figure: 138 / 7 }, people: 216, ...ofMean(18, 216, 'assumed'), scored: false, source: memory('138 days') },
    { id: 'control', title: 'Weeks to it, control', unit: 'weeks', observed: { figure: 206 / 7 }, people: 91, ...ofMean(18, 91, 'assumed'), scored: false, source: memory('206 days') },
  ],
  notExpressible: null,
};

export const hoursOfWorkers: Pattern = {
  id: 'hours', number: '9', use: 'target',
  title: 'Half of a working week or more',
  setting: { country: 'usa', place: 'New Hampshire, Washington, Hartford, Chicago' },
  citation: bond2008,
  definition: 'Of people in IPS who worked, the share with 20 hours a week or more: about two thirds in 11 trials, most of them in the United States.',
  virtual: `The IPS arm of \`${fourTrials}\`: hours in a week worked in competitive jobs, averaged over the weeks that a person worked.`,
  statistics: [{ id: 'twenty', title: 'At 20 hours or more', unit: 'share', observed: { figure: 2 / 3 }, people: 216, ...ofShare(2 / 3, 216), scored: true, source: verified('vdocuments.net; vcurrtc.org, article 23') }],
  notExpressible: null,
};

const followed = verified('pss6208_0950; worksupport.com/846');

export const firstJobTenure: Pattern = {
  id: 'first-job-tenure', number: '10', use: 'target',
  title: 'Time in the first job, followed from its start',
  setting: { country: 'usa', place: 'Sites of high fidelity' },
  citation: 'Bond GR, Kukla M. Is job tenure brief in individual placement and support (IPS) employment programs? Psychiatr Serv 2011;62(8):950-953',
  definition: '142 people in IPS followed for 24 months from the start of their first job; 82 of them from that day on, the others looked back. Means of all and of the 82: 9.96 and 8.01 months.',
  virtual: '300 people are offered IPS; the first 142 who start a job within two years are followed for 104 weeks from its first week (as many as there are, if fewer do). Background, labour market and people as in the four American trials.',
  statistics: [
    { id: 'months', title: 'Months in the first job, of 24 at most', unit: 'months', observed: { from: 8.01, to: 9.96 }, people: 142, ...ofMean(7.5, 142, 'an exponential length cut at 24 months with a mean of 9'), scored: true, source: followed },
    { id: 'kept', title: 'Kept the first job for 24 months', unit: 'share', observed: { figure: 0.15 }, people: 142, ...ofShare(0.15, 142), scored: true, source: followed },
    { id: 'jobs', title: 'Jobs within the 24 months', unit: 'jobs', observed: { figure: 1.92 }, people: 142, ...ofMean(1.33, 142, 'a geometric number with that mean'), scored: true, source: followed },
  ],
  notExpressible: null,
};

const hongKong = derived('62.4 % of 748 longer than 30 days, 24.0 % than six months, 12.9 % than a year (kter.org): .48, .19 and .10 a month');

export const jobSurvivalShape: Pattern = {
  id: 'job-survival-shape', number: '11', use: 'target',
  title: 'Jobs end often at first and then more and more seldom',
  setting: { country: 'hong-kong', place: 'Supported employment in Hong Kong' },
  citation: 'Wong and others 2004, supported employment in Hong Kong (kter.org)',
  definition: '748 jobs: rate of ending in the first month, in months 2 to 6 and in months 7 to 12, as ratios of one to the next. The shape alone: how long jobs last differs between places.',
  virtual: 'Of 1,500 people who are offered supported employment the first 748 who start a job within two years (as many as there are, if fewer do), first jobs alone, each followed for 52 weeks; weeks 1 to 4, 5 to 26 and 27 to 52.',
  statistics: [
    { id: 'firstToNext', title: 'Month 1 over months 2 to 6', unit: 'ratio', observed: { from: 2.5, to: 2.52 }, people: 748, ...ofRateRatio(281, 287), scored: true, source: hongKong },
    { id: 'nextToLater', title: 'Months 2 to 6 over months 7 to 12', unit: 'ratio', observed: { from: 1.83, to: 2 }, people: 748, ...ofRateRatio(287, 83), scored: true, source: hongKong },
  ],
  notExpressible: null,
};

const endings = verified('rehab.research.va.gov 52(4)');

function ending(id: string, title: string, share: number): PatternStatistic {
  return { id, title, unit: 'share', observed: { figure: share }, people: 2086, ...ofShare(share, 2086), scored: true, source: endings };
}

export const jobEndings: Pattern = {
  id: 'job-endings', number: '12', use: 'target',
  title: 'How jobs end',
  setting: { country: 'usa', place: 'Seven states' },
  citation: 'Cook JA, Burke-Miller JK. Reasons for job separations in a cohort with psychiatric disabilities. J Rehabil Res Dev 2015;52(4)',
  definition: '2,086 jobs that ended within 24 months in the demonstration of supported employment in seven states, both arms together.',
  virtual: 'The setting and both services of `cook2005-eidp` with five times as many people, because people of the model start fewer jobs: taken from both arms in turn until 2,086 ordinary jobs have ended within 24 months (as many as there are, if fewer do).',
  statistics: [ending('quit', 'Quit', 0.59), ending('dismissed', 'Dismissed', 0.17), ending('temporary', 'Contract ran out', 0.14), ending('laidOff', 'Laid off', 0.1)],
  notExpressible: null,
};
