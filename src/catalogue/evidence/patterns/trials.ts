/** Patterns that are rows of the fitted trials. */
import { log } from '../../../statistics/log.js';
import { pooledRatio } from '../../../statistics/pooledRatio.js';
import { contrastOf, fittedTrials } from '../fitted.js';
import { derived, verified } from '../sources.js';
import { ofInterval, ofMeanDifference, ofShare } from './errors.js';
import type { Pattern, PatternStatistic } from './pattern.js';

const pooled = pooledRatio(fittedTrials.flatMap((trial) => contrastOf(trial) ?? []));
const pooledPeople = fittedTrials.reduce((sum, { arms }) => sum + arms.reduce((all, { analysed }) => all + (analysed ?? 0), 0), 0);
const byRegister = verified('sjweh.fi, abstract 3753');

function registerShare(id: string, title: string, share: number, people: number): PatternStatistic {
  return { id, title, unit: 'share', observed: { figure: share }, people, ...ofShare(share, people), scored: true, source: byRegister };
}

/** The ratio of the fitted trials taken together. */
export const trialsTogether: Pattern = {
  id: 'trials-together', number: '1', use: 'trial',
  title: 'The fitted trials taken together',
  setting: { country: 'usa', place: 'All countries of the fitted trials' },
  citation: 'The trials of `inclusim evidence` that are fitted; pooled elsewhere to 2.40 (Modini 2016), 2.07 (Brinchmann 2020) and 1.63 (Frederick and VanderWeele 2019)',
  definition: `${fittedTrials.length} randomised trials of supported employment; each counts its own outcome at its own time. Random effects, DerSimonian and Laird; two controls of a trial are taken together.`,
  virtual: 'Every fitted trial is lived once at its own size, and the virtual trials are pooled in the same way. Arms and ratios of each stand in `inclusim trial --fitted`.',
  statistics: [
    { id: 'ratio', title: 'Pooled ratio', unit: 'ratio', observed: { figure: pooled.ratio }, people: pooledPeople, ...ofInterval(log(pooled.low), log(pooled.high), 'the pooled estimate'), scored: true, source: derived('from the counts of the fitted trials') },
    {
      id: 'between', title: 'Standard deviation of the log ratio between trials', unit: 'ratio', observed: { figure: pooled.tau }, people: fittedTrials.length,
      standardError: 1 / Math.sqrt(2 * (fittedTrials.length - 1)), formula: `of the logarithm: 1 over the square root of 2 (k - 1), k = ${fittedTrials.length} trials, as if the ratios were measured without error`,
      scored: false, source: derived('from the counts of the fitted trials'),
    },
  ],
  notExpressible: null,
};

export const norwegianTrial: Pattern = {
  id: 'norwegian-trial', number: '2', use: 'trial',
  title: 'Norwegian trial against good usual care',
  setting: { country: 'norway', place: 'Six clinics and their welfare offices' },
  citation: 'Reme SE, Monstad K, Fyhn T, et al. Scand J Work Environ Health 2019;45(1):33-41',
  definition: 'In competitive employment by register at 12 and at 18 months, of all who were randomised; symptoms at 18 months were lower with IPS.',
  virtual: 'The trial `reme2019-norway-18m`, asked at both times. Arms of 227 and 181 are derived, because they are not reported.',
  statistics: [
    registerShare('ipsAt12', 'IPS at 12 months', 0.366, 227), registerShare('controlAt12', 'Control at 12 months', 0.271, 181),
    registerShare('ipsAt18', 'IPS at 18 months', 0.374, 227), registerShare('controlAt18', 'Control at 18 months', 0.271, 181),
    { id: 'symptoms', title: 'Symptoms at 18 months, IPS less control (0 to 1)', unit: 'difference', observed: { atMost: 0 }, people: 408, ...ofMeanDifference(0.2, 227, 181, 'spread of symptoms in the model'), scored: true, source: derived('lower; by how much is told on another scale') },
  ],
  notExpressible: null,
};

const seed = derived('the only whole numbers with the published odds ratio and relative risk');

export const norwegianYoungAdults: Pattern = {
  id: 'norwegian-young-adults', number: '3', use: 'trial',
  title: 'Norwegian young adults against sheltered practice',
  setting: { country: 'norway', place: 'Bergen and around' },
  citation: 'Sveinsdottir V, Lie SA, Bond GR, et al. Scand J Work Environ Health 2020;46(1):50-59',
  definition: 'Any competitive job within 12 months as people said themselves, of those who answered.',
  virtual: 'The trial `sveinsdottir2020-seed`.',
  statistics: [
    { id: 'ips', title: 'IPS', unit: 'share', observed: { figure: 22 / 46 }, people: 46, ...ofShare(22 / 46, 46), scored: true, source: seed },
    { id: 'control', title: 'Sheltered practice', unit: 'share', observed: { figure: 3 / 37 }, people: 37, ...ofShare(3 / 37, 37), scored: true, source: seed },
  ],
  notExpressible: null,
};

const bern = verified('psychiatryonline.org, 10.1176/appi.ajp.2014.13070857');

export const fiveYears: Pattern = {
  id: 'five-years', number: '6', use: 'trial',
  title: 'Ever in work within five years',
  setting: { country: 'switzerland', place: 'Bern' },
  citation: 'Hoffmann H, Jäckel D, Glauser S, Mueser KT, Kupper Z. Am J Psychiatry 2014;171(11):1183-1190',
  definition: 'Obtained competitive work within five years, of all who were randomised.',
  virtual: 'The trial `hoffmann2014-bern-5y`.',
  statistics: [
    { id: 'ips', title: 'IPS', unit: 'share', observed: { figure: 30 / 46 }, people: 46, ...ofShare(30 / 46, 46), scored: true, source: bern },
    { id: 'control', title: 'The best traditional programme', unit: 'share', observed: { figure: 18 / 54 }, people: 54, ...ofShare(18 / 54, 54), scored: true, source: bern },
  ],
  notExpressible: null,
};
