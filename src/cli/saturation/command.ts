/** `inclusim saturation`: a service opened to more and more of a region, what those gain to whom it is open, and what others lose. */
import { availableParallelism } from 'node:os';
import { contextOf } from '../../charts/chart.js';
import { offeredOf } from '../../displacement/offered.js';
import { saturationResult, type SaturationPlan, type SaturationResult } from '../../displacement/result.js';
import type { Offered } from '../../displacement/saturation.js';
import { measureInfo } from '../../outcomes/catalogue.js';
import { replicationsPerDraw } from '../../scenario/posterior/drawn.js';
import type { Scenario } from '../../scenario/scenario.js';
import { scenarioToYaml } from '../../scenario/write.js';
import { posteriorFile, type Provenance } from '../../store/provenance.js';
import { openRunFolder } from '../../store/run-folder.js';
import { runFolderName } from '../../store/run-name.js';
import { jsonText } from '../../store/save-run.js';
import { version } from '../../version.js';
import { fillFolder } from '../fill-folder.js';
import { InputError } from '../input-error.js';
import type { Interrupt } from '../interrupt.js';
import { liveInBlocks } from '../live-in-blocks.js';
import { loadDrawn, type DrawnOptions } from '../load-drawn.js';
import { posteriorWords } from '../posterior.js';
import { quoted } from '../quoted.js';
import { typedOptions } from '../study/options.js';
import { studyProvenance } from '../study/provenance.js';
import type { Terminal } from '../terminal.js';
import { saturationFiles } from './save.js';
import { saturationText } from './text.js';
import type { LivedShares, SaturationBlock, SaturationTask } from './worker.js';

export interface SaturationOptions extends DrawnOptions {
  readonly service?: string;
  readonly arm?: string;
  /** From above 0 to 1, ascending. */
  readonly shares?: readonly number[];
  readonly replications?: number;
  readonly workers?: number;
  readonly out?: string;
  readonly json?: boolean;
}

const usualShares = [0.25, 0.5, 0.75, 1];
const usualReplications = 320;

/** Simulates, saves and prints; returns the exit code. */
export async function saturationCommand(file: string, options: SaturationOptions, terminal: Terminal, interrupt: Interrupt): Promise<number> {
  const loaded = loadDrawn(file, options, terminal);
  if (loaded === undefined) return 2;
  const { scenario } = loaded;
  const { replications = usualReplications, shares = usualShares, workers = availableParallelism() } = options;
  const perDraw = scenario.posterior === undefined ? 1 : replicationsPerDraw;
  const plan: SaturationPlan = { scenario, offered: offeredAsked(scenario, options), shares, replications: Math.ceil(replications / perDraw) * perDraw, perDraw };
  const started = { date: new Date(), clock: performance.now() };
  const result = saturationResult(plan, await lived(plan, workers, options.quiet === true ? undefined : terminal, interrupt));
  const seconds = (performance.now() - started.clock) / 1000;
  const provenance = studyProvenance({
    scenario, replications: plan.replications, workers, started: started.date, seconds, posterior: scenario.posterior,
    asked: commandOf(file, options), command: commandAgain(options, scenario),
  });
  const folder = await save(plan, result, provenance, started.date, options.out, interrupt);
  const context = contextOf(scenario, measureInfo);
  terminal.out(options.json ? jsonText({ ...result, folder }) : saturationText({ result, context, title: scenario.title || scenario.name }, folder, terminal.outColours));
  return 0;
}

function offeredAsked(scenario: Scenario, { arm, service }: SaturationOptions): Offered {
  const offered = offeredOf(scenario, { arm, service });
  if ('problem' in offered) throw new InputError(`${offered.problem}\n  ${offered.todo.replaceAll('\n', '\n  ')}`);
  return offered;
}

/** Replications that a thread lives at a time; whole draws. */
const block = 10;

async function lived({ scenario, offered, shares, replications }: SaturationPlan, workers: number, terminal: Terminal | undefined, { signal }: Interrupt): Promise<LivedShares['histories']> {
  const crew = liveInBlocks<SaturationBlock, LivedShares>({
    script: new URL('./worker.js', import.meta.url), workerData: { scenario, offered, shares } satisfies SaturationTask, workers, work: 'its replications were lived', signal,
  }, block, terminal, { things: 'replications', shorter: '--replications N makes it shorter.' });
  try {
    const answers = await crew.live(scenario.name, 0, replications, (first, count) => ({ first, count }));
    return answers.flatMap(({ histories }) => histories);
  } finally {
    await crew.close();
  }
}

/** The folder that was filled. */
async function save({ scenario, offered, shares, replications }: SaturationPlan, result: SaturationResult, provenance: Provenance, started: Date, out: string | undefined, interrupt: Interrupt): Promise<string> {
  const yaml = scenarioToYaml(scenario);
  const identity = { yaml: JSON.stringify([yaml, offered, shares, replications]), seed: scenario.seed, version, posterior: scenario.posterior?.hash };
  const folder = await openRunFolder(out ?? runFolderName(`${scenario.name}-saturation`, started, identity), out !== undefined);
  return fillFolder(folder, saturationFiles({ result, scenario, yaml, provenance }), interrupt);
}

/** The command that repeats it from within its own folder. */
function commandAgain({ out: _, ...options }: SaturationOptions, { posterior }: Scenario): string {
  return commandOf('scenario.yaml', { ...options, posterior: posterior === undefined ? false : posteriorFile });
}

/** The command as it could be typed again. */
function commandOf(file: string, { service, arm, shares, replications, seed, out, posterior }: SaturationOptions): string {
  const percent = shares?.map((share) => String(Number((100 * share).toPrecision(12)))).join(',');
  return ['inclusim', 'saturation', file, ...typedOptions({ service, arm, shares: percent, replications, seed, out }), ...posteriorWords(posterior)].map(quoted).join(' ');
}
