/**
 * Points spread evenly over a unit cube, the same at every call: multiples of the powers of the inverse of the number φ with φ^(d + 1) = φ + 1, less their
 * whole parts (additive recurrence with the generalised golden ratio, M. Roberts, "The unreasonable effectiveness of quasirandom sequences",
 * 2018; H. Niederreiter, "Random number generation and quasi-Monte Carlo methods", 1992, chapter 3).
 *
 * @param dimensions - 1 or more.
 * @returns By point, its coordinates in (0, 1).
 */
export function evenPoints(count: number, dimensions: number): Float64Array[] {
  const ratio = goldenRatio(dimensions);
  let step = 1;
  const steps = Float64Array.from({ length: dimensions }, () => (step /= ratio));
  return Array.from({ length: count }, (_, point) => steps.map((each) => {
    const place = 0.5 + each * (point + 1);
    return place - Math.floor(place);
  }));
}

/** By Newton's method from above, where the polynomial is convex. */
function goldenRatio(dimensions: number): number {
  let ratio = 2;
  for (let step = 0; step < 40; step += 1) {
    let power = 1;
    for (let k = 0; k < dimensions; k += 1) power *= ratio;
    ratio -= (power * ratio - ratio - 1) / ((dimensions + 1) * power - 1);
  }
  return ratio;
}
