/** `inclusim validate`: whether a calibration's predictions hold. */
import { areControls } from '../../calibration/controls.js';
import { emulatorOf } from '../../calibration/bank.js';
import type { Emulator } from '../../calibration/emulator/emulator.js';
import { loadCalibration } from '../../calibration/load.js';
import { observedOf } from '../../calibration/observed.js';
import type { CalibrationPlan } from '../../calibration/plan.js';
import { parameterName } from '../../calibration/parameterName.js';
import { rankHistograms, type RankHistogram } from '../../calibration/ranks.js';
import { betweenAt } from '../../calibration/target.js';
import { knowNothingSpread } from '../../calibration/validation/knowNothing.js';
import { leaveOut, standingOf } from '../../calibration/validation/leaveOut.js';
import { together } from '../../calibration/validation/together.js';
import { spreadOver } from '../../calibration/spreadOver.js';
import { hiddenTruths } from '../../calibration/validation/hiddenTruths.js';
import { inSettings, mostRank } from '../../calibration/validation/truths.js';
import { momentsOf } from '../../calibration/draws.js';
import { patterns } from '../../catalogue/evidence/patterns.js';
import { experimentOf } from '../../pattern/experiments.js';
import { judge, type PatternJudgement } from '../../pattern/judge.js';
import { Chance } from '../../random/chance.js';
import { jsonText } from '../../store/save-run.js';
import { version } from '../../version.js';
import type { CalibrationAnswer, CalibrationTask } from '../calibrate/worker.js';
import { diskDoors } from '../doors.js';
import type { Interrupt } from '../interrupt.js';
import { noteProblems } from '../note-problems.js';
import type { Terminal } from '../terminal.js';
import { answersOf } from './answers.js';
import { readCalibration, type FinishedCalibration } from './finished-calibration.js';
import { readRivals, type Rival } from './rivals.js';
import { saveValidation } from './save.js';
import { sharing } from './sharing.js';
import { validationText } from './text.js';
import type { Validation } from './validation.js';

export interface ValidateOptions {
  readonly calibration?: string;
  readonly out?: string;
  /** Data sets of simulation-based calibration. */
  readonly truths?: number;
  /** Virtual studies of each pattern. */
  readonly studies?: number;
  /** Folders of further finished calibrations. */
  readonly rival?: readonly string[];
  /** Draws under which scenarios and levers are answered. */
  readonly answers?: number;
  readonly workers?: number;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** Validates and leaves a folder; returns the exit code: 0 whatever is found, because a failure is a finding. */
export async function validateCommand(file: string, options: ValidateOptions, terminal: Terminal, interrupt: Interrupt): Promise<number> {
  const plan = loadCalibration(file, diskDoors(file));
  if ('problems' in plan) {
    noteProblems(terminal, plan.problems);
    return 2;
  }
  const calibration = await readCalibration(options.calibration ?? 'output/calibration', plan);
  const rivals = readRivals(options.rival ?? []);
  const validation = await validated(plan, calibration, rivals, options, terminal, interrupt);
  const folder = options.out === undefined ? undefined : await saveValidation(options.out, validation, interrupt);
  terminal.out(options.json ? jsonText(validation) : validationText(validation, folder, terminal.outColours));
  return 0;
}

type Asking = (tasks: readonly CalibrationTask[], what: string) => Promise<CalibrationAnswer[]>;

async function validated(plan: CalibrationPlan, calibration: FinishedCalibration, rivals: readonly Rival[], options: ValidateOptions, terminal: Terminal, { signal }: Interrupt): Promise<Validation> {
  const { truths = 500, studies = 100, answers: drawsOfAnswers = 40 } = options;
  const share = sharing(options, terminal, signal);
  const ask: Asking = async (tasks, what) => share<CalibrationTask, CalibrationAnswer>(tasks, { what, script: new URL('../calibrate/worker.js', import.meta.url), workerData: plan, shorter: 'Fewer --truths and --studies make it shorter.' });
  const emulator = emulatorOf(plan, calibration.bank);
  const leftOut = await leaveOut(plan, emulator, calibration.draws, async (without) => {
    const answers = await ask([{ kind: 'sample', name: `without-${without}`, emulator, particles: Math.max(200, Math.floor(plan.particles / 4)), without }], `posterior without ${plan.trials[without]?.trial.id ?? ''}`);
    return answers.flatMap((answer) => ('sample' in answer ? answer.sample.positions : []));
  });
  const spreads = calibration.draws.map((draw) => betweenAt(draw, plan.parameters.length));
  const { trials } = observedOf(plan);
  return {
    schema: 'inclusim-validation-1', version, title: plan.title, trials: plan.trials.map(({ trial }) => trial.id), points: calibration.bank.length, parameters: plan.parameters.length,
    leftOut: leftOut.map((each, t) => ({ ...each, people: Array.from(trials[t]?.people ?? []) })),
    standing: standingOf(leftOut),
    spread: { level: momentsOf(spreads.map(({ level }) => level)).mean, effect: momentsOf(spreads.map(({ effect }) => effect)).mean },
    knowNothing: knowNothingSpread(trials, plan.trials.map(({ trial }) => areControls(trial.arms)), plan.seed),
    together: togetherIn(plan, emulator, calibration),
    ranks: await ranksOfTruths(plan, calibration, truths, ask),
    patterns: await patternsAt(plan, calibration, studies, ask),
    ...await answersOf(plan, calibration.posterior, rivals, drawsOfAnswers, async (tasks) => share(tasks, { what: 'answers', script: new URL('./answers-worker.js', import.meta.url), workerData: null, shorter: 'Fewer --answers make it shorter.' })),
  };
}

function togetherIn(plan: CalibrationPlan, emulator: Emulator, { fresh, draws }: FinishedCalibration): Validation['together'] {
  const settings = spreadOver(draws, fresh.length).map((draw) => betweenAt(draw, plan.parameters.length));
  const settled = fresh.map((row, k) => {
    const chance = new Chance(`${plan.seed}/together`);
    chance.startReplication(k);
    const counted = inSettings(plan, emulator, row, settings[k] ?? { level: 0, effect: 0 }, chance);
    return { events: counted.flatMap(({ events }) => Array.from(events)), people: counted.flatMap(({ people }) => Array.from(people)) };
  });
  return { alone: together(plan, fresh), inSettings: together(plan, settled) };
}

const truthsPerTask = 2;

async function ranksOfTruths(plan: CalibrationPlan, { bank }: FinishedCalibration, truths: number, ask: Asking): Promise<RankHistogram[]> {
  const tasks = hiddenTruths(plan, bank, truths).flatMap(({ emulator, rows }) => Array.from({ length: Math.ceil(rows.length / truthsPerTask) }, (_, k): CalibrationTask => (
    { kind: 'ranks', emulator, rows: rows.slice(k * truthsPerTask, (k + 1) * truthsPerTask) }
  )));
  const ranks = (await ask(tasks, 'truths')).flatMap((answer) => ('ranks' in answer ? answer.ranks : []));
  const names = [...plan.parameters.map(({ path }) => parameterName(path)), 'level of settings', 'effect of settings'];
  return ranks.length < 10 ? [] : rankHistograms(names.map((parameter, d) => ({ parameter, ranks: ranks.map((each) => each[d] ?? NaN) })), mostRank, 10);
}

const studiesPerTask = 4;
/** Luck of these studies, far from that of any bank. */
const firstStudy = 2_000_000;

async function patternsAt(plan: CalibrationPlan, { draws }: FinishedCalibration, studies: number, ask: Asking): Promise<PatternJudgement[]> {
  const asked = patterns.filter(({ id }) => experimentOf(id) !== undefined);
  const perPattern = Math.ceil(studies / studiesPerTask);
  const positions = spreadOver(draws, studies).map((draw) => draw.slice(0, plan.parameters.length));
  const tasks = asked.flatMap(({ id }) => Array.from({ length: perPattern }, (_, k): CalibrationTask => (
    { kind: 'studies', pattern: id, positions: positions.slice(k * studiesPerTask, (k + 1) * studiesPerTask), first: firstStudy + k * studiesPerTask }
  )));
  const answers = await ask(tasks, 'patterns');
  return asked.map((pattern, p) => judge(pattern, answers.slice(p * perPattern, (p + 1) * perPattern).flatMap((answer) => ('studies' in answer ? answer.studies : []))));
}
