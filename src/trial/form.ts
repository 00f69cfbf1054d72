/** What a trial file may say: the form of `catalogue/evidence`, checked. */
import { z } from 'zod';
import { trialCriteria } from './criteria.js';
import { countries } from '../scenario/schema/scenario.js';
import { shapeOf, type Shape } from '../scenario/shape.js';

/** Groups of keys of a scenario file, which are checked as such once the trial is put together. */
const ofScenario = z.record(z.string(), z.unknown());
const count = z.int().min(0).max(100_000).nullable().default(null);

export const trialArm = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/).max(60),
  title: z.string().max(2000).default(''),
  services: z.array(ofScenario).max(20).default([]),
  randomised: z.int().min(1).max(100_000).nullable().default(null),
  analysed: count,
  events: count,
  reported: z.number().min(0).max(1).nullable().default(null),
});

export const trialForm = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/).max(60),
  title: z.string().max(2000).default(''),
  citation: z.string().max(2000).default(''),
  doi: z.string().max(200).nullable().default(null),
  year: z.int().min(1950).max(2100).nullable().default(null),
  design: z.enum(['randomised', 'quasi-experimental', 'pooled', 'cohort']).default('randomised'),
  setting: z.strictObject({ country: z.enum(countries), year: z.int().min(1950).max(2100).nullable().default(null), place: z.string().max(2000).default('') }),
  scenario: ofScenario.default({}),
  eligible: z.array(z.enum(trialCriteria)).default(['wantsWork', 'notCompetitivelyEmployed']),
  arms: z.array(trialArm).min(1).max(6),
  followUpWeeks: z.int().min(1).max(1000),
  also: z.record(z.string(), z.record(z.string(), z.number())).default({}),
  outcome: z.strictObject({ definition: z.string().min(1).max(2000), measure: z.string().max(60).nullable() }),
  denominator: z.enum(['randomised', 'completers']).default('randomised'),
  notExpressible: z.string().max(2000).nullable().default(null),
  leftOut: z.string().max(2000).nullable().default(null),
  sources: z.record(z.string(), z.strictObject({ status: z.enum(['verified', 'derived', 'memory', 'assumed']), source: z.string().max(2000) })).default({}),
  note: z.string().max(5000).default(''),
});

/** A trial as its file says it, with all that was left out filled in. */
export type TrialForm = z.output<typeof trialForm>;
export type TrialFormArm = TrialForm['arms'][number];

/** People in an arm: where nobody says how many were randomised, those who were analysed. Null where neither is known. */
export function sizeOf({ randomised, analysed }: TrialFormArm): number | null {
  return randomised ?? analysed;
}

let shape: Shape | undefined;

/** The shape of a trial file, for messages. */
export function trialShape(): Shape {
  shape ??= shapeOf(trialForm);
  return shape;
}
