/**
 * Somebody who listens to decisions: told which draw of whom was held against which probability, and what came of it. Where the
 * draw lies above a bound of the probability, the bound is told in its place, because the probability is not worked out then.
 */
export type Witness = (purpose: number, entity: number, index: number, probability: number, yes: boolean) => void;
