import type { Chance } from '../random/chance.js';
import type { Int } from '../statistics/int.js';
import type { Arm } from '../scenario/scenario.js';
import type { ArmScenario } from '../scenario/schema/scenario.js';
import type { Accounts } from './accounts.js';
import type { Attempts } from './attempts.js';
import type { Conduct } from './conduct.js';
import type { Witness } from './witness.js';
import type { Employers } from './employers.js';
import type { AddOns } from './addOns.js';
import type { InForce } from './instruments.js';
import type { Jobs } from './jobs.js';
import type { Kernels } from './kernels.js';
import type { JobSeekers } from './jobSeekers.js';
import type { Newcomers } from './newcomers.js';
import type { Posts } from './posts.js';
import type { Services } from './services.js';
import type { StageTable } from './stages.js';

/** The labour market of each region: 0 urban, 1 rural. */
export interface Regions {
  readonly unemployment: Float64Array;
  /** Minus log unemployment, in standard deviations from the ordinary. */
  readonly tightness: Float64Array;
  /** Vacancies per position. */
  readonly vacancyRate: Float64Array;
  /** How far employers expect a subsidy with a presented candidate, in [0, 1]. */
  readonly expectation: Float64Array;
  /** With competition: vacancies (-1 not laid out yet), and other people who are unemployed; the same as they would be without our people. */
  readonly vacancies: Float64Array;
  readonly others: Float64Array;
  readonly vacanciesAlone: Float64Array;
  readonly othersAlone: Float64Array;
  /** Positions filled by our people, less those that they have left, in this week. */
  readonly taken: Float64Array;
  /** Layoffs a week, and the factor on quits, of the week. */
  readonly layoff: Float64Array;
  readonly quits: Float64Array;
  /** Shift of the log-odds of an invitation by scarcer vacancies. */
  readonly crowding: Float64Array;
}

/** Clinicians as gate to work. */
export interface Clinic {
  /** Belief that treatment comes first. */
  treatmentFirst: number;
  /** Hires of patients that clinicians saw this week. */
  successes: number;
  /** Patients that clinicians have. */
  patients: number;
}

/** Weekly series and states at asked weeks: filled by `week/observe.ts`, read by `outcomes/`. */
export interface Record {
  /** `[own week * columns + column]`: sums over the cohort, or values of the arm. */
  readonly series: Float64Array;
  readonly columns: Int;
  /** Own weeks at which states are kept. */
  readonly askedWeeks: readonly number[];
  /** For each own week, index into the asked weeks; -1 not asked. */
  readonly askedIndex: Int16Array;
  /** States kept, `[asked * states + state][person]` as one column. */
  readonly kept: Float32Array;
  /** Own weeks at which main activities are kept, and for each own week its index among them; -1 not kept. */
  readonly flowWeeks: readonly number[];
  readonly flowIndex: Int16Array;
  /** People observed together, by main activity. */
  readonly byActivity: Int32Array;
  /** Main activities kept, `[index * capacity + person]`. */
  readonly activityAt: Uint8Array;
  /** What was paid for and gained by members, `[own year * ledgerWidth + item]`, and where the row of each own week begins. */
  readonly ledger: Float64Array;
  readonly ledgerRow: Int32Array;
  /** Hires of people who were enrolled in a service. */
  hiresInService: number;
  /** Weeks of filled full posts. */
  staffWeeks: number;
  availableHours: number;
  deliveredHours: number;
  loadSum: number;
  loadWeeks: number;
  /** Weeks that other people have spent unemployed because vacancies went to ours. */
  displacedWeeks: number;
  /** Sums over weeks of people who would want a place and do not apply, and of people on lists. */
  hiddenWeeks: number;
  listWeeks: number;
  /** People who gave up waiting this week. */
  gaveUp: number;
}

/** Everything that lives: columns of nouns, allocated once per arm and reused by every replication. */
export interface World {
  /** What it lives by; a world laid out for an arm may live under other values of its parameters. */
  arm: Arm;
  /** The scenario in force; changes with the epoch. */
  scenario: ArmScenario;
  epoch: number;
  readonly horizon: Int;
  readonly chance: Chance;
  week: Int;
  readonly jobSeekers: JobSeekers;
  readonly jobs: Jobs;
  readonly accounts: Accounts;
  readonly capacity: Int;
  readonly employers: Employers;
  readonly services: Services;
  readonly posts: Posts;
  readonly postTotal: number;
  readonly conduct: Conduct;
  stages: StageTable;
  /** The stage tables of all epochs. */
  readonly stageTables: readonly StageTable[];
  /** Instruments in force. */
  instruments: InForce;
  readonly regions: Regions;
  readonly clinic: Clinic;
  readonly record: Record;
  /** Responsiveness of symptoms by diagnosis. */
  readonly responsiveness: Float64Array;
  /** Weeks that each benefit lasts out of work, in a job and on sick leave, and its level a week; laid out by the phases that ask for them. */
  readonly benefitWeeks: Float64Array;
  readonly benefitLevels: Float64Array;
  /** Worry about losing each benefit, in the code of the column `benefit`. */
  readonly worry: Float64Array;
  /** Quantiles of work history by epoch, for the copula, and those of the epoch in force. */
  readonly histories: readonly Float64Array[];
  readonly historyQuantiles: Float64Array;
  /** Quantiles of what employers think and can at the start. */
  readonly employerQuantiles: { readonly stigma: Float64Array; readonly costFear: Float64Array; readonly competence: Float64Array };
  readonly newcomers: Newcomers;
  /** Share of employers in each sector, in the order of `sectors`. */
  readonly sectorShares: Float64Array;
  /** Shift of the invitation log-odds of each sector, of the epoch in force. */
  readonly sectorInvitation: Float64Array;
  /** The highest of them. */
  bestSector: number;
  /** Job seekers who arrive, by week. */
  readonly arrivals: Int32Array;
  /** Hears of each decision; null in ordinary runs. */
  witness: Witness | null;
  /** People whose job has started, in order of row; made anew by the phase of work. */
  readonly atWork: Int32Array;
  atWorkCount: Int;
  /** People enrolled in a service, in order of row; made anew by the phase of support. */
  readonly clients: Int32Array;
  clientCount: Int;
  /** People on the list of a service; made anew by the phase of intake. */
  readonly waiting: Int32Array;
  /** People who search without a service; made anew by the phase of search. */
  readonly alone: Int32Array;
  readonly attempts: Attempts;
  /** What the epoch in force can bring at all, so that a week need not look for it: second enrolments, help with a job that one has, places with employers, add-ons. */
  has: { readonly seconds: boolean; readonly retention: boolean; readonly places: boolean; readonly addOns: boolean };
  /** Services that stand beside other programmes. */
  readonly addOns: AddOns;
  /** Memory for sorting lists. */
  readonly scratch: Int32Array;
  readonly scratchKey: Float64Array;
  /** Where the columns lie together, and the kernels opened on them; null where there is no WebAssembly. */
  kernels: Kernels | null;
}

/** States kept at asked weeks, in the order of their rows in `Record.kept`. */
export const keptStates = ['competitive', 'symptoms', 'belief', 'selfStigma', 'inEducation', 'disability', 'inOwnJob'] as const;
