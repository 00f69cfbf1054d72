/** What `story --json` prints. Keys are never absent; null where there is nothing. */
import type { Scenario } from '../../scenario/scenario.js';
import type { Decision } from '../../story/follow.js';
import type { Parting } from '../../story/parting.js';
import { wordsOf } from '../../story/purposes.js';
import { partingSentence } from '../../story/sentences.js';
import type { Story } from '../../story/story.js';
import { mindful } from './text.js';

export function storyData({ name, title, seed }: Scenario, { person, replication, of, who, arms, partings }: Story): unknown {
  const ids = arms.map(({ arm }) => arm);
  return {
    schema: 'inclusim-story-1', scenario: name, title, seed, replication, person, of, who, arms,
    partings: partings.map((parting) => partingData(parting, [ids[0] ?? '', ids[1] ?? ''])), note: mindful,
  };
}

function partingData(parting: Parting, ids: readonly [string, string]): unknown {
  const { week, of, decision, state } = parting;
  return {
    week, of, sentence: partingSentence(parting, ids), state,
    decision: decision && { purpose: wordsOf(decision.purpose).name, draw: decision.draw, sides: decision.sides.map((side, k) => ({ arm: ids[k], ...sideData(side) })) },
  };
}

/** A no of some purposes is told from a bound of the probability, because the probability itself is not worked out then. */
function sideData(side: Decision | null): object {
  const isBound = side !== null && !side.yes && wordsOf(side.purpose).mayBeBound;
  return { asked: side !== null, yes: side?.yes ?? null, probability: isBound ? null : side?.probability ?? null, probabilityAtMost: isBound ? side.probability : null };
}
