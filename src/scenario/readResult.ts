/** What reading gives: a tree, problems, or both. */
import type { Problem } from './problem.js';
import type { MapNode } from './tree.js';

/** A tree may come with problems, such as a key given twice; without a tree there is at least one. */
export interface ReadResult {
  readonly tree?: MapNode;
  readonly problems: readonly Problem[];
}
