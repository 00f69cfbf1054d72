import type { Rows } from '../outcomes/replication.js';
import type { Reader } from './gather.js';

/** Adds up the numbers of all replications, place by place: `[arm][place]`. */
export function summed(rows: Rows, arms: number, places: number, read: Reader): Float64Array[] {
  const sums = Array.from({ length: arms }, () => new Float64Array(places));
  for (const row of rows) {
    sums.forEach((each, arm) => {
      const numbers = read(row[arm]!);
      for (let place = 0; place < places; place += 1) each[place]! += numbers[place]!;
    });
  }
  return sums;
}
