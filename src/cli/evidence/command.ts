/** `inclusim evidence`: the published trials that the model is held against, and everything about one of them. */
import { publishedTrials } from '../../catalogue/evidence/published.js';
import type { PublishedTrial } from '../../catalogue/evidence/trial.js';
import { findTrials } from './find.js';
import type { Terminal } from '../terminal.js';
import { pooledFit } from './pooled.js';
import { allTrials } from './table.js';
import { oneTrial } from './text.js';

export interface EvidenceOptions {
  readonly json?: boolean;
}

/** Lists all trials, or tells of each one that is named; names that are not known are wrong input, and all told at once. */
export function evidenceCommand(ids: readonly string[], { json = false }: EvidenceOptions, { out, outColours }: Terminal): number {
  const trials = findTrials(ids);
  if (json) out(`${JSON.stringify(dataOf(trials), null, 2)}\n`);
  else if (trials.length === 0) out(allTrials(publishedTrials, pooledFit(), outColours));
  else out(trials.map((trial) => oneTrial(trial, outColours)).join('\n\n'));
  return 0;
}

/** One trial as it is, several as a list, and without a name all of them with what is fitted. */
function dataOf(trials: readonly PublishedTrial[]): unknown {
  if (trials.length === 1) return trials[0];
  return trials.length > 1 ? trials : { pooled: pooledFit(), trials: publishedTrials };
}
