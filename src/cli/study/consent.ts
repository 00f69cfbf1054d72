/** What a study will cost is said before it starts, and somebody has to agree. */
import { overridden } from '../../scenario/overridden.js';
import { availableParallelism } from 'node:os';
import type { Scenario } from '../../scenario/scenario.js';
import { duration } from '../durations.js';
import { estimate } from '../estimate.js';
import { InputError } from '../input-error.js';
import type { Interrupt } from '../interrupt.js';
import { openQuestions } from '../new/questions.js';
import type { Terminal } from '../terminal.js';

export interface Cost {
  /** The scenario of one point. */
  readonly scenario: Scenario;
  /** Such as `25 points, 40 replications each in 2 arms`. */
  readonly words: string;
  /** Replications of all arms together, each arm counted once. */
  readonly replications: number;
  readonly workers: number | undefined;
  /** Whether somebody has agreed already. */
  readonly yes: boolean;
  /** The command with what agrees. */
  readonly agreed: string;
}

/**
 * Says how many runs and minutes it takes, and asks where somebody can answer.
 *
 * @returns Whether it may start.
 * @throws InputError where nobody has agreed and nobody can be asked.
 */
export async function agreeTo({ scenario, words, replications, workers = availableParallelism(), yes, agreed }: Cost, terminal: Terminal, { signal }: Interrupt): Promise<boolean> {
  const { seconds } = await estimate(overridden(scenario, { replications: Math.max(2, replications) }), workers, () => performance.now());
  const text = `${words}: ${(replications * scenario.arms.length).toLocaleString('en')} runs, about ${duration(seconds)} on ${workers === 1 ? 'one thread' : `${workers} threads`}.`;
  if (yes) {
    terminal.note(`${text}\n`);
    return true;
  }
  const questions = openQuestions(terminal, signal, 'Nobody agreed, so nothing was simulated.');
  if (questions === undefined) throw new InputError(`${text}\n  Nobody can be asked here whether to begin; say so with --yes:\n    ${agreed}`);
  try {
    terminal.note(`${text}\n`);
    const agrees = /^(y|yes|j|ja)$/i.test((await questions.ask('Begin? [y/N]')).trim());
    if (!agrees) terminal.note('Nothing was simulated.\n');
    return agrees;
  } finally {
    questions.close();
  }
}
