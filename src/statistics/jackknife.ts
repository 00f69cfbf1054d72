/** An estimate with its standard error, both in the unit of the estimate; null where the data cannot give it. */
export interface JackknifeEstimate {
  readonly estimate: number | null;
  readonly standardError: number | null;
}

/**
 * A ratio of sums pooled over replications, with the standard error of the jackknife that leaves one replication out at a time.
 *
 * The estimate is Σsums / Σcounts, for instance all weeks worked over all people. With equal counts it is the mean of the
 * replications' means, and the standard error is exactly the classical one, s / √n.
 *
 * Source: B. Efron and R. J. Tibshirani, "An introduction to the bootstrap", 1993, equation 11.5. What leaving replication r out
 * changes is written (θ c_r - s_r) / (C - c_r), which needs one pass and loses no digits.
 *
 * @param sums - One sum a replication.
 * @param counts - What each sum is divided by, of the same length.
 * @returns The estimate is null when the counts add up to 0; the standard error is null then too, when there are fewer than two
 *   replications, and when leaving one out leaves a count of 0.
 * @throws RangeError when the lengths differ.
 */
export function jackknifeRatio(sums: ArrayLike<number>, counts: ArrayLike<number>): JackknifeEstimate {
  const changes = changesByLeavingOut(sums, counts);
  return { estimate: changes.estimate, standardError: changes.left && standardErrorOf(changes.left) };
}

/**
 * The difference of two pooled ratios, A minus B, whose replications are paired: replication r of A and of B met the same luck.
 *
 * Leaves replication r out of both at once, so that what the two share cancels in the standard error.
 *
 * @param sumsA - One sum a replication of A; `countsA` what it is divided by.
 * @param sumsB - The same for B, in the same order of replications; `countsB` likewise.
 * @returns As for `jackknifeRatio`; null as soon as it would be null for A or for B.
 * @throws RangeError when the lengths differ.
 */
export function jackknifeRatioDifference(
  sumsA: ArrayLike<number>, countsA: ArrayLike<number>, sumsB: ArrayLike<number>, countsB: ArrayLike<number>,
): JackknifeEstimate {
  checkLengths(sumsA, sumsB);
  const a = changesByLeavingOut(sumsA, countsA);
  const b = changesByLeavingOut(sumsB, countsB);
  if (a.estimate === null || b.estimate === null) return { estimate: null, standardError: null };
  const estimate = a.estimate - b.estimate;
  if (a.left === null || b.left === null) return { estimate, standardError: null };
  const ofB = b.left;
  return { estimate, standardError: standardErrorOf(a.left.map((change, r) => change - ofB[r]!)) };
}

/** Sums and counts of one pooled ratio, by replication. */
export interface RatioColumn {
  readonly sums: ArrayLike<number>;
  readonly counts: ArrayLike<number>;
}

/**
 * A number made from several pooled ratios whose replications are paired, such as a contrast of four arms or a share of one.
 *
 * Leaves replication r out of all of them at once and asks the number anew, so that what they share cancels in the standard error.
 *
 * @param columns - The ratios, in the order of replications, of the same length.
 * @param statistic - The number, from the ratios in the order of the columns.
 * @returns As for `jackknifeRatio`; null as soon as it would be null for one of the ratios, or where the number is not finite.
 * @throws RangeError when the lengths differ.
 */
export function jackknifeOfRatios(columns: readonly RatioColumn[], statistic: (ratios: readonly number[]) => number): JackknifeEstimate {
  const ratios = columns.map(({ sums, counts }) => changesByLeavingOut(sums, counts));
  for (const { sums } of columns) checkLengths(columns[0]!.sums, sums);
  const whole = ratios.map(({ estimate }) => estimate ?? NaN);
  const estimate = statistic(whole);
  if (!Number.isFinite(estimate)) return { estimate: null, standardError: null };
  const first = ratios[0]?.left;
  if (first === undefined || first === null || ratios.some(({ left }) => left === null)) return { estimate, standardError: null };
  const changes = first.map((_, r) => statistic(whole.map((ratio, k) => ratio + ratios[k]!.left![r]!)) - estimate);
  return { estimate, standardError: changes.every((change) => Number.isFinite(change)) ? standardErrorOf(changes) : null };
}

/** The pooled ratio, and how much it changes when each replication is left out. */
function changesByLeavingOut(
  sums: ArrayLike<number>, counts: ArrayLike<number>,
): { estimate: number | null; left: Float64Array | null } {
  checkLengths(sums, counts);
  const n = sums.length;
  const count = total(counts);
  if (count === 0) return { estimate: null, left: null };
  const estimate = total(sums) / count;
  if (n < 2) return { estimate, left: null };
  const left = new Float64Array(n);
  for (let r = 0; r < n; r += 1) {
    const others = count - counts[r]!;
    if (others === 0) return { estimate, left: null };
    left[r] = (estimate * counts[r]! - sums[r]!) / others;
  }
  return { estimate, left };
}

/** √((n - 1) / n · Σ (change - mean change)²). */
function standardErrorOf(changes: Float64Array): number {
  const n = changes.length;
  const middle = total(changes) / n;
  let squares = 0;
  for (let r = 0; r < n; r += 1) {
    const distance = changes[r]! - middle;
    squares += distance * distance;
  }
  return Math.sqrt((n - 1) / n * squares);
}

function total(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i]!;
  return sum;
}

function checkLengths(one: ArrayLike<number>, other: ArrayLike<number>): void {
  if (one.length !== other.length) {
    throw new RangeError(`A jackknife needs one number a replication in each list; found ${one.length} and ${other.length}.`);
  }
}
