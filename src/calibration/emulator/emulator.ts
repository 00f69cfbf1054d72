/** What simulations would say at any point of the parameters, from those that were made: a surface per arm and figure, and how unsure it is. */
import { choleskyInPlace, solveLower } from '../../statistics/cholesky.js';
import { fillTerms, termsOf, type Basis } from './basis.js';
import { chosenProducts } from './products.js';
import type { Simulated } from './simulated.js';
import { crossProduct, fitLinear, fitLogistic, priorPrecision, product, type Design, type Surface } from './surface.js';

/** Plain data, so that it can be sent to a thread. */
export interface Emulator {
  readonly basis: Basis;
  readonly arms: readonly Surface[];
  /** Of shares, whose log odds the surface gives, with the people of one study; of other figures null. */
  readonly figures: readonly (Surface & { readonly people: number | null })[];
  /** Cholesky factor of the precision of the terms, per unit of information. */
  readonly factor: Float64Array;
}

export function designOf(scores: readonly Float64Array[], weights: Float64Array, products: Basis['products'] = []): Design {
  const basis = { dimensions: scores[0]?.length ?? 0, products };
  const terms = termsOf(basis);
  const values = new Float64Array(scores.length * terms);
  scores.forEach((point, i) => fillTerms(basis, point, values, i * terms));
  return { rows: scores.length, terms, basis, values, weights };
}

/** @throws RangeError when there is no point. */
export function fitEmulator(simulated: Simulated): Emulator {
  const { scores, weights, arms, figures } = simulated;
  if (scores.length === 0) throw new RangeError('An emulator needs at least one simulated point; found none.');
  const design = designOf(scores, weights, chosenProducts(designOf(scores, weights), simulated));
  const counted = arms.map(({ events, people }) => atLeastBinomial(fitLogistic(design, events, people)));
  return {
    basis: design.basis, arms: counted,
    figures: figures.map((figure) => ('people' in figure ? { ...fitLogistic(design, figure.events, figure.people), people: Math.max(...figure.people) } : { ...fitLinear(design, figure.values), people: null })),
    factor: factorOf(design, medianOf(counted.map(({ information }) => information))),
  };
}

/** People of an arm cannot be more alike than by chance. */
function atLeastBinomial(surface: Surface): Surface {
  return { ...surface, dispersion: Math.max(1, surface.dispersion) };
}

function medianOf(values: readonly number[]): number {
  return values.length === 0 ? 1 : [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Shared by all surfaces, because they were fitted to the same points: each differs by its information only, which is taken to be the usual one of an arm beside the priors of the terms. */
function factorOf(design: Design, usual: number): Float64Array {
  const matrix = crossProduct(design.values, design.rows, design.terms, design.weights);
  for (let k = 0; k < design.terms; k += 1) matrix[k * design.terms + k]! += priorPrecision(k, design.basis) / usual;
  choleskyInPlace(matrix, design.terms);
  return matrix;
}

/** What an emulator says at one point. Arrays are its own and are written anew at each question. */
export interface Answer {
  /** By arm: expected log odds. */
  readonly logits: Float64Array;
  /** By arm: variance of the log odds that a virtual trial's expectation has around them, by the emulator's error and by clustering. */
  readonly noise: Float64Array;
  /**
   * By figure, of a share on the log odds: expected value, the variance of the emulator's error, and how much simulated figures scatter around the surface: chance of a study,
   * and lack of fit; of a share times p (1 - p), which differs from point to point.
   */
  readonly figures: Float64Array;
  readonly doubts: Float64Array;
  readonly scatter: Float64Array;
}

/** An emulator made ready to be asked at many points. */
export function createAsking(emulator: Emulator): (scores: Float64Array) => Answer {
  const { arms, figures, basis, factor } = emulator;
  const terms = termsOf(basis);
  const row = new Float64Array(terms);
  const solved = new Float64Array(terms);
  const answer: Answer = { logits: new Float64Array(arms.length), noise: new Float64Array(arms.length), figures: new Float64Array(figures.length), doubts: new Float64Array(figures.length), scatter: Float64Array.from(figures, ({ dispersion, people }) => dispersion / (people ?? 1)) };
  return (scores) => {
    fillTerms(basis, scores, row, 0);
    solved.set(row);
    solveLower(factor, terms, solved);
    let leverage = 0;
    for (let k = 0; k < terms; k += 1) leverage += solved[k]! * solved[k]!;
    for (let k = 0; k < arms.length; k += 1) {
      const { coefficients, dispersion, information } = arms[k]!;
      answer.logits[k] = product(row, 0, coefficients);
      answer.noise[k] = (dispersion * leverage + dispersion - 1) / information;
    }
    for (let k = 0; k < figures.length; k += 1) {
      const { coefficients, dispersion, information } = figures[k]!;
      answer.figures[k] = product(row, 0, coefficients);
      answer.doubts[k] = (dispersion * leverage) / information;
    }
    return answer;
  };
}
