import type { World } from '../world/world.js';
import { planOf } from './fidelityFigures.js';
import { fidelityScale, type FidelityItem } from './fidelityScale.js';

/** One item of the fidelity scale for one service. */
export interface FidelityScore {
  readonly number: number;
  readonly name: string;
  /** 1 to 5; null where the model cannot see the item. */
  readonly score: number | null;
  /** The figure on which the score rests, in the unit of the item. */
  readonly figure: number | null;
}

/** A rounding error of a mean. */
const slack = 1e-9;

/** The 25 items of the fidelity scale for service `s`, from what it did in this replication. */
export function fidelityItems(world: World, s: number): FidelityScore[] {
  return fidelityScale.map(({ number, name, seen }) => {
    const figure = seen === null ? null : seen.figure(world, s);
    return { number, name, figure, score: seen === null || figure === null ? null : scoreOf(figure, seen.anchors) };
  });
}

/** Score 1 to 5: anchors that rise are reached from below, anchors that fall from above. */
function scoreOf(figure: number, anchors: NonNullable<FidelityItem['seen']>['anchors']): number {
  const rises = anchors[0] < anchors[3];
  return 1 + anchors.filter((anchor) => (rises ? figure >= anchor - slack : figure <= anchor + slack)).length;
}

/** The fidelity score of service `s`, 25 to 125: the mean of the items that the model sees, times 25. */
export function fidelityOf(world: World, s: number): number {
  const scores = fidelityItems(world, s).flatMap(({ score }) => (score === null ? [] : [score]));
  return (25 * scores.reduce((sum, score) => sum + score, 0)) / scores.length;
}

/** Sum and denominator of the mean score of the services of job specialists, each weighted by its client weeks. */
export function readFidelity(world: World): readonly [sum: number, count: number] {
  const { clientWeeks } = world.conduct;
  const specialist = world.services.ids.map((_, s) => s).filter((s) => planOf(world, s).staff.role === 'jobSpecialist');
  const weighted = specialist.map((s) => clientWeeks[s]! * (clientWeeks[s] === 0 ? 0 : fidelityOf(world, s)));
  return [weighted.reduce((sum, each) => sum + each, 0), specialist.reduce((sum, s) => sum + clientWeeks[s]!, 0)];
}
