/**
 * A leaf is one number, word or switch of a scenario. Everything that is known about it (meaning, unit, range, default,
 * source, evidence grade, neutral value) is said here, once; types, JSON Schema, `explain` and the report's table of
 * assumptions are made from it.
 */
import { z } from 'zod';

/** How much evidence stands behind a value, weakest first. */
export const grades = ['assumed', 'expert', 'cohort', 'trial', 'meta-analysis', 'calibrated'] as const;
export type Grade = (typeof grades)[number];

export interface About {
  /** Unit in words: `weeks`, `hours a week`, `share`, `log-odds`, … */
  readonly unit?: string;
  /** Where the default comes from. Without one it is the model's own start value. */
  readonly source?: string;
  readonly grade?: Grade;
  /** The value that switches the mechanism off. */
  readonly neutral?: number | string | boolean | null;
}

/** What the schema's registry holds for a leaf. */
export interface LeafMeta extends About {
  readonly description: string;
}

export const startValue = 'model start value, see MODEL.md';

function meta(meaning: string, about: About): Record<string, unknown> {
  return { description: meaning, source: startValue, grade: 'assumed', ...about };
}

/** A number between `least` and `most`, both included. */
export function number(value: number, least: number, most: number, unit: string, meaning: string, about: About = {}) {
  return z.number().min(least).max(most).default(value).meta(meta(meaning, { unit, ...about }));
}

/** A share between 0 and 1. */
export function share(value: number, meaning: string, about: About = {}) {
  return number(value, 0, 1, 'share', meaning, about);
}

/** A whole number between `least` and `most`. */
export function whole(value: number, least: number, most: number, unit: string, meaning: string, about: About = {}) {
  return z.int().min(least).max(most).default(value).meta(meta(meaning, { unit, ...about }));
}

/** A number, or null for "no limit". */
export function limit(value: number | null, least: number, most: number, unit: string, meaning: string, about: About = {}) {
  return z.number().min(least).max(most).nullable().default(value).meta(meta(meaning, { unit, neutral: null, ...about }));
}

/** One of a few words. */
export function word<const W extends readonly [string, ...string[]]>(words: W, value: W[number], meaning: string, about: About = {}) {
  return z.enum(words).default(value as never).meta(meta(meaning, about));
}

export function yesNo(value: boolean, meaning: string, about: About = {}) {
  return z.boolean().default(value).meta(meta(meaning, about));
}

/** A free text, such as a title. */
export function text(value: string, meaning: string) {
  return z.string().max(10_000).default(value).meta(meta(meaning, {}));
}

/** A name that other parts of the scenario refer to. */
export function name(meaning: string) {
  return z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens, starting with a letter').max(60).meta({ description: meaning });
}

/** A group of leaves; a group that a file leaves out is filled with its own defaults. */
export function group<S extends z.ZodRawShape>(meaning: string, shape: S) {
  return z.strictObject(shape).prefault({} as never).meta({ description: meaning });
}
