/** Mixes in the order of a selection, each with what it gives to every service. */
import { costOf, type Mix } from './mixes.js';
import type { Standing } from './selectBest.js';
import type { MixSpace } from './space.js';

/** What a mix gives to a service. */
export interface Place {
  readonly id: string;
  readonly posts: number;
  /** Null: none. */
  readonly caseload: number | null;
  /** Whether several ceilings of the service were tried. */
  readonly isVaried: boolean;
  /** Share of the budget. */
  readonly share: number;
}

export interface RankedMix extends Omit<Standing, 'candidate'> {
  readonly mix: Mix;
  /** In the order of the space; those without posts too. */
  readonly places: readonly Place[];
  /** In the unit of the budget. */
  readonly cost: number;
}

export function rankedMixes(space: MixSpace, mixes: readonly Mix[], standings: readonly Standing[]): RankedMix[] {
  return standings.map(({ candidate, ...standing }) => {
    const mix = mixes[candidate]!;
    const places = space.services.map(({ id, cost, caseloads }, at): Place => (
      { id, posts: mix.posts[at]!, caseload: mix.caseloads[at]!, isVaried: caseloads.length > 1, share: (mix.posts[at]! * cost) / space.budget }
    ));
    return { ...standing, mix, places, cost: costOf(space, mix) };
  });
}
