/** The complete scenario: what a file may say, and what it means. The single source of meaning, unit, range and default. */
import { z } from 'zod';
import { group, limit, number, share, text, whole, word } from './leaf.js';
import { parameters } from './parameters.js';
import { cohort, population } from './population.js';
import { instrument } from './instrument.js';
import { programme, service } from './programme.js';
import { clinic, costs, employers, labourMarket, switches, welfare } from './society.js';

export const countries = [
  'norway', 'denmark', 'sweden', 'uk', 'usa', 'netherlands', 'germany', 'switzerland', 'italy', 'bulgaria', 'hong-kong', 'china', 'japan', 'australia',
  'canada',
] as const;
export const perspectives = ['none', 'public', 'welfare', 'health', 'municipality', 'society'] as const;
export const groupings = ['severity', 'diagnosis', 'sex', 'age', 'education', 'region', 'minority'] as const;

export const precision = z.strictObject({
  measure: z.string().default('everCompetitive').meta({ description: 'Measure whose differences against the reference arm decide when to stop.', source: 'design', grade: 'assumed' }),
  halfWidth: z.number().gt(0).default(0.005).meta({ description: 'Largest half-width of the 95 % interval of simulation error.', unit: 'unit of the measure', source: 'design', grade: 'assumed' }),
  least: whole(20, 2, 1_000_000, 'replications', 'Replications at least; where they are fewer than 20, the next look at the precision, ten later, has to agree.'),
  most: whole(2000, 2, 1_000_000, 'replications', 'Replications at most.'),
});

export const event = z.strictObject({
  week: z.int().min(1).max(1040).meta({ description: 'Week at the beginning of which the change takes effect.', unit: 'weeks' }),
  because: text('', 'Why, in words.'),
  change: z.record(z.string(), z.unknown()).meta({ description: 'A difference, in the form of an arm.' }),
});

/** What one arm lives under: everything but the arms themselves. */
export const armScenario = z.strictObject({
  inclusim: z.literal(1).default(1).meta({ description: 'Version of the file format.', source: 'design', grade: 'assumed' }),
  title: text('', 'Title shown above results.'),
  question: text('', 'The question in one sentence.'),
  because: text('', 'Why this arm is of interest.'),
  weeks: whole(78, 1, 1040, 'weeks', 'Length of the run; month m is week round(52.18 m / 12).'),
  seed: z.union([z.int().min(0).max(Number.MAX_SAFE_INTEGER), z.string().min(1).max(200)]).default(2026).meta({ description: 'Seed of all chance: a whole number below 2^53, or a text.', source: 'design', grade: 'assumed' }),
  replications: z.union([z.int().min(2).max(1_000_000), precision]).prefault({}).meta({ description: 'Number of replications, or the precision that decides it.' }),
  compareWith: z.string().nullable().default(null).meta({ description: 'Reference arm; null means the first.', source: 'design', grade: 'assumed' }),
  country: word(countries, 'norway', 'Country preset: wages, benefits, unemployment, unit costs.'),
  population,
  cohort,
  labourMarket,
  employers,
  clinic,
  welfare,
  costs,
  switches,
  services: z.array(service).max(200).default([]).meta({ description: 'Programmes, staffed and sited.' }),
  programmes: z.array(programme).max(200).default([]).meta({ description: 'Own programmes, and changes to those of the catalogue.' }),
  instruments: z.array(instrument).max(50).default([]).meta({ description: 'Instruments in force: subsidies, insurances, campaigns, mentors, rules.' }),
  events: z.array(event).max(200).default([]).meta({ description: 'Changes during the run.' }),
  parameters,
  report: z.strictObject({
    measures: z.array(z.string()).max(60).default(['everCompetitive', 'competitiveAt', 'weeksWorked', 'staffYears']).meta({ description: 'Measures in the table, in this order.', source: 'design', grade: 'assumed' }),
    by: z.array(z.enum(groupings)).max(7).default([]).meta({ description: 'Subgroups to report.', source: 'design', grade: 'assumed' }),
    smallestThatMatters: number(0.02, 0, 1, 'share', 'Smallest difference of shares that is called better or worse.'),
    currency: z.string().regex(/^[A-Z]{3}$/).default('NOK').meta({ description: 'Currency that money is told in, ISO 4217; it converts nothing.', source: 'design', grade: 'assumed' }),
    priceYear: whole(2024, 1990, 2100, 'year', 'Year of the prices, told with money.'),
    economics: group('Economic evaluation beside the comparison.', {
      perspective: word(perspectives, 'none', 'Whose costs are counted: of the whole public purse, of one payer, or of society, where benefits and taxes only change hands and wages stand for what is produced; none: no evaluation.'),
      discountRate: group('Discounting by own year; the first is not discounted.', {
        costs: share(0.04, 'Rate a year for costs.', { source: 'Norwegian guidance on economic analysis, 4 %, from memory', grade: 'expert' }),
        effects: share(0.04, 'Rate a year for QALYs.', { source: 'Norwegian guidance on economic analysis, 4 %, from memory', grade: 'expert' }),
      }),
      willingnessToPay: number(500_000, 0, 100_000_000, 'currency a QALY', 'What a QALY may cost; curves reach twice as far.'),
      entrantsPerYear: limit(null, 1, 100_000_000, 'people a year', 'People like the cohort who begin each year, for the budget impact; null: none is made.'),
      budgetYears: whole(5, 1, 20, 'years', 'Calendar years of the budget impact.'),
    }),
    language: word(['en', 'nb'], 'en', 'Language of labels: English or Norwegian Bokmål.'),
  }).prefault({}).meta({ description: 'What the report shows.' }),
});

export type ArmScenario = z.output<typeof armScenario>;
export type Programme = z.output<typeof programme>;
export type Stage = z.output<typeof programme>['stages'][number];
export type Service = z.output<typeof service>;
export type Instrument = z.output<typeof instrument>;
export type Parameters = ArmScenario['parameters'];

