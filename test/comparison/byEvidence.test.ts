import { describe, expect, it } from 'vitest';
import type { Posterior } from '../../src/catalogue/posterior/posterior.js';
import { drawnParameters, splitByEvidence } from '../../src/comparison/byEvidence.js';
import { drawsInOrder } from '../../src/scenario/posterior/order.js';
import { mean, variance } from '../../src/statistics/index.js';

const count = 400;

/** Numbers that go evenly through all of them, in an order of their own. */
function mixed(step: number): number[] {
  const evenly = Array.from({ length: count }, (_, at) => (at * step) % count);
  return evenly.map((each) => (each - mean(evenly)) / Math.sqrt(variance(evenly)));
}

/** Three parameters: the first informed, the second not, the third set by the file. The second goes with the first as far as `together` says. */
function drawn(together = 0) {
  const [first, other, third] = [mixed(149), mixed(227), mixed(87)];
  const second = first.map((each, at) => together * each + Math.sqrt(1 - together * together) * other[at]!);
  const parameter = (path: string, sd: number) => ({ path, prior: { least: -3, most: 3, mean: 0, sd: 1 }, mean: 0, sd });
  const posterior: Posterior = {
    schema: 'inclusim-posterior-1', version: 'test', made: { seed: 1, trials: [], points: count }, parameters: [parameter('a', 0.69), parameter('b', 0.7), parameter('c', 0.1)], between: { level: [], effect: [] },
    draws: first.map((value, at) => ({ weight: 1 / count, values: [value, second[at]!, third[at]!] })),
  };
  return { posterior, hash: '', from: '', free: [[[true, false, false]], [[true, true, false]]] };
}

/** The difference in two replications a draw, by the draw's values; `luck` lies on both sides of it. */
function lived(posterior: ReturnType<typeof drawn>, difference: (a: number, b: number) => number, luck = 0): Float64Array {
  const drawOf = drawsInOrder(posterior.posterior.draws, 1);
  return Float64Array.from({ length: 2 * count }, (_, r) => {
    const [a, b] = posterior.posterior.draws[drawOf(r)]!.values;
    return difference(a!, b!) + (r % 2 === 0 ? luck : -luck);
  });
}

describe('What parameters put into a difference', () => {
  it('comes from the informed and the others as a known linear answer says, whatever chance adds', () => {
    const posterior = drawn();
    for (const luck of [0, 5]) {
      const { informed, uninformed, notLinear } = splitByEvidence({ posterior, seed: 1 }, 2 * count)!(lived(posterior, (a, b) => 3 * a + b, luck), 10);
      expect([informed / 10, uninformed / 10]).toEqual([expect.closeTo(0.9, 1.5), expect.closeTo(0.1, 1.5)]);
      expect(informed + uninformed + notLinear).toBeCloseTo(10, 9);
    }
  });

  it('is halved where both groups explain the same', () => {
    // Var(a + b) = 2 + 2 · .5 = 3; each alone explains (1.5)² = 2.25 of it, and on top of the other .75.
    const posterior = drawn(0.5);
    const { informed, uninformed } = splitByEvidence({ posterior, seed: 1 }, 2 * count)!(lived(posterior, (a, b) => a + b), 3);
    expect([informed, uninformed]).toEqual([expect.closeTo(1.5, 1), expect.closeTo(1.5, 1)]);
    // All of a alone: b explains a quarter of it without having a part in it, so b gets an eighth.
    const alone = splitByEvidence({ posterior, seed: 1 }, 2 * count)!(lived(posterior, (a) => a), 1);
    expect([alone.informed, alone.uninformed]).toEqual([expect.closeTo(0.875, 1.5), expect.closeTo(0.125, 1.5)]);
  });

  it('stands apart where it follows no straight line', () => {
    const posterior = drawn();
    const square = splitByEvidence({ posterior, seed: 1 }, 2 * count)!(lived(posterior, (a) => a * a), 1);
    expect(square.notLinear).toBeGreaterThan(0.95);
  });

  it('is never more than there is between draws, and no part of it is below 0', () => {
    const posterior = drawn();
    const split = splitByEvidence({ posterior, seed: 1 }, 2 * count)!;
    const less = split(lived(posterior, (a) => a), 0.5);
    expect([less.informed + less.uninformed, less.notLinear]).toEqual([expect.closeTo(0.5, 12), 0]);
    expect(Object.values(split(new Float64Array(2 * count), 0))).toEqual([0, 0, 0]);
  });

  it('knows what is drawn anywhere, and what of it the trials informed', () => {
    expect(drawnParameters(drawn())).toEqual([{ path: 'a', spread: 0.69, informed: true }, { path: 'b', spread: 0.7, informed: false }]);
  });

  it('is not split without a posterior, nor under so few draws that the regression would fit chance', () => {
    expect(splitByEvidence({ seed: 1 }, 800)).toBeNull();
    expect(splitByEvidence({ posterior: drawn(), seed: 1 }, 2 * 22)).toBeNull();
    expect(splitByEvidence({ posterior: drawn(), seed: 1 }, 2 * 23)).not.toBeNull();
  });
});
