/** `inclusim staff`: the smallest staff with which a goal is reached in enough histories. */
import { availableParallelism } from 'node:os';
import { fewestHistories, type Live } from '../../capacity/attempts.js';
import { goalOf, type Goal } from '../../capacity/goal.js';
import { postsAt, stepsWithin } from '../../capacity/search.js';
import { presentPosts, staffedOf, type Staffed } from '../../capacity/staffing.js';
import { studyStaff, type StudyPlan } from '../../capacity/study.js';
import { replicationsPerDraw } from '../../scenario/posterior/drawn.js';
import { InputError } from '../input-error.js';
import type { Interrupt } from '../interrupt.js';
import { liveInBlocks, type LiveBlocks } from '../live-in-blocks.js';
import type { LoadedFile } from '../load-scenarios.js';
import { loadDrawn, type DrawnOptions } from '../load-drawn.js';
import { posteriorWords } from '../posterior.js';
import { quoted } from '../quoted.js';
import { typedOptions } from '../study/options.js';
import type { Terminal } from '../terminal.js';
import { saveStaff, type StaffAnswer } from './save.js';
import { staffText } from './text.js';
import type { LivedHistories, StaffBlock, StaffTask } from './worker.js';

export interface StaffOptions extends DrawnOptions {
  readonly until: string;
  readonly service?: string;
  readonly arm?: string;
  readonly confidence?: number;
  readonly step?: number;
  readonly upTo?: number;
  readonly histories?: number;
  readonly workers?: number;
  readonly out?: string;
  readonly json?: boolean;
}

/** Searches, saves and prints; returns the exit code. */
export async function staffCommand(file: string, options: StaffOptions, terminal: Terminal, interrupt: Interrupt): Promise<number> {
  const loaded = loadDrawn(file, options, terminal);
  if (loaded === undefined) return 2;
  const { scenario } = loaded;
  const goal = goalAsked(options.until, scenario.horizon);
  const staffed = fitting(staffedOf(scenario, { arm: options.arm, service: options.service }));
  const plan = planOf(loaded, options, goal, fitting(presentPosts(scenario, staffed)));
  const started = { date: new Date(), clock: performance.now() };
  const study = await search(loaded, plan, staffed, options, terminal, interrupt);
  const answer: StaffAnswer = { loaded, plan, staffed, ...study, command: commandOf(file, options), started: started.date, seconds: () => (performance.now() - started.clock) / 1000 };
  const { folder, json } = await saveStaff(answer, options.out, interrupt);
  terminal.out(options.json ? `${JSON.stringify({ ...json, folder }, null, 2)}\n` : staffText(answer, folder, terminal.outColours));
  return 0;
}

function goalAsked(text: string, horizon: number): Goal {
  const goal = goalOf(text, horizon);
  if (typeof goal === 'string') throw new InputError(`--until: ${goal}.\n  Write --until "medianWait <= 4", --until "waiting@52 <= 20" or --until "neverReached <= 5 %".`);
  return goal;
}

function fitting<T extends number | Staffed>(found: T | { readonly problem: string; readonly todo: string }): T {
  if (typeof found === 'object' && 'problem' in found) throw new InputError(`${found.problem}\n  ${found.todo.replaceAll('\n', '\n  ')}`);
  return found;
}

function planOf({ scenario }: LoadedFile, { confidence = 0.9, step = 1, upTo, histories = 320 }: StaffOptions, goal: Goal, posts: number): StudyPlan {
  const most = upTo ?? postsAt(Math.max(8, stepsWithin(8 * posts, step)), step);
  if (most < step) throw new InputError(`--up-to: found ${most}, expected at least one step of ${step} posts.\n  Raise it, or make --step smaller.`);
  const perDraw = scenario.posterior === undefined ? 1 : replicationsPerDraw;
  const whole = Math.ceil(histories / perDraw) * perDraw;
  const fewest = fewestHistories(confidence, perDraw, whole);
  if (fewest > whole) throw new InputError(`--histories: found ${histories}, expected at least ${fewest} for a confidence of ${confidence}: with fewer, not even a goal that all of them reach is sure.\n  Raise it, or ask for a smaller --confidence.`);
  return { goal, confidence, step, most, posts, histories: whole, perDraw };
}

/** Histories that a thread lives at a time; whole draws. */
const block = 10;

/** The study, and how many people a history follows on average. */
async function search({ scenario }: LoadedFile, plan: StudyPlan, staffed: Staffed, { workers = availableParallelism(), quiet = false }: StaffOptions, terminal: Terminal, { signal }: Interrupt): Promise<Pick<StaffAnswer, 'study' | 'members'>> {
  const crew: LiveBlocks<StaffBlock, LivedHistories> = liveInBlocks({
    script: new URL('./worker.js', import.meta.url), workerData: { scenario, staffed, goal: plan.goal } satisfies StaffTask, workers, work: 'its histories were lived', signal,
  }, block, quiet ? undefined : terminal);
  let members = NaN;
  const live: Live = async (posts, first, count) => {
    const answers = await crew.live(`${scenario.name}, ${posts} posts`, first, count, (from, many) => ({ posts, first: from, count: many }));
    const histories = answers.flatMap((each) => each.histories);
    if (Number.isNaN(members)) members = histories.reduce((sum, each) => sum + each.members, 0) / histories.length;
    return histories;
  };
  try {
    return { study: await studyStaff(plan, live), members };
  } finally {
    await crew.close();
  }
}

/** The command as it could be typed again. */
function commandOf(file: string, { until, service, arm, confidence, step, upTo, histories, posterior, seed, out }: StaffOptions): string {
  return ['inclusim', 'staff', file, ...typedOptions({ until, service, arm, confidence, step, 'up-to': upTo, histories, seed, out }), ...posteriorWords(posterior)].map(quoted).join(' ');
}
