/** A complete, checked, frozen scenario: what `loadScenario` returns and the engine lives by. Plain data, so that it can be sent to a worker. */
import type { ArmScenario } from './schema/scenario.js';

/** What holds from a week on: the arm's scenario with all events up to that week applied. */
export interface Epoch {
  /** First week in which it holds; the first epoch has week 0. */
  readonly week: number;
  readonly because: string;
  readonly scenario: ArmScenario;
}

export interface Arm {
  readonly id: string;
  readonly because: string;
  /** In ascending order of week; at least one, the first with week 0. */
  readonly epochs: readonly Epoch[];
}

export interface Scenario {
  /** Base name of the file, without folder and ending. */
  readonly name: string;
  readonly title: string;
  readonly question: string;
  readonly weeks: number;
  /** Weeks for which each cohort member is followed. */
  readonly horizon: number;
  readonly seed: number | string;
  readonly replications: ArmScenario['replications'];
  /** Reference arm. */
  readonly compareWith: string;
  readonly cohort: ArmScenario['cohort'];
  readonly report: ArmScenario['report'];
  /** In the order of the file. */
  readonly arms: readonly Arm[];
}
