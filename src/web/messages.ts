/** What the page asks its workers, and what they answer. The first worker also opens scenarios, keeps replications and compares them. */
import type { RunResult } from '../comparison/comparison.js';
import type { Base } from '../explorer/base.js';
import type { Given } from '../explorer/given.js';
import type { Choices } from '../explorer/state.js';
import type { Row } from '../outcomes/replication.js';
import type { Block } from '../replicate.js';
import type { Scenario } from '../scenario/scenario.js';

export type Rows = readonly (readonly Row[])[];

/** Questions by name, each with what it holds and its answer. */
export interface Asked {
  /** What the page was handed; before anything else. */
  begin: { readonly question: { readonly given: Given }; readonly answer: null };
  open: { readonly question: { readonly scenario: string; readonly drawn: boolean }; readonly answer: { readonly base: Base } | { readonly problems: string } };
  /** A scenario from choices; replications of another one are forgotten. */
  load: { readonly question: { readonly base: Base; readonly choices: Choices }; readonly answer: { readonly scenario: Scenario } | { readonly problems: string } };
  /** The scenario to simulate from now on. */
  take: { readonly question: { readonly scenario: Scenario }; readonly answer: null };
  /** Simulates; the one who keeps replications keeps its own. */
  live: { readonly question: { readonly block: Block; readonly keep: boolean }; readonly answer: Rows };
  keep: { readonly question: { readonly rows: Rows }; readonly answer: null };
  /** What the first replications say. */
  compare: { readonly question: { readonly count: number }; readonly answer: RunResult };
  /** A scenario as a file that gives the same with the command line. */
  write: { readonly question: { readonly scenario: Scenario; readonly count: number }; readonly answer: string };
}

export type Name = keyof Asked;
export type Question<N extends Name = Name> = { readonly [K in N]: { readonly id: number; readonly ask: K } & Asked[K]['question'] }[N];
export type Reply = { readonly id: number; readonly answer: unknown } | { readonly id: number; readonly error: string };
