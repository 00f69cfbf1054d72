import type { Row } from '../outcomes/replication.js';
import type { Reader } from './gather.js';

/** Numbers of all replications, added up place by place as they are heard. */
export interface Summed {
  readonly hear: (row: readonly Row[]) => void;
  /** `[arm][place]` */
  readonly sums: readonly Float64Array[];
}

export function summed(arms: number, places: number, read: Reader): Summed {
  const sums = Array.from({ length: arms }, () => new Float64Array(places));
  return {
    sums,
    hear(row) {
      sums.forEach((each, arm) => {
        const numbers = read(row[arm]!);
        for (let place = 0; place < places; place += 1) each[place]! += numbers[place]!;
      });
    },
  };
}
