/** What a posterior file may say. */
import { z } from 'zod';
import type { Posterior } from '../../catalogue/posterior/posterior.js';
import { structures } from '../../catalogue/posterior/structures.js';

const spread = z.number().min(0);
const spreads = z.array(spread).max(10_000);

export const posteriorForm = z.strictObject({
  schema: z.literal('inclusim-posterior-1'),
  version: z.string().min(1).max(200),
  made: z.looseObject({ seed: z.union([z.number(), z.string()]), trials: z.array(z.string()).max(1000), points: z.int().min(1), structure: z.enum(structures).optional(), controls: z.string().max(60).optional() }),
  parameters: z.array(z.strictObject({
    path: z.string().max(200),
    prior: z.strictObject({ least: z.number(), most: z.number(), mean: z.number(), sd: spread }),
    mean: z.number(),
    sd: spread,
  })).min(1).max(1000),
  between: z.strictObject({ level: spreads, effect: spreads }),
  draws: z.array(z.strictObject({ weight: z.number().min(0), values: z.array(z.number()).max(1000) })).min(1).max(10_000),
}) satisfies z.ZodType<Posterior>;
