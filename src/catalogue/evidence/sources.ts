/** How facts of trials are known, in the words in which the data say it. */
import type { PublishedTrial, Source } from './trial.js';

export const verified = (source: string): Source => ({ status: 'verified', source });
export const derived = (source: string): Source => ({ status: 'derived', source });
export const memory = (source: string): Source => ({ status: 'memory', source });
export const assumed = (source: string): Source => ({ status: 'assumed', source });

/** What the paper itself, or a page about it, says of a trial as a whole. */
export function paper(source: Source): Record<'citation' | 'doi' | 'year' | 'design' | 'setting.place' | 'followUpWeeks' | 'outcome' | 'denominator' | 'eligible', Source> {
  return { citation: source, doi: source, year: source, design: source, 'setting.place': source, followUpWeeks: source, outcome: source, denominator: source, eligible: derived('from who was taken in') };
}

const intakeRemembered = memory('years of intake');
const intakeAssumed = assumed('years of intake are not known here; four years before publication');
export const twentyAPost = assumed('20 clients a post, the most for the best score of the fidelity scale; posts for everybody in the arm');

/** Where severity of the participants comes from: the rule of `margins.ts`. */
export const severityRule = (illness: string): Source => assumed(`${illness}; shares by the one rule for all trials`);

/** Diagnoses where psychosis alone is reported. */
export const diagnosisRule = (psychosis: string): Source => derived(`${psychosis}; other diagnoses share the rest as in the schema`);

/**
 * Country, year and labour market of one place.
 *
 * @param rate - Unemployment of the years of intake and follow-up, in words.
 */
export function placeAndYears(rate: string, isIntakeKnown = true): Record<'setting.country' | 'setting.year' | 'scenario.labourMarket', Source> {
  return {
    'setting.country': derived('the country of the place'),
    'setting.year': isIntakeKnown ? intakeRemembered : intakeAssumed,
    'scenario.labourMarket': memory(`${rate}, labour force survey; vacancies moved along the Beveridge curve`),
  };
}

/** Nobody of the trial lives in the country. */
export const oneCity = { 'scenario.population.rural': derived('one city') };

/** Services by the one rule for controls of which a paper says no more than that they train first. */
export const traditional = assumed('the one preset for rehabilitation that assesses and trains first; 35 clients a post as in San Diego (clear.dol.gov)');
export const noneOffered = assumed('treatment without a vocational service; what some found elsewhere is left out');

const asUsual = assumed('as trials of supported employment ask');

/** What was asked of participants: no ordinary job, and a wish for one and treatment, which papers do not always say. */
export function seekers(employed: Source, wish = asUsual, treatment = asUsual): Record<'scenario.population.wantsWork' | 'scenario.population.employed' | 'scenario.population.inTreatment', Source> {
  return { 'scenario.population.wantsWork': wish, 'scenario.population.employed': employed, 'scenario.population.inTreatment': treatment };
}

/** How the fact at a path is known: by its own source, or by that of what it lies under; undefined where nobody says. */
export function sourceOf({ sources }: Pick<PublishedTrial, 'sources'>, path: string): Source | undefined {
  const at = path.lastIndexOf('.');
  return sources[path] ?? (at < 0 ? undefined : sourceOf({ sources }, path.slice(0, at)));
}
