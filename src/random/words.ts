/**
 * A supply of random words, for a sampler that cannot say beforehand how many it needs.
 *
 * Whoever supplies them takes them in order from the blocks of one counter, raising its `index`, so that one entity, week and
 * phase always sees the same sequence.
 */
export interface Words {
  /** The next random word, an int32. */
  next(): number;
}
