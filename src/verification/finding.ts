/** What a check found. */
export interface Finding {
  readonly id: string;
  readonly title: string;
  readonly passed: boolean;
  readonly found: string;
}

/** Collects what is wrong, with the first place where it is; afterwards it is only counted. */
export class Faults {
  private first: string | undefined;
  private count = 0;

  add(text: string): void {
    this.first ??= text;
    this.count += 1;
  }

  /** The finding: what is wrong first, or the words for nothing wrong. */
  finding(id: string, title: string, fine: string): Finding {
    const more = this.count > 1 ? `, and ${this.count - 1} more` : '';
    return { id, title, passed: this.count === 0, found: this.first === undefined ? fine : `${this.first}${more}` };
  }
}
