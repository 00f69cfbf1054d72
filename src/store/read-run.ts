/** Reads a run back from its folder: what was compared, what charts and report show besides, and how it came about. */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Comparison, RunResult } from '../comparison/comparison.js';
import type { Economics } from '../economics/economics.js';
import type { Assumption } from '../scenario/provenance.js';
import type { Finding } from '../verification/finding.js';
import { economicsFile, economicsSchema } from './economics-file.js';
import { jsonFault } from './json-fault.js';
import type { Provenance } from './provenance.js';
import { resultFile, resultSchema } from './result-file.js';
import { refuseMixture, UnreadableRun } from './unreadable-run.js';

export interface StoredRun {
  readonly result: RunResult;
  /** Null where the run made none. */
  readonly economics: Economics | null;
  readonly assumptions: readonly Assumption[];
  readonly checks: readonly Finding[];
  readonly provenance: Provenance;
}

const orNull = z.number().nullable();
const interval = z.tuple([z.number(), z.number()]).nullable();
const variance = z.looseObject({ parameters: z.number(), chance: z.number() }).nullable();
const byEvidence = z.looseObject({ informed: z.number(), uninformed: z.number(), notLinear: z.number() }).nullable();
const measure = z.looseObject({ mean: orNull, n: z.number(), simulationError: orNull, parameters: interval.optional(), variance: variance.optional() });
const posterior = z.looseObject({ version: z.string(), hash: z.string(), draws: z.number(), perDraw: z.number(), parameters: z.array(z.looseObject({ path: z.string(), spread: orNull, informed: z.boolean() })) });
const seed = z.union([z.number(), z.string()]);

const comparisonFile: z.ZodType<Comparison> = z.looseObject({
  schema: z.literal('inclusim-comparison-1'),
  scenario: z.string(),
  cohort: z.looseObject({ n: z.number(), at: z.enum(['start', 'arrival']), eligible: z.array(z.string()) }),
  weeks: z.number(),
  seed,
  replications: z.number(),
  posterior: posterior.optional(),
  arms: z.record(z.string(), z.looseObject({ staffYears: z.number(), measures: z.record(z.string(), measure) })),
  differences: z.array(z.looseObject({
    arm: z.string(), against: z.string(), measure: z.string(), difference: orNull, simulationError: orNull, realGroup: interval, parameters: interval,
    ratio: orNull, nnt: orNull, ahead: orNull, paired: z.boolean(), varianceRatio: orNull, variance: variance.optional(), varianceByEvidence: byEvidence.optional(),
  })),
});

const provenanceFile: z.ZodType<Provenance> = z.looseObject({
  schema: z.literal('inclusim-provenance-1'),
  scenario: z.string(), title: z.string(), version: z.string(), commit: z.string().nullable(), scenarioFormat: z.number(), seed,
  replications: z.number(), workers: z.number(), node: z.string(),
  machine: z.looseObject({ os: z.string(), arch: z.string(), cpus: z.number(), cpu: z.string(), memory: z.string() }),
  started: z.string(), seconds: z.number(), asked: z.string(), command: z.string(),
});

/**
 * Reads the JSON files of a run; `scenario.yaml` is read as every scenario is.
 *
 * @param folder - The run's folder, as `findRun` gives it.
 * @throws UnreadableRun when a file is damaged, of another format, or of another run.
 */
export async function readRun(folder: string): Promise<StoredRun> {
  const comparison = await readPart(join(folder, 'comparison.json'), 'inclusim-comparison-1', comparisonFile);
  const provenance = await readPart(join(folder, 'provenance.json'), 'inclusim-provenance-1', provenanceFile);
  const { schema: _, assumptions, checks, ...parts } = await readPart(join(folder, 'result.json'), resultSchema, resultFile);
  refuseMixture(folder, ['comparison.json', `the seed ${comparison.seed} and ${comparison.replications} replications`], ['provenance.json', `the seed ${provenance.seed} and ${provenance.replications} replications`]);
  refuseMixture(folder, ['comparison.json', armsAndWeeks(comparison)], ['result.json', armsAndWeeks(parts.weekly)]);
  return { result: { comparison, ...parts }, economics: await readEconomics(folder, comparison), assumptions, checks, provenance };
}

/** The economic evaluation, which only some runs have. */
async function readEconomics(folder: string, { arms, weeks }: Comparison): Promise<Economics | null> {
  const path = join(folder, 'economics.json');
  if (!existsSync(path)) return null;
  const economics = await readPart(path, economicsSchema, economicsFile);
  refuseMixture(folder, ['comparison.json', armsAndWeeks({ arms, weeks })], ['economics.json', armsAndWeeks({ arms: economics.arms, weeks: economics.cohort.weeks })]);
  return economics;
}

/** By which the files of a run are told from those of another. */
export function armsAndWeeks({ arms, weeks }: { readonly arms: object; readonly weeks: number }): string {
  return `the arms ${Object.keys(arms).join(', ')} over ${weeks} weeks`;
}

/** One JSON file: it must be whole, of the format that this program knows, and hold what that format says. */
async function readPart<T>(path: string, schema: string, shape: z.ZodType<T>): Promise<T> {
  const data = parsed(path, await textOf(path));
  refuseOtherFormat(path, data, schema);
  const { success, data: part, error } = shape.safeParse(data);
  if (success) return part;
  const [issue] = error.issues;
  throw new UnreadableRun(`${path} is not as a run leaves it: ${pathOf(issue?.path ?? [])}: ${issue?.message}.\n  ${again}`);
}

const again = 'Fetch the run’s folder again from where it came, or run its scenario.yaml.';

async function textOf(path: string): Promise<string> {
  try {
    if (!(await stat(path)).isFile()) throw new UnreadableRun(`${path} is not a file.\n  ${again}`);
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof UnreadableRun) throw error;
    if (error instanceof TypeError) throw new UnreadableRun(`${path} is damaged: it is not text in UTF-8.\n  ${again}`);
    throw new UnreadableRun(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { line, column, isEnd, found } = jsonFault(text) ?? { line: 1, column: 1, isEnd: false, found: '' };
    const what = isEnd ? 'is cut off: it ends here, in the middle' : `is damaged: found ${JSON.stringify(found)}, which JSON cannot have here`;
    throw new UnreadableRun(`${path}:${line}:${column} ${what}.\n  ${again}`);
  }
}

function refuseOtherFormat(path: string, data: unknown, expected: string): void {
  const found: unknown = typeof data === 'object' && data !== null && 'schema' in data ? data.schema : undefined;
  if (found === expected) return;
  const [name = '', version = ''] = /^(.*-)(\d+)$/.exec(expected)?.slice(1) ?? [];
  const isNewer = typeof found === 'string' && found.startsWith(name) && Number(found.slice(name.length)) > Number(version);
  if (isNewer) throw new UnreadableRun(`${path} was left by a newer inclusim: its format is ${found}, this program reads ${expected}.\n  Install the newer version, or run the scenario.yaml beside it.`);
  throw new UnreadableRun(`${path} is of another format: found ${found === undefined ? 'no "schema"' : `the schema ${JSON.stringify(found).slice(0, 60)}`}, expected "${expected}".\n  ${again}`);
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('').replace(/^\./, '') || 'the file';
}
