/** What simulations would say at any point of the parameters, from those that were made: a surface per arm and figure, and how unsure it is. */
import { choleskyInPlace, solveLower } from '../statistics/cholesky.js';
import { fillTerms, termsOf } from './basis.js';
import { crossProduct, fitLinear, fitLogistic, priorPrecision, product, type Design, type Surface } from './surface.js';

/** Simulated points: positions are scores (prior standard deviations), one row a point. */
export interface Simulated {
  readonly scores: readonly Float64Array[];
  /** How much each point counts. */
  readonly weights: Float64Array;
  /** By arm: events and people of each point. */
  readonly arms: readonly { readonly events: Float64Array; readonly people: Float64Array }[];
  /** By figure: its value at each point, NaN where it has none. */
  readonly figures: readonly Float64Array[];
}

/** Plain data, so that it can be sent to a thread. */
export interface Emulator {
  readonly dimensions: number;
  readonly arms: readonly Surface[];
  readonly figures: readonly Surface[];
  /** Cholesky factor of the precision of the terms, per unit of information. */
  readonly factor: Float64Array;
}

export function designOf(scores: readonly Float64Array[], weights: Float64Array): Design {
  const dimensions = scores[0]?.length ?? 0;
  const terms = termsOf(dimensions);
  const values = new Float64Array(scores.length * terms);
  scores.forEach((point, i) => fillTerms(point, values, i * terms));
  return { rows: scores.length, terms, dimensions, values, weights };
}

/** @throws RangeError when there is no point. */
export function fitEmulator({ scores, weights, arms, figures }: Simulated): Emulator {
  if (scores.length === 0) throw new RangeError('An emulator needs at least one simulated point; found none.');
  const design = designOf(scores, weights);
  return {
    dimensions: design.dimensions,
    arms: arms.map(({ events, people }) => fitLogistic(design, events, people)),
    figures: figures.map((figure) => fitLinear(design, figure)),
    factor: factorOf(design),
  };
}

/** Shared by all surfaces, because they were fitted to the same points: each differs by its information only. */
function factorOf(design: Design): Float64Array {
  const matrix = crossProduct(design.values, design.rows, design.terms, design.weights);
  for (let k = 0; k < design.terms; k += 1) matrix[k * design.terms + k]! += priorPrecision(k, design.dimensions);
  choleskyInPlace(matrix, design.terms);
  return matrix;
}

/** What an emulator says at one point. Arrays are its own and are written anew at each question. */
export interface Answer {
  /** By arm: expected log odds. */
  readonly logits: Float64Array;
  /** By arm: variance of the log odds that a virtual trial's expectation has around them, by the emulator's error and by clustering. */
  readonly noise: Float64Array;
  /** By figure: expected value, the variance of the emulator's error, and how much simulated figures scatter around the surface: chance of a study, and lack of fit. */
  readonly figures: Float64Array;
  readonly doubts: Float64Array;
  readonly scatter: Float64Array;
}

/** An emulator made ready to be asked at many points. */
export function createAsking(emulator: Emulator): (scores: Float64Array) => Answer {
  const { arms, figures, dimensions, factor } = emulator;
  const terms = termsOf(dimensions);
  const row = new Float64Array(terms);
  const solved = new Float64Array(terms);
  const answer: Answer = { logits: new Float64Array(arms.length), noise: new Float64Array(arms.length), figures: new Float64Array(figures.length), doubts: new Float64Array(figures.length), scatter: Float64Array.from(figures, ({ dispersion }) => dispersion) };
  return (scores) => {
    fillTerms(scores, row, 0);
    solved.set(row);
    solveLower(factor, terms, solved);
    let leverage = 0;
    for (let k = 0; k < terms; k += 1) leverage += solved[k]! * solved[k]!;
    arms.forEach(({ coefficients, dispersion, information }, k) => {
      answer.logits[k] = product(row, 0, coefficients);
      answer.noise[k] = (dispersion * leverage + dispersion - 1) / information;
    });
    figures.forEach(({ coefficients, dispersion }, k) => {
      answer.figures[k] = product(row, 0, coefficients);
      answer.doubts[k] = dispersion * leverage;
    });
    return answer;
  };
}
