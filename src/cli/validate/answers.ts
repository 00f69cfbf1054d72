/** Answers of the shipped scenarios and of levers, under the prior, the posterior and finished rivals. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Posterior } from '../../catalogue/posterior/posterior.js';
import type { CalibrationPlan } from '../../calibration/plan.js';
import { answered, answerOf, askedUnder, priorDraws, type Answer, type Answered } from '../../calibration/validation/answers.js';
import { allQuestions, leverScenario, type Question } from '../../calibration/validation/questions.js';
import { movedParameters, type Moved } from '../../calibration/validation/refits.js';
import { measures } from '../../outcomes/catalogue.js';
import { nameHash } from '../../random/hash.js';
import { replicationsPerDraw } from '../../scenario/posterior/drawn.js';
import { diskDoors, shippedScenarios } from '../doors.js';
import type { AnswersAnswer, AnswersTask } from './answers-worker.js';
import type { Rival } from './rivals.js';

export interface Answers {
  /** Draws under which each question was asked, and replications of each. */
  readonly draws: number;
  readonly perDraw: number;
  readonly structure: string;
  readonly rivals: readonly { readonly name: string; readonly structure: string; readonly points: number }[];
  readonly questions: readonly Answered[];
}

/** The same structure found once more after something else was changed, such as the controls. */
export interface Refit {
  readonly name: string;
  readonly controls: string | null;
  readonly parameters: readonly Moved[];
  /** The shipped comparison under both posteriors; null without answers. */
  readonly comparison: { readonly question: string; readonly before: Answer; readonly after: Answer } | null;
}

/** Replications of two arms, by threads. */
export type Live = (tasks: readonly AnswersTask[]) => Promise<AnswersAnswer[]>;

/** A question under a posterior. */
interface Case {
  readonly question: Question;
  readonly posterior: Posterior;
}

/** Questions under all that there is; rivals of the same structure are refits, of which only the shipped comparison is asked. */
export async function answersOf(plan: CalibrationPlan, posterior: Posterior, rivals: readonly Rival[], draws: number, live: Live): Promise<{ readonly answers: Answers | null; readonly refits: readonly Refit[] }> {
  const structures = rivals.filter((rival) => structureOf(rival.posterior) !== structureOf(posterior));
  const refits = rivals.filter((rival) => !structures.includes(rival));
  if (draws === 0) return { answers: null, refits: refits.map((refit) => refitOf(posterior, refit, null)) };
  const questions = shippedQuestions();
  const sources = [priorDraws(plan, draws), posterior, ...structures.map((rival) => rival.posterior)];
  const comparison = questions.filter(({ id, kind }) => kind === 'scenario' && id === leverScenario);
  const cases = [...questions.flatMap((question) => sources.map((source): Case => ({ question, posterior: source }))), ...comparison.flatMap((question) => refits.map((refit): Case => ({ question, posterior: refit.posterior })))];
  const found = await answersTo(cases, draws, live);
  const rows = questions.map((question, q) => {
    const [prior, own, ...others] = found.slice(q * sources.length, (q + 1) * sources.length) as [Answer, Answer, ...Answer[]];
    return answered(question, prior, own, others.map((answer, r) => ({ name: structures[r]?.name ?? '', ...answer })));
  });
  const before = rows.find(({ id }) => id === leverScenario)?.posterior;
  return {
    answers: { draws, perDraw: replicationsPerDraw, structure: structureOf(posterior), rivals: structures.map(({ name, posterior: { made } }) => ({ name, structure: made.structure ?? 'both', points: made.points })), questions: rows },
    refits: refits.map((refit, r) => {
      const after = found[questions.length * sources.length + r];
      return refitOf(posterior, refit, before === undefined || after === undefined ? null : { question: leverScenario, before, after });
    }),
  };
}

function refitOf(posterior: Posterior, { name, posterior: refit }: Rival, comparison: Refit['comparison']): Refit {
  return { name, controls: refit.made.controls ?? null, parameters: movedParameters(posterior, refit), comparison };
}

function structureOf({ made: { structure = 'both' } }: Posterior): string {
  return structure;
}

function shippedQuestions(): Question[] {
  const names = readdirSync(shippedScenarios).filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length)).sort();
  return allQuestions(names, (name) => {
    const file = join(shippedScenarios, `${name}.yaml`);
    return { file, doors: { ...diskDoors(file), measures, hash: nameHash } };
  });
}

/** Replications that a thread is given at a time: few enough for all threads to end at about the same time. */
const perTask = 20;

async function answersTo(cases: readonly Case[], draws: number, live: Live): Promise<Answer[]> {
  const total = draws * replicationsPerDraw;
  const tasksEach = Math.ceil(total / perTask);
  const tasks = cases.flatMap(({ question, posterior }) => {
    const scenario = askedUnder(question, posterior, draws);
    return Array.from({ length: tasksEach }, (_, k): AnswersTask => ({ scenario, first: k * perTask, count: Math.min(perTask, total - k * perTask) }));
  });
  const lived = await live(tasks);
  return cases.map((_, c) => answerOf(lived.slice(c * tasksEach, (c + 1) * tasksEach).flatMap(({ differences }) => differences)));
}
