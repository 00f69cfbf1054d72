/** Somebody who listens to decisions: told which draw of whom was held against which probability, and what came of it. */
export type Witness = (purpose: number, entity: number, index: number, probability: number, yes: boolean) => void;
