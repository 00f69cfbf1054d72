import type { Document } from 'yaml';
import type { Row } from './rows.js';

/** One place where a text stops being YAML, in the words of somebody who wrote it. */
export interface Slip {
  /** Where it is in the text. */
  readonly offset: number;
  /** What is wrong, as the rest of a sentence about this place. */
  readonly expected: string;
  readonly hint: string;
  /** Whether nothing behind it can be understood before it is mended. */
  readonly hidesTheRest?: true;
}

/** What a recogniser of slips looks at. */
export interface Broken {
  readonly text: string;
  readonly rows: readonly Row[];
  readonly document: Document;
  /** The parser's word for what it met. */
  readonly code: string;
  readonly message: string;
  /** Where the parser met it. */
  readonly offset: number;
  /** Index of the line of `offset`. */
  readonly index: number;
  readonly row: Row;
}

/** Knows one kind of slip; undefined where it is another. */
export type Recogniser = (broken: Broken) => Slip | undefined;
