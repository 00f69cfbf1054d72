/** What the chart of differences shows, before it has places. */
import type { Interval } from '../../comparison/comparison.js';
import type { ArmLook } from '../arms.js';
import type { Unit } from '../format.js';

/** A measure in one arm. */
export interface DifferenceRow {
  readonly arm: ArmLook;
  readonly value: number;
  readonly realGroup: Interval | null;
  /** Over draws of the parameters; null without a posterior. */
  readonly parameters: Interval | null;
  readonly simulationError: number | null;
  readonly text: string;
}

/** A measure with its arms. */
export interface DifferenceGroup {
  readonly label: string;
  readonly unit: Unit;
  readonly rows: readonly DifferenceRow[];
}
