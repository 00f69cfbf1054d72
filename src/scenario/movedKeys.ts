/** Keys that scenario files had once, for whoever still writes them. */
import type { Path } from './tree.js';

/** What to write instead, by the keys on the way; entries of lists are not told apart. */
const instead: Readonly<Record<string, string>> = {
  'costs.currency': 'It is `report.currency` now, one for the whole file; the country sets it.',
  'costs.priceYear': 'It is `report.priceYear` now, one for the whole file; the country sets it.',
  'programmes.kind': 'Leave it out: nothing came of it. `inclusim programmes` lists the catalogue by family.',
  'programmes.timeLimited': 'Leave it out: nothing came of it. A programme ends by time where `duration.most`, `followAlong.weeks` or `entitlementWeeks` say so.',
  'programmes.stages.arena': 'Leave it out: nothing came of it. `activity` says whether a stage is lived in a sheltered place or with an ordinary employer.',
};

/** What to do about a key that is not known any more; undefined where there never was such a key. */
export function movedKey(path: Path): string | undefined {
  const keys = path.filter((key) => typeof key === 'string').join('.');
  return Object.hasOwn(instead, keys) ? instead[keys] : undefined;
}
