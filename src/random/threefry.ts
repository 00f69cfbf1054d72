/**
 * The random function Threefry4x32 with 20 rounds.
 *
 * Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011,
 * doi:10.1145/2063384.2063405. Rotations and key parity are those of the Random123 library, whose published test vectors
 * `test/random/threefry.test.ts` repeats.
 *
 * The rounds are written out, so that every rotation is a constant. Everything stays an
 * int32: a number that leaves that range would make V8 fall back to slower doubles.
 */

/** The constant that the four key words are combined with to give the fifth (Skein 1.3, written in 32 bits). */
export const keyParity = 0x1bd11bda;

/** By how many bits the two mixes of a round turn, for rounds 1 to 8; then they begin again. Read by `threefryKernel.ts`; written out below. */
export const rotations: readonly (readonly [number, number])[] = [[10, 26], [11, 21], [13, 27], [23, 5], [6, 20], [17, 11], [25, 10], [18, 20]];

/**
 * Writes the four random words of one counter under one key.
 *
 * The same counter and key always give the same four words; two different counters under one key give words that no known
 * test tells from independent ones. All eight inputs are read as 32-bit words, so `-1` and `0xffffffff` are the same.
 *
 * @param c0 - First word of the counter; likewise `c1`, `c2`, `c3`.
 * @param k0 - First word of the key; likewise `k1`, `k2`, `k3`.
 * @param out - Receives the four words as int32, in `out[0]` to `out[3]`. Nothing is allocated.
 */
export function threefry4x32(
  c0: number, c1: number, c2: number, c3: number,
  k0: number, k1: number, k2: number, k3: number,
  out: Int32Array,
): void {
  // Said once for each input, so that V8 knows all that follows to be whole numbers of 32 bits.
  const key0 = k0 | 0;
  const key1 = k1 | 0;
  const key2 = k2 | 0;
  const key3 = k3 | 0;
  const key4 = keyParity ^ key0 ^ key1 ^ key2 ^ key3;
  let x0 = ((c0 | 0) + key0) | 0;
  let x1 = ((c1 | 0) + key1) | 0;
  let x2 = ((c2 | 0) + key2) | 0;
  let x3 = ((c3 | 0) + key3) | 0;

  // Rounds 1 to 4, then the key for the first time.
  x0 = (x0 + x1) | 0; x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
  x0 = (x0 + x1) | 0; x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
  x0 = (x0 + key1) | 0; x1 = (x1 + key2) | 0; x2 = (x2 + key3) | 0; x3 = (x3 + key4 + 1) | 0;

  // Rounds 5 to 8, then the key for the second time.
  x0 = (x0 + x1) | 0; x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 20) | (x3 >>> 12)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 17) | (x3 >>> 15)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 11) | (x1 >>> 21)) ^ x2;
  x0 = (x0 + x1) | 0; x1 = ((x1 << 25) | (x1 >>> 7)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 10) | (x3 >>> 22)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 18) | (x3 >>> 14)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 20) | (x1 >>> 12)) ^ x2;
  x0 = (x0 + key2) | 0; x1 = (x1 + key3) | 0; x2 = (x2 + key4) | 0; x3 = (x3 + key0 + 2) | 0;

  // Rounds 9 to 12, then the key for the third time.
  x0 = (x0 + x1) | 0; x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
  x0 = (x0 + x1) | 0; x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
  x0 = (x0 + key3) | 0; x1 = (x1 + key4) | 0; x2 = (x2 + key0) | 0; x3 = (x3 + key1 + 3) | 0;

  // Rounds 13 to 16, then the key for the fourth time.
  x0 = (x0 + x1) | 0; x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 20) | (x3 >>> 12)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 17) | (x3 >>> 15)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 11) | (x1 >>> 21)) ^ x2;
  x0 = (x0 + x1) | 0; x1 = ((x1 << 25) | (x1 >>> 7)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 10) | (x3 >>> 22)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 18) | (x3 >>> 14)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 20) | (x1 >>> 12)) ^ x2;
  x0 = (x0 + key4) | 0; x1 = (x1 + key0) | 0; x2 = (x2 + key1) | 0; x3 = (x3 + key2 + 4) | 0;

  // Rounds 17 to 20, then the key for the fifth time.
  x0 = (x0 + x1) | 0; x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
  x0 = (x0 + x1) | 0; x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0; x2 = (x2 + x3) | 0; x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
  x0 = (x0 + x3) | 0; x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0; x2 = (x2 + x1) | 0; x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
  x0 = (x0 + key0) | 0; x1 = (x1 + key1) | 0; x2 = (x2 + key2) | 0; x3 = (x3 + key3 + 5) | 0;

  out[0] = x0;
  out[1] = x1;
  out[2] = x2;
  out[3] = x3;
}
