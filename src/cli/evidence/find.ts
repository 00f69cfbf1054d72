/** Finds published trials and patterns by their ids. */
import { patterns } from '../../catalogue/evidence/patterns.js';
import type { Pattern } from '../../catalogue/evidence/patterns/pattern.js';
import { publishedTrials } from '../../catalogue/evidence/published.js';
import type { PublishedTrial } from '../../catalogue/evidence/trial.js';
import { didYouMean } from '../../scenario/didYouMean.js';
import { shown } from '../../scenario/printable.js';
import { InputError } from '../input-error.js';

export type Evidence = PublishedTrial | Pattern;

export function isPattern(evidence: Evidence): evidence is Pattern {
  return 'statistics' in evidence;
}

/** Trials and patterns in the order asked; any that is not there is wrong input. */
export function findEvidence(ids: readonly string[], elsewhere = ''): Evidence[] {
  const all: readonly Evidence[] = [...publishedTrials, ...patterns];
  const known = all.map(({ id }) => id);
  const wrong = ids.filter((id) => !known.includes(id)).map((id) => `${shown(id)} is not a published trial or pattern here${guess(id, known)}\n  \`inclusim evidence\` lists all of them.${elsewhere}`);
  if (wrong.length > 0) throw new InputError(wrong.join('\n\n✖ '));
  return ids.flatMap((id) => all.filter((each) => each.id === id));
}

/** A slip of the keys, or an id of which the beginning was given: author and year. */
function guess(id: string, known: readonly string[]): string {
  const near = didYouMean(id, known);
  const begun = known.filter((each) => id.length > 3 && each.startsWith(id.toLowerCase()));
  return near === '' && begun.length > 0 ? `; did you mean ${begun.map((each) => `"${each}"`).join(' or ')}?` : near;
}
