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
function figureOf(pattern: string, { id, unit, observed, standardError, scored }: PatternStatistic): ObservedFigure {
  const span = spanOf(observed);
  const isTarget = scored && span !== undefined;
  const [from, to] = span ?? [0, 0];
  const onScale = (value: number): number => (unit === 'ratio' ? log(value) : value);
  const half = (onScale(to) - onScale(from)) / 2 || 0;
  // Of a span every value may be the true one; an even distribution over it adds its variance.
  return { id: `${pattern} ${id}`, isLogarithm: unit === 'ratio', isTarget, value: isTarget ? (onScale(from) + onScale(to)) / 2 : NaN, standardError: Math.sqrt(standardError * standardError + (half * half) / 3) };
}

function spanOf(observed: Reported): readonly [number, number] | undefined {
  if ('figure' in observed) return [observed.figure, observed.figure];
  return 'from' in observed ? [observed.from, observed.to] : undefined;
}
