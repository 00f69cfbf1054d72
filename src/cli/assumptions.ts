/** Every value that a run rests on, with what the schema knows of it: the report's table of assumptions. */
import { z } from 'zod';
import type { Assumption, CompleteArm, Leaf } from '../scenario/provenance.js';
import type { Scenario } from '../scenario/scenario.js';
import type { LeafMeta } from '../scenario/schema/leaf.js';
import { armScenario } from '../scenario/schema/scenario.js';
import { apart, differing } from './complete-text.js';
import { withDrawn } from './drawn-leaves.js';

/** Words for people and what they are shown, not assumptions; but money rests on its currency and year. */
const words = /^(title|question|because|inclusim|seed|replications|compareWith|report(?!\.(currency|priceYear)$))\b/;

/** The reference arm's values, then what the other arms have different, below `arms.<id>`. */
export function assumptionsOf(arms: readonly CompleteArm[], scenario: Pick<Scenario, 'compareWith' | 'posterior'>): Assumption[] {
  const { reference, others } = apart(arms.map((arm, at) => withDrawn(arm, scenario.posterior, at)), scenario.compareWith);
  return [
    ...reference.leaves.filter(isAssumption).map((leaf) => assumption(leaf, leaf.path)),
    ...others.flatMap((arm) => differing(arm, reference).filter(isAssumption).map((leaf) => assumption(leaf, `arms.${arm.arm}.${leaf.path}`))),
  ];
}

function isAssumption({ path }: Leaf): boolean {
  return !words.test(path) && !/\.(title|source)$/.test(path);
}

function assumption({ path, value, from, isSet }: Leaf, shownPath: string): Assumption {
  const about = metaAt(path);
  // What a person or another country's preset set does not rest on the default's source; the schema's own sources are Norwegian.
  if (from.startsWith('posterior ')) return { path: shownPath, value, unit: about.unit, grade: 'calibrated', source: undefined, description: about.description, from };
  const isDefault = !isSet && !(from.startsWith('country ') && from !== 'country norway');
  return { path: shownPath, value, unit: about.unit, grade: isDefault ? about.grade : undefined, source: isDefault ? about.source : undefined, description: about.description, from };
}

/** What the schema says of the value at a path such as `services[office].staff.count`. */
export function metaAt(path: string): Partial<LeafMeta> {
  let schema: z.core.$ZodType | undefined = armScenario;
  for (const key of path.split(/\.|(?=\[)/)) {
    const inner: z.core.$ZodType | undefined = schema && bare(schema);
    if (key.startsWith('[')) schema = inner instanceof z.ZodArray ? inner.element : undefined;
    else schema = inner instanceof z.ZodObject ? (inner.shape as Record<string, z.core.$ZodType>)[key] : undefined;
  }
  return schema ? { ...(z.globalRegistry.get(schema) as Partial<LeafMeta> | undefined) } : {};
}

/** The schema below defaults and the like. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodUnion) return schema.options.map(bare).find((option) => option instanceof z.ZodObject) ?? schema;
  const isWrapped = schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional;
  return isWrapped ? bare(schema.unwrap()) : schema;
}
