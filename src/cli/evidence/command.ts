/** `inclusim evidence`: the published trials and patterns that the model is held against, and everything about one of them. */
import { patterns } from '../../catalogue/evidence/patterns.js';
import { publishedTrials } from '../../catalogue/evidence/published.js';
import { findEvidence, isPattern, type Evidence } from './find.js';
import { allPatterns, onePattern } from './patterns.js';
import type { Terminal } from '../terminal.js';
import { pooledFit } from './pooled.js';
import { allTrials } from './table.js';
import { oneTrial } from './text.js';

export interface EvidenceOptions {
  readonly json?: boolean;
}

/** Lists all trials and patterns, or tells of each one that is named; names that are not known are wrong input, and all told at once. */
export function evidenceCommand(ids: readonly string[], { json = false }: EvidenceOptions, { out, outColours }: Terminal): number {
  const found = findEvidence(ids);
  if (json) out(`${JSON.stringify(dataOf(found), null, 2)}\n`);
  else if (found.length === 0) out(`${allTrials(publishedTrials, pooledFit(), outColours)}\n${allPatterns(patterns, outColours)}`);
  else out(found.map((each) => (isPattern(each) ? onePattern(each, outColours) : oneTrial(each, outColours))).join('\n\n'));
  return 0;
}

/** One of them as it is, several as a list, and without a name all with what is fitted. */
function dataOf(found: readonly Evidence[]): unknown {
  if (found.length === 1) return found[0];
  return found.length > 1 ? found : { pooled: pooledFit(), trials: publishedTrials, patterns };
}
