/** A calibration file becomes a plan. */
import { programmes } from '../catalogue/catalogue.js';
import { fittedTrials } from '../catalogue/evidence/fitted.js';
import { patterns } from '../catalogue/evidence/patterns.js';
import { publishedTrials } from '../catalogue/evidence/published.js';
import { didYouMean } from '../scenario/didYouMean.js';
import type { Doors } from '../scenario/doors.js';
import { folderOf, resolved, whyNotName } from '../scenario/folders.js';
import { findings } from '../scenario/issues.js';
import type { Refused } from '../scenario/load.js';
import { locate } from '../scenario/locate.js';
import { parameterLeaves } from '../scenario/parameterTable.js';
import { shown } from '../scenario/printable.js';
import { problemAt, sortedProblems, unreadable, type Problem } from '../scenario/problem.js';
import { readText } from '../scenario/read.js';
import { toData, type MapNode, type Path } from '../scenario/tree.js';
import { withLeaves } from '../scenario/withLeaves.js';
import { loadTrial, virtualTrial, type VirtualTrial } from '../trial/load.js';
import { experimentOf } from '../pattern/experiments.js';
import { calibrationForm, calibrationShape, type CalibrationForm } from './form.js';
import { freeParameters } from './freeParameters.js';
import type { CalibrationPlan } from './plan.js';
import { priorOf, type FreeParameter } from './prior.js';
import { underControls } from './sameControls.js';
import { canMatter } from './structure.js';

/** Reads a calibration from a file; files of trials lie beside or below it. */
export function loadCalibration(path: string, doors: Doors): CalibrationPlan | Refused {
  const answer = doors.read(path);
  if ('problem' in answer) return { problems: [unreadable(path, answer)] };
  const { tree, problems: found } = readText(path, answer.text);
  const problems = [...found];
  const form = tree && checked(tree, problems);
  if (tree === undefined || form === undefined || problems.length > 0) return { problems: sortedProblems(problems) };
  const plan = planned(tree, form, path, doors, problems);
  return problems.length > 0 ? { problems: sortedProblems(problems) } : plan;
}

function checked(tree: MapNode, problems: Problem[]): CalibrationForm | undefined {
  const result = calibrationForm.safeParse(toData(tree), { reportInput: true });
  if (result.success) return result.data;
  problems.push(...findings(tree, result.error.issues, { shape: calibrationShape(), moreKeys: [] }).map(({ problem }) => problem));
  return undefined;
}

function planned(tree: MapNode, form: CalibrationForm, path: string, doors: Doors, problems: Problem[]): CalibrationPlan {
  const { title, seed, structure, controls, points, particles, moves, lastMoves, draws } = form;
  const refuse = (at: Path, expected: string, hint = ''): void => {
    const place = locate(tree, at);
    problems.push(problemAt(place.at, place.node === undefined ? '' : shown(toData(place.node)), expected, hint, place.path));
  };
  const published = [...publishedOf(form, seed, refuse, problems), ...ownTrials(form, path, doors, refuse, problems)];
  const trials = controls === null ? published : withOneControl(published, controls, seed, refuse, problems);
  trials.forEach(({ trial }) => trial.arms.forEach((arm) => {
    if (arm.events === null || (arm.analysed ?? arm.randomised) === null) refuse(['trials'], `holds ${trial.id}, whose arm ${arm.id} has no count of events`, 'A trial that has not reported yet can be predicted (inclusim trial), but nothing can be fitted to it.');
  }));
  if (trials.length === 0 && problems.length === 0) refuse(['trials'], 'holds no trial', 'Name published trials, or files of your own.');
  const parameters = parametersOf(form, refuse).filter((parameter) => canMatter(parameter.path, structure));
  return { title, seed, structure, ...(controls === null ? {} : { controls }), parameters: parameters.map(priorOf), trials: trials.map((trial) => atModes(trial, parameters)), patterns: patternsOf(form, refuse), waves: points, particles, moves, lastMoves, draws };
}

/** What is free stands at the mode of its prior, so that a plan does not change with the defaults of what it asks for. */
function atModes({ trial, scenario }: VirtualTrial, parameters: readonly FreeParameter[]): VirtualTrial {
  return { trial, scenario: withLeaves(scenario, new Map(parameters.map(({ path, mode }) => [path, mode]))) };
}

type Refuse = (at: Path, expected: string, hint?: string) => void;

function publishedOf({ trials }: CalibrationForm, seed: number | string, refuse: Refuse, problems: Problem[]): VirtualTrial[] {
  const known = publishedTrials.map(({ id }) => id);
  const asked = trials === null ? fittedTrials : trials.flatMap((id, k) => {
    const trial = publishedTrials.find((each) => each.id === id);
    if (trial === undefined) refuse(['trials', k], `is not a published trial here${didYouMean(id, known)}`, '`inclusim evidence` lists all of them.');
    else if (trials.indexOf(id) < k) refuse(['trials', k], 'stands here twice');
    return trial ?? [];
  });
  return asked.flatMap((trial) => heldOnto(virtualTrial(trial, seed), problems));
}

function withOneControl(trials: readonly VirtualTrial[], controls: string, seed: number | string, refuse: Refuse, problems: Problem[]): readonly VirtualTrial[] {
  if (controls in programmes) return trials.flatMap((trial) => heldOnto(underControls(trial, controls, seed), problems));
  refuse(['controls'], `is not a programme${didYouMean(controls, Object.keys(programmes))}`, '`inclusim programmes` lists all of them.');
  return trials;
}

function patternsOf({ patterns: asked }: CalibrationForm, refuse: Refuse): string[] {
  const known = patterns.filter(({ id }) => experimentOf(id) !== undefined).map(({ id }) => id);
  if (asked === null) return patterns.filter(({ id, use }) => use === 'target' && known.includes(id)).map(({ id }) => id);
  asked.forEach((id, k) => {
    if (!known.includes(id)) refuse(['patterns', k], `is not a pattern of which there is a virtual study${didYouMean(id, known)}`, '`inclusim evidence` lists the patterns.');
  });
  return [...asked];
}

function ownTrials({ files, seed }: CalibrationForm, path: string, doors: Doors, refuse: Refuse, problems: Problem[]): VirtualTrial[] {
  return files.flatMap((file, k) => {
    const reason = whyNotName(file);
    const name = reason === undefined ? resolved('', file) : undefined;
    if (name === undefined) {
      refuse(['files', k], reason ?? 'leads out of the folder of the calibration', 'Put the file beside the calibration or into a folder below it.');
      return [];
    }
    return heldOnto(loadTrial(`${folderOf(path)}${name}`, doors, seed), problems);
  });
}

function heldOnto(loaded: VirtualTrial | Refused, problems: Problem[]): VirtualTrial[] {
  if (!('problems' in loaded)) return [loaded];
  problems.push(...loaded.problems);
  return [];
}

function parametersOf({ parameters }: CalibrationForm, refuse: Refuse): FreeParameter[] {
  const usual = freeParameters();
  if (parameters === null) return usual;
  const leaves = new Map(parameterLeaves('parameters').map((leaf) => [leaf.path, leaf.shape]));
  return parameters.flatMap(({ path, least, most }, k) => {
    const shape = leaves.get(path);
    if (shape === undefined || typeof shape.default !== 'number' || shape.minimum === undefined || shape.maximum === undefined) {
      refuse(['parameters', k, 'path'], `is not a number among the parameters${didYouMean(path, [...leaves.keys()])}`, '`inclusim explain parameters` lists them.');
      return [];
    }
    const ours = usual.find((each) => each.path === path);
    const range = { least: least ?? ours?.least ?? shape.minimum, most: most ?? ours?.most ?? shape.maximum };
    if (range.least < shape.minimum || range.most > shape.maximum || range.least >= range.most) {
      refuse(['parameters', k], `has a prior from ${range.least} to ${range.most}; expected a range within ${shape.minimum} to ${shape.maximum}`);
      return [];
    }
    const scale = ours?.scale === 'logarithm' && range.least > 0 ? 'logarithm' : 'linear';
    return [{ path, ...range, scale, mode: Math.min(range.most, Math.max(range.least, ours?.mode ?? shape.default)) }];
  });
}
