/** The queue of one stage as a chain in weeks, solved by numbers: so many arrive (Poisson), the places fill, each served person leaves with probability `p`. */
export interface Chain {
  /** Mean arrivals a week. */
  readonly arrivals: number;
  readonly places: number;
  /** Weekly probability that service ends. */
  readonly p: number;
}

/** Most people that the chain keeps account of. */
const most = 300;

/** Probabilities of how many are there after a week's arrivals, one distribution a week, from an empty start or another one. */
export function* weeks({ arrivals, places, p }: Chain, start: Float64Array = Float64Array.of(1)): Generator<Float64Array> {
  const coming = poissonShares(arrivals);
  const leaving = Array.from({ length: places + 1 }, (_, served) => binomialShares(served, p));
  let here = start;
  for (;;) {
    const after = new Float64Array(Math.min(most, here.length + coming.length));
    here.forEach((share, n) => share > 0 && coming.forEach((chance, k) => (after[Math.min(after.length - 1, n + k)]! += share * chance)));
    yield after;
    here = new Float64Array(after.length);
    after.forEach((share, n) => leaving[Math.min(n, places)]!.forEach((chance, k) => (here[n - k]! += share * chance)));
  }
}

/** Mean number who wait, of a distribution after arrivals. */
export function meanList(here: Float64Array, places: number): number {
  return here.reduce((sum, share, n) => sum + share * Math.max(0, n - places), 0);
}

/** Mean list of the stationary chain: from Erlang's shares the weeks go on until nothing changes any more. */
export function stationaryList(chain: Chain): number {
  let before = -1;
  let week = 0;
  for (const here of weeks(chain, erlangShares(chain.arrivals / chain.p, chain.places))) {
    week += 1;
    if (week % 100 !== 0) continue;
    const now = meanList(here, chain.places);
    if (Math.abs(now - before) < 1e-6 * now) return now;
    before = now;
  }
  return NaN;
}

/** Shares of the stationary queue in continuous time, by number of people. */
function erlangShares(a: number, places: number): Float64Array {
  const shares = new Float64Array(most).fill(1);
  for (let n = 1; n < most; n += 1) shares[n] = (shares[n - 1]! * a) / Math.min(n, places);
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** Erlang's mean list in continuous time: servers `places`, offered load `a` in places. */
export function erlangList(a: number, places: number): number {
  let blocked = 1; // Erlang B by recursion over the servers
  for (let n = 1; n <= places; n += 1) blocked = (a * blocked) / (n + a * blocked);
  const waits = (places * blocked) / (places - a * (1 - blocked));
  return (waits * a) / (places - a);
}

function poissonShares(mean: number): number[] {
  const shares = [Math.exp(-mean)];
  for (let k = 1; shares[k - 1]! > 1e-14 || k < mean; k += 1) shares.push((shares[k - 1]! * mean) / k);
  return shares;
}

function binomialShares(n: number, p: number): number[] {
  let shares = [1];
  for (let k = 0; k < n; k += 1) {
    const before = shares;
    shares = Array.from({ length: before.length + 1 }, (_, at) => (before[at] ?? 0) * (1 - p) + (before[at - 1] ?? 0) * p);
  }
  return shares;
}
