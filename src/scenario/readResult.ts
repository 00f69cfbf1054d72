/** What reading gives: a tree, problems, or both. */
import type { Problem } from './problem.js';
import type { MapNode } from './tree.js';

/** A file, and a path in it. */
export type Place = Pick<Problem, 'file' | 'path'>;

/** A tree may come with problems, such as a key given twice; without a tree there is at least one. */
export interface ReadResult {
  readonly tree?: MapNode;
  readonly problems: readonly Problem[];
  /** Where values stand that could not be read, as file and path: that they are missing need not be said as well. */
  readonly lost?: readonly Place[];
}
