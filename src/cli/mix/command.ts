/** `inclusim mix`: the best split of a budget over services, and all that cannot be told from it. */
import { availableParallelism } from 'node:os';
import { countOfMixes, mixesOf, type Mix } from '../../capacity/mix/mixes.js';
import { rankedMixes, type RankedMix } from '../../capacity/mix/ranked.js';
import { selectBest, type LiveCandidate } from '../../capacity/mix/selectBest.js';
import { spaceOf, type MixSpace } from '../../capacity/mix/space.js';
import { measureInfo, measures } from '../../outcomes/catalogue.js';
import type { MeasureInfo } from '../../outcomes/measure.js';
import { didYouMean } from '../../scenario/didYouMean.js';
import { replicationsPerDraw } from '../../scenario/posterior/drawn.js';
import type { Scenario } from '../../scenario/scenario.js';
import { InputError } from '../input-error.js';
import type { Interrupt } from '../interrupt.js';
import { liveInBlocks } from '../live-in-blocks.js';
import { loadDrawn, type DrawnOptions } from '../load-drawn.js';
import { posteriorWords } from '../posterior.js';
import { quoted } from '../quoted.js';
import { typedOptions } from '../study/options.js';
import type { Terminal } from '../terminal.js';
import { saveMix, type MixAnswer } from './save.js';
import { mixText } from './text.js';
import type { LivedMix, MixBlock, MixTask } from './worker.js';

export interface MixOptions extends DrawnOptions {
  readonly measure?: string;
  readonly posts?: number;
  readonly money?: number;
  readonly services?: readonly string[];
  readonly caseload?: ReadonlyMap<string, readonly number[]>;
  readonly arm?: string;
  readonly parts?: number;
  readonly histories?: number;
  readonly workers?: number;
  readonly out?: string;
  readonly json?: boolean;
}

/** More than these would take hours, and few of them would be told apart. */
const mostMixes = 500;

/** Searches, saves and prints; returns the exit code. */
export async function mixCommand(file: string, options: MixOptions, terminal: Terminal, interrupt: Interrupt): Promise<number> {
  const loaded = loadDrawn(file, options, terminal);
  if (loaded === undefined) return 2;
  const { scenario } = loaded;
  const measure = measureAsked(options.measure, scenario);
  const space = spaceAsked(scenario, options);
  const mixes = mixesOf(space);
  const perDraw = scenario.posterior === undefined ? 1 : replicationsPerDraw;
  const histories = Math.ceil((options.histories ?? 320) / perDraw) * perDraw;
  const started = { date: new Date(), clock: performance.now() };
  const found = await search({ scenario, space, mixes, measure }, { histories, perDraw }, options, terminal, interrupt);
  const answer: MixAnswer = { loaded, space, measure: { id: measure, info: infoOf(measure) }, histories, perDraw, ...found, command: commandOf(file, options), started: started.date, seconds: () => (performance.now() - started.clock) / 1000 };
  const { folder, json } = await saveMix(answer, options.out, interrupt);
  terminal.out(options.json ? `${JSON.stringify({ ...json, folder }, null, 2)}\n` : mixText(answer, folder, terminal.outColours));
  return 0;
}

/** The measure as asked for; one of which more or less is better. */
function measureAsked(named: string | undefined, { report, horizon }: Scenario): string {
  const asked = named ?? report.measures.find((id) => typeof measureInfo(id)?.better === 'string') ?? 'everCompetitive';
  const [id = '', week] = asked.split('@');
  const info = measures.find((each) => each.id === id);
  const todo = '\n  `inclusim explain measures` lists them.';
  if (info === undefined) throw new InputError(`--measure: found ${JSON.stringify(asked)}, expected a measure${didYouMean(id, measures.map((each) => each.id)) || '.'}${todo}`);
  if (info.better === null) throw new InputError(`--measure: found ${id}, of which neither more nor less is better; expected one that has a better side.${todo}`);
  const isWeek = week === undefined || (info.atWeek && /^\d+$/.test(week) && Number(week) >= 1 && Number(week) <= horizon);
  if (!isWeek) throw new InputError(`--measure: found ${asked}, expected ${info.atWeek ? `a week from 1 to ${horizon} behind ${id}` : `${id} alone, which is of all weeks`}.${todo}`);
  return asked;
}

function infoOf(measure: string): MeasureInfo {
  const info = measureInfo(measure);
  if (info === undefined) throw new RangeError(`There is no measure ${measure}.`);
  return info;
}

function spaceAsked(scenario: Scenario, { arm, services, posts, money, parts = 8, caseload = new Map<string, readonly number[]>() }: MixOptions): MixSpace {
  if (posts !== undefined && money !== undefined) throw new InputError('--posts, --money: found both, expected one budget.\n  Leave one of them out.');
  const space = spaceOf(scenario, { arm, services, posts, money, parts, caseloads: caseload });
  if ('problem' in space) throw new InputError(`${space.problem}\n  ${space.todo}`);
  const count = countOfMixes(space);
  if (count > mostMixes) throw new InputError(`Found up to ${count} mixes, expected at most ${mostMixes}.\n  Make --parts smaller, or name fewer --services or ceilings.`);
  if (!space.services.some(({ cost }) => space.budget / space.parts >= cost / 10)) throw new InputError(`The budget gives less than a tenth of a post for each of ${space.parts} parts, expected more.\n  Raise it, or make --parts smaller.`);
  return space;
}

/** Histories that a thread lives at a time; whole draws. */
const block = 10;

async function search(task: MixTask, plan: { readonly histories: number; readonly perDraw: number }, { workers = availableParallelism(), quiet = false }: MixOptions, terminal: Terminal, { signal }: Interrupt): Promise<{ readonly ranked: readonly RankedMix[]; readonly members: number }> {
  const crew = liveInBlocks<MixBlock, LivedMix>({ script: new URL('./worker.js', import.meta.url), workerData: task, workers, work: 'its histories were lived', signal }, block, quiet ? undefined : terminal);
  let members = NaN;
  const live: LiveCandidate = async (mix, first, count) => {
    const answers = await crew.live(titleOf(task, mix), first, count, (from, many) => ({ mix, first: from, count: many }));
    const histories = answers.flatMap((each) => each.histories);
    if (Number.isNaN(members)) members = histories.reduce((sum, each) => sum + each.members, 0) / histories.length;
    return histories.map(({ value }) => value);
  };
  try {
    const standings = await selectBest(task.mixes.length, { ...plan, isHigherBetter: measureInfo(task.measure)?.better === 'higher' }, live);
    return { ranked: rankedMixes(task.space, task.mixes, standings), members };
  } finally {
    await crew.close();
  }
}

function titleOf({ scenario, mixes }: { readonly scenario: Scenario; readonly mixes: readonly Mix[] }, mix: number): string {
  return `${scenario.name}, mix ${mix + 1} of ${mixes.length}`;
}

/** The command as it could be typed again. */
function commandOf(file: string, { measure, posts, money, services, caseload, arm, parts, histories, posterior, seed, out }: MixOptions): string {
  const ceilings = [...(caseload ?? [])].flatMap(([id, each]) => ['--caseload', `${id}=${each.join(',')}`]);
  return ['inclusim', 'mix', file, ...typedOptions({ measure, posts, money, services: services?.join(','), arm, parts, histories, seed, out }), ...ceilings, ...posteriorWords(posterior)].map(quoted).join(' ');
}
