/** What sentences and pages of a search for the best mix are made from. */
import type { MixPicture } from '../../charts/capacity/mixes.js';

export interface MixInput extends MixPicture {
  /** Id. */
  readonly arm: string;
  readonly title: string;
  readonly seed: number | string;
  /** Most histories of a mix. */
  readonly histories: number;
  readonly perDraw: number;
  /** Name of the posterior that parameters are drawn from; null where they are not. */
  readonly posterior: string | null;
}
