/** `inclusim sensitivity`: which unknown numbers of a scenario move the difference between two arms. */
import { availableParallelism } from 'node:os';
import type { Language } from '../../charts/language.js';
import { contextOf } from '../../charts/chart.js';
import { measureInfo, measures } from '../../outcomes/catalogue.js';
import { nameHash } from '../../random/hash.js';
import { readWithExtends } from '../../scenario/extends.js';
import { overridden } from '../../scenario/overridden.js';
import { scenarioToYaml } from '../../scenario/write.js';
import { underPosterior } from '../../scenario/posterior/apply.js';
import { analyse, pointLines } from '../../sensitivity/analyse.js';
import { allInputs, askedInputs, posteriorInputs, type AskedRange, type Input } from '../../sensitivity/inputs.js';
import { askedOf, countPoints, pointsOf, type Method, type SensitivityPlan } from '../../sensitivity/plan.js';
import { loadWithSettings } from '../../sensitivity/settings.js';
import { jsonText } from '../../store/save-run.js';
import { version } from '../../version.js';
import { diskDoors } from '../doors.js';
import { InputError } from '../input-error.js';
import type { Interrupt } from '../interrupt.js';
import { loadScenarios, type LoadedFile } from '../load-scenarios.js';
import { posteriorOf, type NamedPosterior } from '../posterior.js';
import { quoted } from '../quoted.js';
import { agreeTo } from '../study/consent.js';
import { typedOptions } from '../study/options.js';
import { simulateStudy } from '../study/points.js';
import { studyProvenance } from '../study/provenance.js';
import { armsOf, measureOf, narrowed, refusedSettings, withLanguage, withPeople } from '../study/studied.js';
import type { Terminal } from '../terminal.js';
import { sensitivityFiles } from './save.js';
import { sensitivityText } from './text.js';

export interface SensitivityOptions {
  readonly method?: Method;
  readonly measure?: string;
  readonly arm?: string;
  readonly over?: readonly AskedRange[];
  readonly all?: boolean;
  readonly rows?: number;
  readonly replications?: number;
  readonly people?: number;
  readonly posterior?: string;
  readonly seed?: number | string;
  readonly out?: string;
  readonly resume?: boolean;
  readonly workers?: number;
  readonly language?: Language;
  readonly yes?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** What a method needs to say something, and is not too long for a first look. */
const usual: Readonly<Record<Method, { readonly rows: number; readonly replications: number }>> = {
  tornado: { rows: 1, replications: 40 }, morris: { rows: 20, replications: 2 }, sobol: { rows: 256, replications: 2 },
};

/** Simulates all points and leaves a folder; returns the exit code. */
export async function sensitivityCommand(file: string, options: SensitivityOptions, terminal: Terminal, interrupt: Interrupt): Promise<number> {
  const [found] = loadScenarios([file], terminal) ?? [];
  if (found === undefined) return 2;
  const { method = 'tornado', workers = availableParallelism() } = options;
  const named = posteriorOf(options.posterior);
  const loaded = { ...found, scenario: withPeople(withLanguage(overridden(found.scenario, seedOf(options)), options.language), options.people) };
  const inputs = inputsOf(loaded, named, options);
  checkEnds(loaded, inputs);
  const plan = planOf(loaded, inputs, method, options);
  const asked = askedOf(plan);
  const command = commandOf(file, options);
  const words = `${countPoints(plan, inputs.length)} points of ${inputs.length === 1 ? 'one input' : `${inputs.length} inputs`}, ${plan.replications} replications each${asked.arms.length > 1 ? ` in ${asked.arms.length} arms` : ''}`;
  const cost = { scenario: plan.scenario, words, replications: countPoints(plan, inputs.length) * plan.replications, workers, yes: options.yes === true, agreed: commandOf(file, { ...options, yes: true }) };
  if (!await agreeTo(cost, options.quiet ? { ...terminal, note: () => undefined } : terminal, interrupt)) return 0;
  const started = new Date();
  const study = {
    title: method, asked, base: plan.scenario, identity: { version, plan }, tasks: pointsOf(plan).map(({ settings, first }) => ({ settings, first })), out: options.out,
    usualFolder: `output/${loaded.scenario.name}-${method}`, resume: options.resume === true, workers, isQuiet: options.quiet === true,
    again: (folder: string) => commandOf(file, { ...options, out: folder, resume: true, yes: true }),
  };
  let result: ReturnType<typeof analyse> | undefined;
  const context = contextOf(plan.scenario, measureInfo);
  const drawn = named && inputs.some(({ from }) => from === 'posterior') ? named : undefined;
  const folder = await simulateStudy(study, terminal, interrupt, (rows, seconds) => {
    result = analysed(plan, rows);
    const provenance = studyProvenance({ scenario: plan.scenario, replications: plan.replications, workers, started, seconds, asked: command, command: commandOf('scenario.yaml', { ...options, ...(drawn ? { posterior: 'posterior.json' } : {}), yes: true }), posterior: drawn });
    return sensitivityFiles({ result, points: pointLines(plan, rows), context, provenance, yaml: yamlOf(loaded, drawn), posterior: drawn?.posterior });
  });
  if (result === undefined) throw new Error('A study ends with a result.');
  terminal.out(options.json ? jsonText({ ...result, folder }) : sensitivityText(result, context, folder, terminal.outColours));
  return 0;
}

function seedOf({ seed }: SensitivityOptions): { readonly seed?: number | string } {
  return seed === undefined ? {} : { seed };
}

function inputsOf(loaded: LoadedFile, named: NamedPosterior | undefined, { over, all = false }: SensitivityOptions): readonly Input[] {
  if (all && over !== undefined) throw new InputError('--all: found --over too, expected one of both.\n  --all takes every number of the model, --over those that you name.');
  if (over === undefined) {
    const inputs = all ? allInputs(loaded, named?.posterior) : named ? posteriorInputs(loaded, named.posterior) : [];
    if (inputs.length === 0) throw new InputError(`${loaded.file} sets all parameters that the posterior knows, so nothing is uncertain.\n  Name numbers with --over PATH=LOW..HIGH, or take all of the model with --all.`);
    return inputs;
  }
  const asked = askedInputs(loaded, named?.posterior, over);
  if ('problems' in asked) throw new InputError(`--over does not fit ${loaded.file}:\n${asked.problems.map((each) => `  ${each}`).join('\n')}`);
  return asked.inputs;
}

/** Refuses ranges of which the scenario may not have both ends. */
function checkEnds(loaded: LoadedFile, inputs: readonly Input[]): void {
  const doors = { ...diskDoors(loaded.file), measures, hash: nameHash };
  const { tree } = readWithExtends(loaded.file, doors);
  const asked = inputs.filter(({ from }) => from === 'asked');
  const problems = tree === undefined ? [] : asked.flatMap(({ path, low, high }) => [low, high].flatMap((end) => {
    const checked = loadWithSettings({ scenario: loaded.scenario, tree }, new Map([[path, end]]), doors);
    return 'problems' in checked ? checked.problems : [];
  }));
  if (problems.length > 0) throw refusedSettings(problems);
}

function planOf({ scenario }: LoadedFile, inputs: readonly Input[], method: Method, options: SensitivityOptions): SensitivityPlan {
  if (method === 'tornado' && options.rows !== undefined) throw new InputError('--rows: a tornado has none; its points are the two ends of each input.\n  Leave it out, or add --method morris or --method sobol.');
  const { arm, against } = armsOf(scenario, options.arm);
  const measure = measureOf(scenario, options.measure);
  const { rows = usual[method].rows, replications = usual[method].replications } = options;
  if (rows < 2 && method !== 'tornado') throw new InputError(`--rows: found ${rows}, expected 2 or more.`);
  return { method, scenario: narrowed(scenario, against === null ? [arm] : [against, arm], [measure]), inputs, arm, against, measure, rows, replications };
}

function analysed(plan: SensitivityPlan, rows: readonly Float64Array[]): ReturnType<typeof analyse> {
  try {
    return analyse(plan, rows);
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(error.message);
    throw error;
  }
}

/** The complete scenario without what is varied over the evidence, so that it is as uncertain when it is read again. */
function yamlOf(loaded: LoadedFile, drawn: NamedPosterior | undefined): string {
  return scenarioToYaml((drawn && underPosterior(loaded, drawn)?.scenario) ?? loaded.scenario);
}

/** The command as it could be typed again. */
function commandOf(file: string, options: SensitivityOptions): string {
  const { method, measure, arm, over = [], all, rows, replications, people, posterior, seed, out, resume, yes } = options;
  return [
    'inclusim', 'sensitivity', file, ...typedOptions({ method, measure, arm, rows, replications, people, posterior, seed, out }),
    ...over.flatMap(({ path, range }) => ['--over', range === undefined ? path : `${path}=${range.join('..')}`]), ...typedOptions({ all, resume, yes }),
  ].map(quoted).join(' ');
}
