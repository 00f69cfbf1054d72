/** Two factors in four arms: what each does with and without the other, and how much of the whole is owed to each. */
import type { Replications } from '../outcomes/replication.js';
import { jackknifeOfRatios } from '../statistics/jackknife.js';
import { columnOf, type Column } from './column.js';
import { byDraw } from './draws.js';
import { halfWidth } from './level.js';

/** Something for each of the four arms of a 2 x 2 design. */
export interface FourArms<T> {
  /** Neither factor. */
  readonly none: T;
  readonly onlyA: T;
  readonly onlyB: T;
  readonly both: T;
}

export interface Effect {
  /** In the unit of the measure; a share in 0 to 1. Null where an arm has nobody for whom the measure is defined. */
  readonly effect: number | null;
  /** Half-width of the 95 % interval of simulation error. */
  readonly simulationError: number | null;
}

export interface Factorial {
  /** Both factors against neither. */
  readonly whole: Effect;
  /** Simple effects: what a factor does at one level of the other. */
  readonly aWithoutB: Effect;
  readonly aWithB: Effect;
  readonly bWithoutA: Effect;
  readonly bWithA: Effect;
  /** How much more a factor does beside the other one than alone; the same whichever of them is asked. */
  readonly interaction: Effect;
  /** Shapley values: a factor's mean effect over both orders in which the two can be added. They sum to the whole. */
  readonly shapleyA: Effect;
  readonly shapleyB: Effect;
  /** Shapley values as shares of the whole; null unless its 95 % interval excludes 0. */
  readonly shareA: Effect;
  readonly shareB: Effect;
}

type Statistic = (four: FourArms<number>) => number;

const shapleyA: Statistic = ({ none, onlyA, onlyB, both }) => (onlyA - none + (both - onlyB)) / 2;
const shapleyB: Statistic = ({ none, onlyA, onlyB, both }) => (onlyB - none + (both - onlyA)) / 2;
const whole: Statistic = ({ none, both }) => both - none;

/**
 * A 2 x 2 analysis of one measure over replications that the four arms share. Levels are ratios of sums; each simulation error
 * comes from leaving a whole replication out of all four arms at once, as for differences between two arms.
 *
 * Sources: L. S. Shapley, "A value for n-person games", 1953; for taking a difference apart by it A. F. Shorrocks,
 * "Decomposition procedures for distributional analysis", Journal of Economic Inequality 11, 2013.
 *
 * @param measure - As asked, such as `competitiveAt@52`.
 * @param arms - Ids of the four arms; they must hold the same people.
 * @throws RangeError when the run has no such arm or measure.
 */
export function factorialOf(replications: Replications, measure: string, arms: FourArms<string>): Factorial {
  const at = placeOf(replications.measures, measure, 'measure');
  const column = (id: string) => byDraw(columnOf(replications, placeOf(replications.arms, id, 'arm'), at), replications.perDraw ?? 1);
  return factorialOfColumns({ none: column(arms.none), onlyA: column(arms.onlyA), onlyB: column(arms.onlyB), both: column(arms.both) });
}

/** The same from the columns of the four arms. */
export function factorialOfColumns(columns: FourArms<Column>): Factorial {
  const effect = (statistic: Statistic) => effectOf(columns, statistic);
  const all = effect(whole);
  const isClear = all.effect !== null && all.simulationError !== null && Math.abs(all.effect) > all.simulationError;
  const share = (part: Statistic): Effect => (isClear ? effect((four) => part(four) / whole(four)) : { effect: null, simulationError: null });
  return {
    whole: all,
    aWithoutB: effect(({ none, onlyA }) => onlyA - none), aWithB: effect(({ onlyB, both }) => both - onlyB),
    bWithoutA: effect(({ none, onlyB }) => onlyB - none), bWithA: effect(({ onlyA, both }) => both - onlyA),
    interaction: effect(({ none, onlyA, onlyB, both }) => both - onlyB - (onlyA - none)),
    shapleyA: effect(shapleyA), shapleyB: effect(shapleyB), shareA: share(shapleyA), shareB: share(shapleyB),
  };
}

function effectOf({ none, onlyA, onlyB, both }: FourArms<Column>, statistic: Statistic): Effect {
  const { estimate, standardError } = jackknifeOfRatios([none, onlyA, onlyB, both], ([n = NaN, a = NaN, b = NaN, ab = NaN]) => statistic({ none: n, onlyA: a, onlyB: b, both: ab }));
  return { effect: estimate, simulationError: halfWidth(standardError, none.sums.length) };
}

function placeOf(names: readonly string[], name: string, kind: string): number {
  const at = names.indexOf(name);
  if (at < 0) throw new RangeError(`The run has no ${kind} ${name}; it has ${names.join(', ')}.`);
  return at;
}
