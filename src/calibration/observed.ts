import { patternOf } from '../catalogue/evidence/patterns.js';
import type { Observed as Reported, PatternStatistic } from '../catalogue/evidence/patterns/pattern.js';
import { log } from '../statistics/log.js';
import type { CalibrationPlan } from './plan.js';
import type { Observed, ObservedFigure } from './target.js';

/** The published figures that a plan is held against, in the order of its simulations. */
export function observedOf({ trials, patterns }: CalibrationPlan): Observed {
  return {
    trials: trials.map(({ trial: { arms } }) => ({
      events: arms.map(({ events }) => events ?? 0),
      people: arms.map(({ analysed, randomised }) => analysed ?? randomised ?? 0),
    })),
    figures: patterns.flatMap((id) => (patternOf(id)?.statistics ?? []).map((statistic) => figureOf(id, statistic))),
  };
}

/** A figure that does not count in a pattern, or is only bounded, is simulated beside the others and is no target. */
function figureOf(pattern: string, { id, unit, observed, standardError, people, scored }: PatternStatistic): ObservedFigure {
  const span = spanOf(observed);
  const isTarget = scored && span !== undefined;
  const [from, to] = span ?? [0.5, 0.5];
  const scale = unit === 'ratio' ? 'logarithm' : unit === 'share' ? 'logOdds' : 'plain';
  const on = (value: number): number => figureOn({ scale, people }, value);
  const half = (on(to) - on(from)) / 2;
  const middle = (from + to) / 2;
  const error = scale === 'logOdds' ? standardError / (middle * (1 - middle)) : standardError;
  // Of a span every value may be the true one; an even distribution over it adds its variance.
  return { id: `${pattern} ${id}`, scale, people, isTarget, value: isTarget ? (on(from) + on(to)) / 2 : NaN, standardError: Math.sqrt(error * error + (half * half) / 3) };
}

function spanOf(observed: Reported): readonly [number, number] | undefined {
  if ('figure' in observed) return [observed.figure, observed.figure];
  return 'from' in observed ? [observed.from, observed.to] : undefined;
}

/** A figure on the scale of its target; NaN where it has none. A share of 0 or 1 is moved inward as by half a person. */
export function figureOn({ scale, people }: Pick<ObservedFigure, 'scale' | 'people'>, value: number): number {
  if (scale === 'plain') return value;
  if (scale === 'logarithm') return value > 0 ? log(value) : NaN;
  const share = (value * people + 0.5) / (people + 1);
  return log(share / (1 - share));
}
