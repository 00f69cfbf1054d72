import { locate } from '../locate.js';
import type { ArmScenario } from '../schema/scenario.js';
import type { MapNode, Origin, Path } from '../tree.js';

/** What runs, but not as its author may expect. */
export interface Warning {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  /** The whole sentence. */
  readonly message: string;
}

/** Looks at what an arm lives under in one epoch. */
export type Check = (scenario: ArmScenario, tree: MapNode) => Warning[];

/** A warning at the place of a path. */
export function warn(tree: MapNode, path: Path, message: string): Warning {
  const { at, path: where } = locate(tree, path);
  return { ...atOrigin(at, message), path: where };
}

/** A warning at a place that is known. */
export function atOrigin(at: Origin, message: string): Warning {
  return { file: at.source, line: at.line, column: at.column, path: at.path, message };
}
