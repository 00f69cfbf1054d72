import type { LeftOut, Standing } from '../../calibration/validation/leaveOut.js';
import type { Spread } from '../../calibration/validation/knowNothing.js';
import type { Together } from '../../calibration/validation/together.js';
import type { RankHistogram } from '../../calibration/ranks.js';
import type { PatternJudgement } from '../../pattern/judge.js';
import type { Answers, Refit } from './answers.js';

/** What a validation found, as plain data. */
export interface Validation {
  readonly schema: 'inclusim-validation-1';
  readonly version: string;
  readonly title: string;
  readonly trials: readonly string[];
  /** Points of the bank and parameters that were calibrated. */
  readonly points: number;
  readonly parameters: number;
  readonly leftOut: readonly (LeftOut & { readonly people: readonly number[] })[];
  readonly standing: Standing;
  /** Posterior means of the standard deviations between settings: with the simulator, and without one. */
  readonly spread: Spread;
  readonly knowNothing: Spread;
  /** Simulated trials alone, and with the settings drawn that the model leaves unexplained. */
  readonly together: { readonly alone: Together; readonly inSettings: Together };
  readonly ranks: readonly RankHistogram[];
  readonly patterns: readonly PatternJudgement[];
  /** What comes from data and what hangs on a reading; null where it was not asked. */
  readonly answers: Answers | null;
  readonly refits: readonly Refit[];
}
