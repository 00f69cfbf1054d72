/** A complete, checked, frozen scenario: what `loadScenario` returns and the engine lives by. Plain data, so that it can be sent to a worker. */
import type { DrawnParameters } from './posterior/drawn.js';
import type { ArmScenario } from './schema/scenario.js';

/** What holds from a week on: the arm's scenario with all events up to that week applied. */
export interface Epoch {
  /** First week in which it holds; the first epoch has week 0. */
  readonly week: number;
  readonly because: string;
  readonly scenario: ArmScenario;
}

/** People who come in one week and are put into groups by lot, among others who were there before: a trial within one world. */
export interface Randomisation {
  /** Week of the run in which they come; their own week 0 is the end of the week before. */
  readonly week: number;
  readonly groups: readonly RandomisedGroup[];
}

export interface RandomisedGroup {
  readonly id: string;
  /** People in it. */
  readonly size: number;
  /** Ids of the services that take nobody else. */
  readonly services: readonly string[];
  /** Those of them that everybody in the group is offered at once; to the others one has to be referred. */
  readonly offered: readonly string[];
}

export interface Arm {
  readonly id: string;
  readonly because: string;
  /** In ascending order of week; at least one, the first with week 0. */
  readonly epochs: readonly Epoch[];
  /** The cohort, where it is randomised; otherwise `cohort` says who it is. */
  readonly randomised?: Randomisation;
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
  /** What is drawn where the parameters are uncertain; without it every replication has the values above. */
  readonly posterior?: DrawnParameters;
}
