/** In how many histories a goal is reached, and what is known of that share. */
import { normalQuantile } from '../statistics/normal.js';

/** A share with an interval. */
export interface ShareReached {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The share of histories that reach the goal, with Wilson's interval (Wilson EB. J Am Stat Assoc 1927;22:209-212). Histories that share a draw of the parameters
 * resemble one another: their number is divided by the design effect, the variance of a draw's share over that of as many independent histories (Kish L. Survey
 * sampling. 1965, section 5.4), from 1 to the histories of a draw. Where all histories agree nothing shows it, and it is taken as large as it can be.
 *
 * @param reached - One a history, draw by draw.
 * @param perDraw - Histories that share a draw of the parameters; 1 where they are not drawn.
 * @param level - Share of such intervals that hold the true share.
 */
export function shareReached(reached: readonly boolean[], perDraw: number, level: number): ShareReached {
  const n = reached.length;
  const share = reached.filter(Boolean).length / n;
  const effective = n / designEffect(reached, share, perDraw);
  const z = normalQuantile(0.5 + level / 2);
  const middle = (share + (z * z) / (2 * effective)) / (1 + (z * z) / effective);
  const half = (z / (1 + (z * z) / effective)) * Math.sqrt((share * (1 - share)) / effective + (z * z) / (4 * effective * effective));
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** The lower end of that interval where all of so many independent histories reach the goal. */
export function bestLow(histories: number, level: number): number {
  const z = normalQuantile(0.5 + level / 2);
  return histories / (histories + z * z);
}

function designEffect(reached: readonly boolean[], share: number, perDraw: number): number {
  if (perDraw === 1) return 1;
  if (share === 0 || share === 1) return perDraw;
  const draws = Math.floor(reached.length / perDraw);
  if (draws < 2) return perDraw;
  let squares = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const own = reached.slice(draw * perDraw, (draw + 1) * perDraw).filter(Boolean).length / perDraw;
    squares += (own - share) * (own - share);
  }
  return Math.min(perDraw, Math.max(1, (squares / (draws - 1)) * (perDraw / (share * (1 - share)))));
}
