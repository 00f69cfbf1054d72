/** Patterns of whom programmes help more or less. */
import { log } from '../../../statistics/log.js';
import { derived, verified } from '../sources.js';
import { ofInterval, ofLogOddsRatio } from './errors.js';
import type { Pattern } from './pattern.js';

const interactionError = Math.sqrt([[184, 0.7], [123, 0.7], [224, 0.243], [150, 0.243]].reduce((sum, [n = 1, p = 0.5]) => sum + 1 / (n * p * (1 - p)), 0));

export const severityInteraction: Pattern = {
  id: 'severity-interaction', number: '16', use: 'heldOut',
  title: 'IPS helps alike whatever the severity; functioning and history tell who works',
  setting: { country: 'usa', place: 'New Hampshire, Washington, Hartford, Chicago' },
  citation: 'Campbell K, Bond GR, Drake RE. Who benefits from supported employment: a meta-analytic study. Schizophr Bull 2011;37(2):370-380',
  definition: 'Four trials person by person: all 39 subgroups favour IPS, none without benefit. Functioning and work history foretell work (Zurich, JUMP, Norway).',
  virtual: 'The four American trials taken together. Log odds ratio of working, IPS against control, of the severely less that of the moderately ill; log-odds of working of the severely less those of the moderately ill, and of the upper less those of the lower half by work history at the start, both arms together.',
  statistics: [
    { id: 'interaction', title: 'Severity by IPS', unit: 'logOdds', observed: { atLeast: -0.5, atMost: 0.5 }, people: 681, standardError: interactionError, formula: 'square root of the sum of 1 / (n p (1 - p)) over four groups: 184 and 123 people at .70, 224 and 150 at .243', scored: true, source: derived('no subgroup differed clearly (PMC3044633); the bound is half a log odds ratio') },
    { id: 'severity', title: 'Severe against moderate', unit: 'logOdds', observed: { atMost: 0 }, people: 681, ...ofLogOddsRatio(0.45, 408, 0.45, 273), scored: true, source: verified('functioning: PMC6659611, PMC8191162') },
    { id: 'history', title: 'Longer against shorter work history', unit: 'logOdds', observed: { atLeast: 0 }, people: 681, ...ofLogOddsRatio(0.45, 340, 0.45, 341), scored: true, source: verified('work history: PMC6659611, PMC8191162') },
  ],
  notExpressible: null,
};

export const ratioMildToModerate: Pattern = {
  id: 'ratio-mild-to-moderate', number: '25', use: 'heldOut',
  title: 'Ratio in mild to moderate illness, smaller than in severe',
  setting: { country: 'norway', place: 'Several countries' },
  citation: 'Fadyl JK, Anstiss D, Reed K, Khoronzhevych M, Levack WMM. Effectiveness of vocational interventions for gaining paid work for people living with mild to moderate mental health conditions: systematic review and meta-analysis. BMJ Open 2020;10(10)',
  definition: '7 studies of programmes like IPS, 1,611 people with mild to moderate mental health conditions; pooled ratio of those who worked. In severe illness 1.6 to 2.6.',
  virtual: 'Seven virtual trials of 230 people (`supported-employment` against `welfare-office-followup`, 52 weeks, any competitive job) in Norway, Denmark, Sweden, the United Kingdom, the Netherlands, the United States and Canada; the same seven again with severe illness. Which programmes and countries: assumed.',
  statistics: [
    { id: 'ratio', title: 'Pooled ratio', unit: 'ratio', observed: { figure: 1.7 }, people: 1611, ...ofInterval(log(1.23), log(2.34), '1.23 to 2.34'), scored: true, source: verified('PMC7597525') },
    { id: 'againstSevere', title: 'That ratio over the ratio in severe illness', unit: 'ratio', observed: { atMost: 1 }, people: 3222, standardError: Math.sqrt(2) * ofInterval(log(1.23), log(2.34), '').standardError, formula: 'of the logarithm: square root of 2 times that of the ratio, two independent sets of trials', scored: true, source: derived('1.70 against 2.55 pooled from the fitted trials') },
  ],
  notExpressible: null,
};
