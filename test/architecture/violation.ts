/** What a rule of the architecture can be broken by. */
export type Kind =
  | 'against-the-road'
  | 'neighbour'
  | 'door'
  | 'cycle'
  | 'no-layer'
  | 'leaves-src'
  | 'hidden-import'
  | 'chance'
  | 'math'
  | 'power'
  | 'surroundings'
  | 'shared'
  | 'too-long';

/** One broken rule, as data; `describe` words it. */
export interface Violation {
  readonly kind: Kind;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
  readonly found: string;
  readonly expected: string;
  readonly todo: string;
}

/** Says where, what was found, what is expected and what to do, in one line. */
export function describe({ kind, file, line, found, expected, todo }: Violation): string {
  return `${file}:${line} [${kind}] found ${found}; expected ${expected}; ${todo}.`;
}
