/** What the form of a posterior cannot say: that its parts fit together, and that the scenario has what it names. */
import type { Posterior, PosteriorDraw, PosteriorParameter } from '../../catalogue/posterior/posterior.js';
import { didYouMean } from '../didYouMean.js';
import { scenarioParts } from '../parts.js';
import { shown } from '../printable.js';
import { inWords, type Shape } from '../shape.js';

/** How far the sum of all weights may lie from 1: they are written with so many digits. */
const tolerance = 1e-6;

/** All that does not fit, each as `where: found …, expected …`. */
export function misfits(posterior: Posterior): string[] {
  const { parameters, draws } = posterior;
  const known = drawable();
  return [
    ...parameters.flatMap((parameter, p) => wrongPath(parameter, p, parameters, known)),
    ...wrongWeights(draws),
    ...(['level', 'effect'] as const).flatMap((key) => wrongLength(`between.${key}`, posterior.between[key].length, draws.length, 'one for each draw')),
    ...draws.flatMap(({ values }, d) => wrongLength(`draws[${d}].values`, values.length, parameters.length, 'one for each parameter')),
    ...draws.flatMap((draw, d) => wrongValues(draw, d, parameters, known)),
  ];
}

/** Numbers of the model that can be unknown. What a scenario is of (people, services, country) is chosen, so no posterior draws it. */
function drawable(): ReadonlyMap<string, Shape> {
  const isNumber = ({ type, anyOf, enum: words }: Shape) => (type === 'number' || type === 'integer') && anyOf === undefined && words === undefined;
  return new Map(scenarioParts().flatMap(({ path, shape, isLeaf }) => (isLeaf && path.startsWith('parameters.') && !path.includes('[') && isNumber(shape) ? [[path, shape]] : [])));
}

function wrongPath({ path }: PosteriorParameter, p: number, all: readonly PosteriorParameter[], known: ReadonlyMap<string, Shape>): string[] {
  const where = `parameters[${p}].path`;
  if (!known.has(path)) return [`${where}: found ${shown(path)}, expected a number of the model, such as parameters.search.own${didYouMean(path, [...known.keys()])}`];
  const first = all.findIndex((other) => other.path === path);
  return first === p ? [] : [`${where}: found ${shown(path)} again, expected each parameter once (it is parameters[${first}] too)`];
}

function wrongWeights(draws: readonly PosteriorDraw[]): string[] {
  const sum = draws.reduce((total, { weight }) => total + weight, 0);
  return Math.abs(sum - 1) <= tolerance ? [] : [`draws: found weights that sum to ${sum.toPrecision(8)}, expected 1`];
}

function wrongLength(where: string, found: number, expected: number, why: string): string[] {
  return found === expected ? [] : [`${where}: found ${found} numbers, expected ${expected}, ${why}`];
}

function wrongValues({ values }: PosteriorDraw, d: number, parameters: readonly PosteriorParameter[], known: ReadonlyMap<string, Shape>): string[] {
  return values.flatMap((value, p) => {
    const path = parameters[p]?.path ?? '';
    const shape = known.get(path);
    return shape === undefined || allows(shape, value) ? [] : [`draws[${d}].values[${p}]: found ${shown(value)} for ${path}, expected ${inWords(shape)}`];
  });
}

function allows({ type, minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity }: Shape, value: number): boolean {
  return value >= minimum && value <= maximum && value > exclusiveMinimum && (type !== 'integer' || Number.isInteger(value));
}
