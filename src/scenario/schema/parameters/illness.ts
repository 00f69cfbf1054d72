/** Illness: symptoms and their causes, relapse and hospital, death. */
import { group, number, share } from '../leaf.js';

function third(value: number, unit: string, meaning: string, neutral: number | null = 0) {
  return number(value, 0, value * 3, unit, `${meaning} Prior range a third to three times the start value.`, neutral === null ? {} : { neutral });
}

/** Parameters of the submodels; start values and ranges as in MODEL.md. */

export const health = group('Symptoms and their causes.', {
  pull: third(0.08, 'per week', 'Speed at which symptoms return to their level.', null),
  noise: third(0.05, 'share', 'Standard deviation of a week’s change of symptoms.'),
  startSd: number(0.1, 0, 0.3, 'share', 'Standard deviation of symptoms around their level at start.', { neutral: 0 }),
  treatment: third(0.25, 'share', 'Share of severity that treatment takes off.'),
  dual: share(0.3, 'How much less treatment takes off with substance use beside the illness, unless an integrated team treats both.', { neutral: 0 }),
  coordination: number(0.3, 0, 2, 'ratio', 'How much more treatment takes off when it is adapted to work by an integrated team, at full integration.', { neutral: 0 }),
  reward: third(0.15, 'share', 'Relief by a well-fitting, well-graded job.'),
  hope: number(0.05, 0, 0.15, 'share', 'Relief by alliance and delivered support.', { neutral: 0 }),
  overload: third(0.2, 'share', 'Worsening by demands beyond capacity.'),
  idleness: third(0.03, 'share', 'Worsening by having no activity.'),
  threat: third(0.05, 'share', 'Worsening while benefits are under threat.'),
  limitStress: third(0.03, 'share', 'Worsening in the last quarter of a year before a stage or a follow-along reaches its time limit.'),
  responsiveness: group('How strongly symptoms respond to social conditions, by diagnosis.', {
    psychosis: number(0.6, 0.3, 1.2, 'ratio', 'Psychosis.'),
    bipolar: number(0.6, 0.3, 1.2, 'ratio', 'Bipolar disorder.'),
    depression: number(1, 0.3, 1.2, 'ratio', 'Depression.'),
    anxiety: number(1, 0.3, 1.2, 'ratio', 'Anxiety disorders.'),
    personality: number(0.8, 0.3, 1.2, 'ratio', 'Personality disorders.'),
    none: number(1, 0.3, 1.2, 'ratio', 'No diagnosis.'),
  }),
});

export const relapse = group('Relapse and hospital.', {
  rate: number(0.008, 0, 0.01, 'rate a week', 'Relapse rate at symptoms .5.', { neutral: 0 }),
  symptoms: number(2, 0, 4, 'log-rate', 'Effect of symptoms above .5.', { neutral: 0 }),
  substance: share(0.5, 'Effect of substance use on the log rate.', { neutral: 0 }),
  overload: share(0.5, 'Effect of overload on the log rate.', { neutral: 0 }),
  reward: share(0.5, 'Protective effect of a rewarding job on the log rate.', { neutral: 0 }),
  treatment: share(0.5, 'Protective effect of treatment on the log rate.', { neutral: 0 }),
  jump: number(0.3, 0, 0.5, 'share', 'Rise of symptoms at a relapse.', { neutral: 0 }),
  hospitalised: number(0.4, 0, 0.6, 'share', 'Share of relapses that lead to hospital at severity .5, in proportion to severity.', { neutral: 0 }),
  stay: number(4, 1, 8, 'weeks', 'Mean stay.'),
});

export const mortality = group('Death and leaving working age.', {
  rate: number(0.0008, 0, 0.05, 'rate a year', 'Death rate at age 40 in the general population.', { neutral: 0 }),
  perYear: number(0.09, 0, 0.2, 'log-rate a year', 'Rise of the log rate per year of age (Gompertz).'),
  severity: number(1.2, 0, 3, 'log-rate', 'Excess mortality at full severity.', { neutral: 0 }),
  retirement: number(67, 50, 100, 'years', 'Age at which people leave working age.', { source: 'Norwegian pension age', grade: 'expert' }),
});
