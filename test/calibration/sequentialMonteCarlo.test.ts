import { describe, expect, it } from 'vitest';
import { sampleFrom } from '../../src/calibration/sequentialMonteCarlo.js';
import type { Target } from '../../src/calibration/sliceSteps.js';
import { Chance } from '../../src/random/chance.js';
import { createSobol } from '../../src/random/sobol.js';

/** A uniform prior on the cube, and a normal likelihood of two positions that go together; the third is not looked at. */
function target(): Target {
  const sequence = createSobol(3, 'target');
  return {
    dimensions: 3,
    draw: (k, position) => sequence.fill(k, position),
    logPrior: () => 0,
    logLikelihood: ([x, y]) => -0.5 * (((x! - 0.5) / 0.05) ** 2 - 1.6 * ((x! - 0.5) / 0.05) * ((y! - 0.4) / 0.05) + ((y! - 0.4) / 0.05) ** 2) / 0.36,
  };
}

const sample = sampleFrom(target(), { particles: 2000, moves: 10, lastMoves: 40 }, new Chance('sample'));
const column = (d: number) => sample.positions.map((position) => position[d]!);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const sd = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

describe('A sample of a posterior that is known', () => {
  it('has its means, its spread and its correlation', () => {
    const [x, y] = [column(0), column(1)];
    expect(mean(x)).toBeCloseTo(0.5, 2);
    expect(mean(y)).toBeCloseTo(0.4, 2);
    expect(sd(x)).toBeGreaterThan(0.045);
    expect(sd(x)).toBeLessThan(0.055);
    const correlation = mean(x.map((value, k) => (value - mean(x)) * (y[k]! - mean(y)))) / sd(x) / sd(y);
    expect(correlation).toBeGreaterThan(0.74);
    expect(correlation).toBeLessThan(0.86);
  });

  it('leaves what the likelihood does not look at as the prior had it', () => {
    expect(mean(column(2))).toBeCloseTo(0.5, 1);
    expect(sd(column(2))).toBeGreaterThan(0.26);
    expect(sd(column(2))).toBeLessThan(0.31);
  });

  it('knows the evidence: the volume under the likelihood', () => {
    // 2 pi .05² sqrt(1 - .8²), all of it inside the cube.
    expect(Math.abs(sample.logEvidence - Math.log(2 * Math.PI * 0.05 ** 2 * 0.6))).toBeLessThan(0.15);
  });

  it('is the same from the same chance, and another from another', () => {
    const again = sampleFrom(target(), { particles: 200, moves: 3, lastMoves: 5 }, new Chance('again'));
    expect(sampleFrom(target(), { particles: 200, moves: 3, lastMoves: 5 }, new Chance('again')).positions).toEqual(again.positions);
    expect(sampleFrom(target(), { particles: 200, moves: 3, lastMoves: 5 }, new Chance('other')).positions).not.toEqual(again.positions);
  });

  it('finds a posterior in a corner of the cube, and one with an edge, from few particles', () => {
    const sequence = createSobol(2, 'corner');
    // Beta(1, 40) and Beta(3, 1) of a uniform prior.
    const corner: Target = { dimensions: 2, draw: (k, position) => sequence.fill(k, position), logPrior: () => 0, logLikelihood: ([x, y]) => 39 * Math.log(1 - x!) + 2 * Math.log(y!) };
    const few = sampleFrom(corner, { particles: 400, moves: 6, lastMoves: 60 }, new Chance('corner')).positions;
    expect(mean(few.map(([x]) => x!))).toBeCloseTo(1 / 41, 2);
    expect(mean(few.map(([, y]) => y!))).toBeCloseTo(3 / 4, 1);
  });

  it('has few particles in many dimensions that do not drift together', () => {
    // The prior is flat beside the likelihood: log odds are normal around 0 with this spread.
    const [dimensions, spread, particles] = [20, 0.2, 60];
    const sequence = createSobol(dimensions, 'many');
    const many: Target = {
      dimensions,
      draw: (k, position) => sequence.fill(k, position),
      logPrior: () => 0,
      logLikelihood: (position) => position.reduce((sum, share) => sum - (Math.log(share / (1 - share)) / spread) ** 2 / 2, 0),
    };
    const squares: number[] = [];
    for (let repeat = 0; repeat < 20; repeat += 1) {
      const { positions } = sampleFrom(many, { particles, moves: 2, lastMoves: 40 }, new Chance(`many-${repeat}`));
      for (let d = 0; d < dimensions; d += 1) squares.push((mean(positions.map((position) => Math.log(position[d]! / (1 - position[d]!)))) / spread) ** 2 * particles);
    }
    // 1 where particles are independent, known to 7 % from 400 means; steps by the normal distribution of all particles, the one that moves among them, gave 1.8.
    expect(mean(squares)).toBeGreaterThan(0.75);
    expect(mean(squares)).toBeLessThan(1.3);
  });
});
