import type { Kind } from './violation.js';

/** A small tree with exactly one broken rule. */
export interface WrongTree {
  readonly sentence: string;
  readonly kind: Kind;
  /** Where it must be reported. */
  readonly at: string;
  /** What the report must mention. */
  readonly found: string;
  readonly files: Readonly<Record<string, string>>;
}

/** One line of code in one file, beside files that are right. */
export function wrong(sentence: string, kind: Kind, found: string, at: string, line: string, others: Readonly<Record<string, string>> = {}): WrongTree {
  return { sentence, kind, at: `${at}:2`, found, files: { ...others, [at]: `// The next line is wrong.\n${line}\n` } };
}
