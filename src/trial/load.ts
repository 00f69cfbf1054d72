/** The door of this folder: a trial, from the catalogue or a file, becomes a checked scenario in which people are randomised. */
import type { StudyDesign } from '../catalogue/evidence/studies.js';
import { measures } from '../outcomes/catalogue.js';
import { nameHash } from '../random/hash.js';
import type { Doors, KnownMeasure } from '../scenario/doors.js';
import { findings } from '../scenario/issues.js';
import { firstEpoch } from '../scenario/firstEpoch.js';
import { loadTree, type Refused } from '../scenario/load.js';
import { sortedProblems, unreadable, type Problem } from '../scenario/problem.js';
import { readText } from '../scenario/read.js';
import type { ReadResult } from '../scenario/readResult.js';
import type { Randomisation, Scenario } from '../scenario/scenario.js';
import { mapFromData, toData, type MapNode } from '../scenario/tree.js';
import { composed, randomisationWeek, serviceName } from './compose.js';
import { sizeOf, trialForm, trialShape, type TrialForm, type TrialFormArm } from './form.js';
import { breachesOf, whyNotLived } from './rules.js';

/** A trial and the world that it takes place in. */
export interface VirtualTrial {
  readonly trial: TrialForm;
  /** One arm, `region`, in which the trial's arms are groups. */
  readonly scenario: Scenario;
}

/** Measures that a trial can count: shares of people, each of whom has the outcome or not. */
export const countable: readonly KnownMeasure[] = measures.filter(({ unit, reading }) => unit === 'share' && reading.over !== 'arm' && reading.cohort === 1);

/**
 * Reads a trial from a file in the form of the catalogue.
 *
 * @param seed - Number or text from which all chance comes, together with the trial's id.
 */
export function loadTrial(path: string, doors: Doors, seed: number | string): VirtualTrial | Refused {
  const answer = doors.read(path);
  if ('problem' in answer) return { problems: [unreadable(path, answer)] };
  return setUp(readText(path, answer.text), doors, seed);
}

/** The same for a trial of the catalogue, the study of a pattern, or a trial that was read and changed, which go the same way. */
export function virtualTrial(trial: StudyDesign | TrialForm, seed: number | string): VirtualTrial | Refused {
  return setUp({ tree: mapFromData(trial, `trial ${trial.id}`), problems: [] }, { read: () => ({ problem: 'is not there' }) }, seed);
}

function setUp({ tree, problems: found }: ReadResult, doors: Doors, seed: number | string): VirtualTrial | Refused {
  const problems = [...found];
  const form = tree && checked(tree, problems);
  if (tree === undefined || form === undefined || problems.length > 0) return { problems: sortedProblems(problems) };
  const scenarioTree = composed(tree, form, seed, problems);
  if (problems.length > 0) return { problems: sortedProblems(problems) };
  const loaded = loadTree(form.id, { tree: scenarioTree, problems: [] }, { ...doors, measures, hash: nameHash });
  return 'problems' in loaded ? loaded : { trial: form, scenario: randomised(loaded.scenario, form) };
}

function checked(tree: MapNode, problems: Problem[]): TrialForm | undefined {
  const result = trialForm.safeParse(toData(tree), { reportInput: true });
  if (result.success) {
    problems.push(...breachesOf(tree, result.data, countable));
    if (problems.length === 0) problems.push(...whyNotLived(tree, result.data));
    return result.data;
  }
  problems.push(...findings(tree, result.error.issues, { shape: trialShape(), moreKeys: [] }).map(({ problem }) => problem));
  return undefined;
}

/** One region: the background from the start, the participants from their week on; and whose each service is. */
function randomised(scenario: Scenario, { arms }: TrialForm): Scenario {
  const groups = arms.map((arm) => ({ id: arm.id, size: sizeOf(arm)!, services: arm.services.map((service) => nameOf(arm, service)), offered: arm.services.filter(isOffered).map((service) => nameOf(arm, service)) }));
  const randomisation: Randomisation = { week: randomisationWeek, groups };
  const [background, participants] = scenario.arms;
  const epochs = [...background!.epochs, { ...firstEpoch(participants!), week: randomisationWeek }];
  return { ...scenario, compareWith: 'region', arms: [{ id: 'region', because: '', epochs, randomised: randomisation }] };
}

function nameOf({ id }: TrialFormArm, service: Readonly<Record<string, unknown>>): string {
  return serviceName(id, String(service['id']));
}

/** Services of an arm are offered to everybody in it, unless their file says otherwise. */
function isOffered({ offeredTo = 'cohort' }: Readonly<Record<string, unknown>>): boolean {
  return offeredTo === 'cohort';
}
