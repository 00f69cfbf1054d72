import type { CalibrationPlan } from './plan.js';
import type { Observed } from './target.js';

/** The published figures that a plan is held against, in the order of its simulations. */
export function observedOf({ trials }: CalibrationPlan): Observed {
  return {
    trials: trials.map(({ trial: { arms } }) => ({
      events: arms.map(({ events }) => events ?? 0),
      people: arms.map(({ analysed, randomised }) => analysed ?? randomised ?? 0),
    })),
    figures: [],
  };
}
