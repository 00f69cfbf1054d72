/** A run that ended before it was done, with what it kept. */
export class LeftUnfinished extends Error {
  override readonly name = 'LeftUnfinished';

  /**
   * @param kept - How many replications are kept; 1 or more.
   * @param again - The command that continues the run.
   * @param thing - What is kept, where it is not replications.
   */
  constructor(override readonly cause: unknown, readonly kept: number, readonly again: string, private readonly thing = 'replication') {
    super('The run ended before it was done.');
  }

  /** What is kept and how to go on, in one line. */
  get hint(): string {
    return `${this.kept} ${this.kept === 1 ? `${this.thing} is` : `${this.thing}s are`} kept; continue with: ${this.again}`;
  }
}
