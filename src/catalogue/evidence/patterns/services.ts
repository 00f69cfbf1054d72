/** Patterns of services: who leaves them, what their limits and their quality do. */
import { memory, verified } from '../sources.js';
import { ofCorrelation, ofShare, ofShareDifference } from './errors.js';
import type { Pattern, PatternStatistic } from './pattern.js';
import { siteRanges, sites } from './siteRanges.js';
import type { Source } from '../trial.js';

const eqolise = { country: 'germany', place: 'London, Ulm and Günzburg, Rimini, Zurich, Groningen, Sofia' };
const burns = 'Burns T, Catty J, Becker T, et al. Lancet 2007;370:1146-1152';
const eqolisePages = verified('scribd 372935300; clinicaltrials.gov NCT00461318');

function share(id: string, title: string, events: number, people: number, source: Source, scored = true): PatternStatistic {
  return { id, title, unit: 'share', observed: { figure: events / people }, people, ...ofShare(events / people, people), scored, source };
}

export const dropoutEurope: Pattern = {
  id: 'dropout-europe', number: '4a', use: 'target',
  title: 'Dropout from the service, European six-site trial',
  setting: eqolise, citation: burns,
  definition: 'Dropped out of the service within 18 months, of all who were randomised.',
  virtual: 'The trial `burns2007-eqolise`. Counted are those who dropped out at least once; who never took the service up is not among them.',
  statistics: [share('ips', 'IPS', 20, 156, eqolisePages), share('control', 'Vocational services', 70, 156, eqolisePages)],
  notExpressible: null,
};

export const readmissionEurope: Pattern = {
  id: 'readmission-europe', number: '4b', use: 'heldOut',
  title: 'Admitted to hospital again, European six-site trial',
  setting: eqolise, citation: burns,
  definition: 'Admitted at least once within 18 months; 28 and 42 people, of those about whom this is known (20 and 31 %).',
  virtual: 'The trial `burns2007-eqolise`. Of all who were randomised: in the model nobody is lost.',
  statistics: [share('ips', 'IPS', 28, 140, eqolisePages), share('control', 'Vocational services', 42, 135, eqolisePages)],
  notExpressible: null,
};

const lite = 'Burns T, Yeeles K, Langford O, et al. Br J Psychiatry 2015;207:351-356';
const litePage = verified('cambridge.org, core, FDE9874DFFB7A1E94C5CBEC27CAA9AFE');

export const timeLimitedIps: Pattern = {
  id: 'time-limited-ips', number: '5', use: 'heldOut',
  title: 'IPS with time limits against IPS without',
  setting: { country: 'uk', place: 'Oxford' }, citation: lite,
  definition: '123 people; worked at least a day within 18 months; first jobs after month 9, both arms together; no longer with the service at month 18.',
  virtual: 'The trial `burns2015-ipslite` with 62 and 61 people, half of 123 each, because arms were not read.',
  statistics: [
    { ...share('ips', 'Worked, IPS', 0.46 * 62, 62, memory('moderate confidence')) },
    { ...share('limited', 'Worked, with limits', 0.41 * 61, 61, memory('moderate confidence')) },
    { id: 'difference', title: 'Worked, IPS less limits', unit: 'difference', observed: { figure: 0.05 }, people: 123, ...ofShareDifference(0.46, 62, 0.41, 61), scored: true, source: memory('46 less 41 %, no clear difference') },
    share('late', 'First jobs after month 9, of all first jobs', 11, 51, litePage),
    share('leftIps', 'Discharged by month 18, IPS', 0.28 * 62, 62, litePage),
    share('leftLimited', 'Discharged by month 18, with limits', 0.97 * 61, 61, litePage),
  ],
  notExpressible: null,
};

export const fidelityAndEmployment: Pattern = {
  id: 'fidelity-and-employment', number: '15', use: 'heldOut',
  title: 'Fidelity and the employment rate of sites',
  setting: { country: 'usa', place: '79 sites' },
  citation: 'Bond GR, Peterson AE, Becker DR, Drake RE. Validation of the revised IPS fidelity scale. Psychiatr Serv 2012;63:758-763; and an earlier report of 79 programmes',
  definition: 'Correlation over 79 sites of the score on the fidelity scale with the share of clients in competitive work: .34 and .27.',
  virtual: `${sites.count} virtual sites of ${sites.clients} clients, followed for ${sites.weeks} weeks, among ${sites.background} others. A site differs from IPS of the catalogue in ${siteRanges.length} respects, each drawn evenly from a range fixed beforehand; the score is computed from what the service does, and the rate is the share who had a competitive job in that time.`,
  statistics: [
    { id: 'correlation', title: 'Correlation of score and employment rate', unit: 'correlation', observed: { from: 0.27, to: 0.34 }, people: 79, ...ofCorrelation(0.3, 79), scored: true, source: verified('ps.201100476: .34; vcurrtc.org 1187: .27') },
  ],
  notExpressible: null,
};
