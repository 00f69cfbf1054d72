/** How facts of trials are known, in the words in which the data say it. */
import type { Source } from './trial.js';

export const verified = (source: string): Source => ({ status: 'verified', source });
export const derived = (source: string): Source => ({ status: 'derived', source });
export const memory = (source: string): Source => ({ status: 'memory', source });
export const assumed = (source: string): Source => ({ status: 'assumed', source });

/** What the paper itself, or a page about it, says of a trial as a whole. */
export function paper(source: Source): Record<'citation' | 'doi' | 'year' | 'design' | 'setting.place' | 'followUpWeeks' | 'outcome' | 'denominator' | 'eligible', Source> {
  return { citation: source, doi: source, year: source, design: source, 'setting.place': source, followUpWeeks: source, outcome: source, denominator: source, eligible: derived('from who was taken in') };
}

export const presetOfPlace = derived('the country of the place');
export const intakeRemembered = memory('years of intake');
export const intakeAssumed = assumed('years of intake are not known here; four years before publication');
export const twentyAPost = assumed('20 clients a post, the most for the best score of the fidelity scale; posts for everybody in the arm');

/** Where severity of the participants comes from: the rule of `margins.ts`. */
export const severityRule = (illness: string): Source => assumed(`${illness}; shares by the one rule for all trials`);

/** Diagnoses where psychosis alone is reported. */
export const diagnosisRule = (psychosis: string): Source => derived(`${psychosis}; other diagnoses share the rest as in the schema`);

/** Unemployment of the years, and vacancies that follow from it. */
export const market = (rate: string): Source => memory(`${rate}, labour force survey; vacancies moved along the Beveridge curve`);

export const oneCity = derived('one city');

const asUsual = assumed('as trials of supported employment ask');

/** What was asked of participants: no ordinary job, and a wish for one and treatment, which papers do not always say. */
export function seekers(employed: Source, wish = asUsual, treatment = asUsual): Record<'scenario.population.wantsWork' | 'scenario.population.employed' | 'scenario.population.inTreatment', Source> {
  return { 'scenario.population.wantsWork': wish, 'scenario.population.employed': employed, 'scenario.population.inTreatment': treatment };
}
