/**
 * `result.json`: all that charts and report show beyond `comparison.json`, `scenario.yaml` and `provenance.json`, so that they can be made
 * again without simulating. It is written in one line, every number as it is.
 */
import { z } from 'zod';
import type { LifeStretch, RunResult, SubgroupResult } from '../comparison/comparison.js';
import type { Assumption } from '../scenario/provenance.js';
import type { Finding } from '../verification/finding.js';
import { smallestCell } from './smallest-cell.js';

export const resultSchema = 'inclusim-result-1';

/** The parts of a result that `comparison.json` does not hold. */
export type ResultParts = Omit<RunResult, 'comparison'>;

export function resultText({ comparison: _, ...parts }: RunResult, assumptions: readonly Assumption[], checks: readonly Finding[]): string {
  return `${JSON.stringify({ schema: resultSchema, ...parts, subgroups: parts.subgroups.map(withoutFew), assumptions, checks })}\n`;
}

/** Groups of fewer than ten people keep their line but not their numbers, as in `subgroups.csv`; that nobody is in one may be told. */
function withoutFew(cell: SubgroupResult): Record<keyof SubgroupResult, unknown> {
  return cell.n > 0 && cell.n < smallestCell ? { ...cell, mean: null, n: null, simulationError: null } : cell;
}

/** What is not a number in a run, as where nobody has such a spell, is null in JSON. */
const numbers = z.array(z.number().nullable().transform((value) => value ?? NaN));
const orNull = z.number().nullable();
const perArm = <T extends z.ZodType>(of: T) => z.record(z.string(), of);

const uncertain = z.looseObject({ simulationError: orNull, parameters: z.tuple([z.number(), z.number()]).nullable() });
const gain = uncertain.extend({ difference: z.number() }).nullable();
/** What a hidden number of people is read as: all below ten are treated alike, but for nobody. */
const few = 1;
const subgroup = z.looseObject({
  arm: z.string(), by: z.string(), level: z.string(), measure: z.string(), mean: orNull, n: orNull.transform((n) => n ?? few), simulationError: orNull,
  // Runs of earlier versions do not know it.
  gain: gain.default(null),
});
const column = z.looseObject({ mean: numbers, low: numbers, high: numbers });
const curve = z.looseObject({ survival: numbers, low: numbers, high: numbers, atRisk: numbers, n: z.number(), ended: z.number(), median: orNull, restrictedMean: orNull });
const spell = z.enum(['firstJob', 'firstJobKept']);
const logRank = z.looseObject({ arm: z.string(), against: z.string(), spell, power: orNull, medianP: orNull });
const attitude = z.looseObject({ n: z.number(), meanBefore: orNull, meanAfter: orNull, before: numbers, after: numbers });
const activity = z.custom<LifeStretch['activity']>((id) => typeof id === 'string', 'expected the name of an activity');
const stretch = z.looseObject({ activity, from: z.number(), to: z.number() });
const estimate = uncertain.extend({ index: orNull });
const text = z.string().optional();

/** Keys that are not named here are kept: a later part of a result needs no other format. */
export const resultFile = z.looseObject({
  schema: z.literal(resultSchema),
  subgroups: z.array(subgroup),
  weekly: z.looseObject({ weeks: z.number(), arms: perArm(perArm(column)) }),
  survival: z.looseObject({ weeks: z.number(), arms: perArm(z.looseObject({ firstJob: curve, firstJobKept: curve })), logRank: z.array(logRank) }),
  flows: z.looseObject({ weeks: numbers, arms: perArm(z.array(z.array(numbers))) }),
  attitudes: perArm(z.looseObject({ experienced: attitude, others: attitude })),
  lives: perArm(z.array(z.array(stretch))),
  // Runs of earlier versions do not know it.
  equity: z.array(estimate.extend({ arm: z.string(), by: z.string(), measure: z.string(), change: estimate.nullable() })).default([]),
  assumptions: z.array(z.looseObject({ path: z.string(), value: z.unknown(), unit: text, grade: text, source: text, description: text, from: text })),
  // A run of an earlier version has none.
  checks: z.array(z.looseObject({ id: z.string(), title: z.string(), passed: z.boolean(), found: z.string() })).default([]),
}) satisfies z.ZodType<ResultParts>;
