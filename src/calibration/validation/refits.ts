/** What a refit changes: the same parameters found once more after one choice was made otherwise. */
import type { Posterior } from '../../catalogue/posterior/posterior.js';

/** How far a refit moves a parameter. */
export interface Moved {
  readonly path: string;
  readonly mean: number;
  readonly sd: number;
  readonly refitted: number;
  /** In standard deviations of the first posterior; null where that has none. */
  readonly by: number | null;
  /** Its standard deviation after the refit over the one before. */
  readonly width: number | null;
}

/** Parameters of both posteriors, in the order of the first. */
export function movedParameters({ parameters }: Posterior, refit: Posterior): Moved[] {
  return parameters.flatMap(({ path, mean, sd }) => {
    const again = refit.parameters.find((each) => each.path === path);
    if (again === undefined) return [];
    return [{ path, mean, sd, refitted: again.mean, by: sd > 0 ? (again.mean - mean) / sd : null, width: sd > 0 ? again.sd / sd : null }];
  });
}
