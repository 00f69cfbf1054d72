/** `inclusim sweep`: the answer over many values of any leaves of a scenario. */
import { availableParallelism } from 'node:os';
import { contextOf } from '../../charts/chart.js';
import type { Language } from '../../charts/language.js';
import { measureInfo, measures } from '../../outcomes/catalogue.js';
import { nameHash } from '../../random/hash.js';
import { readWithExtends } from '../../scenario/extends.js';
import { overridden } from '../../scenario/overridden.js';
import type { Scenario } from '../../scenario/scenario.js';
import { scenarioToYaml } from '../../scenario/write.js';
import { loadWithSettings } from '../../sensitivity/settings.js';
import type { Asked } from '../../sensitivity/simulate.js';
import { cellsOf, mostSobolFactors, ownSeed, type Cell } from '../../sensitivity/sweep/cells.js';
import { factorsOf, type Factor, type SweepDesign } from '../../sensitivity/sweep/factors.js';
import { sweepResult, type SweepPlan, type SweepResult } from '../../sensitivity/sweep/result.js';
import { jsonText } from '../../store/save-run.js';
import { version } from '../../version.js';
import { diskDoors } from '../doors.js';
import { InputError } from '../input-error.js';
import type { Interrupt } from '../interrupt.js';
import { loadScenarios, type LoadedFile } from '../load-scenarios.js';
import { quoted } from '../quoted.js';
import { agreeTo } from '../study/consent.js';
import { typedOptions } from '../study/options.js';
import { simulateStudy } from '../study/points.js';
import { studyProvenance } from '../study/provenance.js';
import { armsOf, measureOf, refusedSettings, withLanguage, withPeople } from '../study/studied.js';
import type { Terminal } from '../terminal.js';
import { sweepFiles } from './save.js';
import { sweepText } from './text.js';
import type { FactorOption } from './values.js';

export interface SweepOptions {
  readonly over: readonly FactorOption[];
  readonly design?: SweepDesign;
  readonly points?: number;
  readonly measure?: string;
  readonly arm?: string;
  readonly independent?: boolean;
  readonly replications?: number;
  readonly people?: number;
  readonly seed?: number | string;
  readonly out?: string;
  readonly resume?: boolean;
  readonly workers?: number;
  readonly language?: Language;
  readonly yes?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

const usualPoints = 64;
const usualReplications = 20;
const mostCells = 100_000;

/** Simulates all settings and leaves a folder; returns the exit code. */
export async function sweepCommand(file: string, options: SweepOptions, terminal: Terminal, interrupt: Interrupt): Promise<number> {
  const [found] = loadScenarios([file], terminal) ?? [];
  if (found === undefined) return 2;
  const { design = 'factorial', workers = availableParallelism() } = options;
  const { seed } = options;
  const loaded = { ...found, scenario: withLanguage(overridden(found.scenario, seed === undefined ? {} : { seed }), options.language) };
  const factors = swept(loaded, options, design);
  const plan = planOf(loaded, factors, design, options);
  const { asked, cells } = plan;
  const command = commandOf(file, options);
  const words = `${cells.length} settings of ${factors.length === 1 ? 'one leaf' : `${factors.length} leaves`}, ${asked.replications} replications each in ${asked.arms.length === 1 ? 'one arm' : `${asked.arms.length} arms`}`;
  const cost = { scenario: withPeople(loaded.scenario, options.people), words, replications: cells.length * asked.replications, workers, yes: options.yes === true, agreed: commandOf(file, { ...options, yes: true }) };
  if (!await agreeTo(cost, options.quiet ? { ...terminal, note: () => undefined } : terminal, interrupt)) return 0;
  const started = new Date();
  const study = {
    title: 'sweep', asked, base: loaded.scenario, identity: { version, asked, cells }, tasks: cells.map(({ scenario }) => ({ scenario, first: 0 })), out: options.out, usualFolder: `output/${loaded.scenario.name}-sweep`,
    resume: options.resume === true, workers, isQuiet: options.quiet === true, again: (folder: string) => commandOf(file, { ...options, out: folder, resume: true, yes: true }),
  };
  const context = contextOf(loaded.scenario, measureInfo);
  let result: SweepResult | undefined;
  const folder = await simulateStudy(study, terminal, interrupt, (rows, seconds) => {
    result = sweepResult(plan, rows);
    const provenance = studyProvenance({ scenario: loaded.scenario, replications: asked.replications, workers, started, seconds, asked: command, command: commandOf('scenario.yaml', { ...options, yes: true }), posterior: undefined });
    return sweepFiles(result, context, provenance, scenarioToYaml(loaded.scenario));
  });
  if (result === undefined) throw new Error('A sweep ends with a result.');
  terminal.out(options.json ? jsonText({ ...result, folder }) : sweepText(result, context, folder, terminal.outColours));
  return 0;
}

function swept(loaded: LoadedFile, { over, points }: SweepOptions, design: SweepDesign): readonly Factor[] {
  if (design === 'factorial' && points !== undefined) throw new InputError('--points: a factorial design has as many as its values give.\n  Leave it out, or add --design sobol or --design latin-hypercube.');
  if (design === 'sobol' && over.length > mostSobolFactors) throw new InputError(`--over: found ${over.length} leaves, expected at most ${mostSobolFactors} for Sobol’s sequence.\n  A Latin hypercube takes any number: --design latin-hypercube.`);
  const found = factorsOf(loaded, over, design);
  if ('problems' in found) throw new InputError(`--over does not fit ${loaded.file}:\n${found.problems.map((each) => `  ${each}`).join('\n')}`);
  const cells = design === 'factorial' ? found.factors.reduce((product, { values }) => product * values.length, 1) : 0;
  if (cells > mostCells) throw new InputError(`--over: found ${cells.toLocaleString('en')} combinations, expected at most ${mostCells.toLocaleString('en')}.\n  Take fewer values, or a sample: --design sobol --points 256.`);
  return found.factors;
}

/** Every setting as a scenario that was checked. @throws InputError with all that is wrong with them. */
function planOf(loaded: LoadedFile, factors: readonly Factor[], design: SweepDesign, options: SweepOptions): SweepPlan {
  const { scenario } = loaded;
  const { points = usualPoints, independent = false, replications = usualReplications } = options;
  const { arm } = armsOf(scenario, options.arm);
  const measure = measureOf(scenario, options.measure);
  const told = [...new Set([measure, ...scenario.report.measures])];
  const asked: Asked = { arms: scenario.arms.map(({ id }) => id), measures: [...told, 'everCompetitive'], replications };
  const cells = cellsOf(factors, design, points, scenario.seed).map((values) => ({ values, loaded: scenarioOf(loaded, factors, values) }));
  const problems = cells.flatMap((cell) => ('problems' in cell.loaded ? cell.loaded.problems : []));
  if (problems.length > 0) throw refusedSettings(problems);
  const ready = (values: Cell, found: Scenario): Scenario => {
    const seeded = overridden(found, { seed: independent ? ownSeed(factors, values, scenario.seed) : scenario.seed });
    return withPeople({ ...seeded, report: { ...seeded.report, measures: told, by: [] } }, options.people);
  };
  return { scenario, design, factors, independent, measure, arm, asked, cells: cells.flatMap(({ values, loaded: found }) => ('problems' in found ? [] : [{ values, scenario: ready(values, found.scenario) }])) };
}

function scenarioOf({ file, scenario }: LoadedFile, factors: readonly Factor[], values: Cell): ReturnType<typeof loadWithSettings> {
  const doors = { ...diskDoors(file), measures, hash: nameHash };
  const { tree } = readWithExtends(file, doors);
  if (tree === undefined) throw new InputError(`${file} has changed while it was read; try again.`);
  return loadWithSettings({ scenario, tree }, new Map(factors.map(({ path }, k) => [path, values[k] ?? null])), doors);
}

/** The command as it could be typed again. */
function commandOf(file: string, { over, design, points, measure, arm, independent, replications, people, seed, out, resume, yes }: SweepOptions): string {
  return [
    'inclusim', 'sweep', file, ...over.flatMap(({ text }) => ['--over', text]), ...typedOptions({ design, points, measure, arm, replications, people, seed, out, independent, resume, yes }),
  ].map(quoted).join(' ');
}
