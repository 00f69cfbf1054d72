/** `economics.json`: the economic evaluation of a run, where its scenario asks for one. */
import { z } from 'zod';
import type { Economics } from '../economics/economics.js';

export const economicsSchema = 'inclusim-economics-1';

const money = z.number().meta({ description: 'Money of the scenario, per member unless said otherwise.' });
const ends = z.tuple([z.number(), z.number()]);
const estimate = z.looseObject({
  mean: z.number(),
  simulationError: z.number().nullable().meta({ description: 'Half-width of the 95 % interval of simulation error.' }),
  parameters: ends.nullable().meta({ description: 'Central 95 % of what is expected over draws of the parameters; null under 20 draws.' }),
});
const ratioSet = z.union([z.looseObject({ kind: z.enum(['between', 'outside']), low: z.number(), high: z.number() }), z.looseObject({ kind: z.literal('all') })]);
const costPer = z.looseObject({
  ratio: money.nullable(),
  parameters: ratioSet.nullable().meta({ description: 'Fieller’s 95 % set: between two ends, outside them where the effect may be 0, or all.' }),
  place: z.enum(['dominates', 'dominated', 'saves', 'costs', 'unclear']),
});
const byLine = <T extends z.ZodType>(of: T) => z.looseObject({ welfare: of, health: of, municipality: of, treasury: of, resources: of, production: of });
const perspective = z.enum(['public', 'welfare', 'health', 'municipality', 'society']);

/** Keys that are not named here are kept. */
export const economicsFile = z.looseObject({
  schema: z.literal(economicsSchema),
  scenario: z.string(),
  perspective: perspective.meta({ description: 'Whose costs are counted.' }),
  currency: z.string(),
  priceYear: z.number(),
  discountRate: z.looseObject({ costs: z.number(), effects: z.number() }),
  willingnessToPay: money,
  cohort: z.looseObject({ n: z.number(), weeks: z.number() }),
  replications: z.number(),
  draws: z.number().nullable(),
  arms: z.record(z.string(), z.looseObject({ lines: byLine(money), cost: estimate, qalys: estimate })),
  differences: z.array(z.looseObject({
    arm: z.string(), against: z.string(),
    lines: byLine(estimate).meta({ description: 'By payer, and what society uses up and produces; not discounted.' }),
    totals: z.looseObject({ public: estimate, society: estimate }).meta({ description: 'What the lines add up to; not discounted.' }),
    perspectives: z.looseObject({ public: estimate, welfare: estimate, health: estimate, municipality: estimate, society: estimate }).meta({ description: 'Totals, discounted.' }),
    qalys: estimate, costPerQaly: costPer, costPerPersonEverInWork: costPer, costPerPersonInWork: costPer,
    plane: z.array(ends).meta({ description: 'Expected differences by draw: QALYs, cost.' }),
  })),
  frontier: z.array(z.looseObject({ arm: z.string(), cost: money, effect: z.number(), dominated: z.enum(['strictly', 'extendedly']).nullable(), icer: money.nullable() })),
  curve: z.array(z.looseObject({ threshold: money, probabilities: z.record(z.string(), z.number()), best: z.string(), evpi: money })).nullable(),
  information: z.looseObject({ evpi: money, groups: z.array(z.looseObject({ group: z.string(), parameters: z.array(z.string()), evppi: money })) }).nullable(),
  budget: z.looseObject({
    entrantsPerYear: z.number(),
    arms: z.record(z.string(), z.array(z.looseObject({ year: z.number(), payers: z.looseObject({ welfare: z.number(), health: z.number(), municipality: z.number(), treasury: z.number() }), net: estimate }))),
  }).nullable().meta({ description: 'More money by calendar year for all who begin, not discounted.' }),
}) satisfies z.ZodType<Economics>;

/** The form of the file for other programs. */
export function economicsJsonSchema(): unknown {
  return { ...z.toJSONSchema(economicsFile), $id: 'urn:inclusim:economics:1', title: 'Economic evaluation of a run' };
}
