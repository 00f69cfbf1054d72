/** Outlines of all that is higher than a level on a lattice: marching squares (W. E. Lorensen, H. E. Cline, SIGGRAPH 1987, in two dimensions). */

/** A point in units of the lattice: column, row. */
export type LatticePoint = readonly [column: number, row: number];

/** Closed outlines; heights beyond the lattice count as 0. */
export function contours(heights: readonly (readonly number[])[], level: number): LatticePoint[][] {
  const next = new Map<string, LatticePoint>();
  const start = new Map<string, LatticePoint>();
  const columns = heights[0]?.length ?? 0;
  const height = (column: number, row: number): number => heights[row]?.[column] ?? 0;
  for (let row = -1; row < heights.length; row += 1) {
    for (let column = -1; column < columns; column += 1) {
      for (const [from, to] of segmentsOf(height, column, row, level)) {
        next.set(key(from), to);
        start.set(key(from), from);
      }
    }
  }
  const rings: LatticePoint[][] = [];
  for (const [name, first] of start) {
    if (!next.has(name)) continue;
    const ring: LatticePoint[] = [];
    let point: LatticePoint | undefined = first;
    while (point !== undefined && next.has(key(point))) {
      ring.push(point);
      const after: LatticePoint | undefined = next.get(key(point));
      next.delete(key(point));
      point = after;
    }
    rings.push([...ring, first]);
  }
  return rings;
}

function key([column, row]: LatticePoint): string {
  return `${column.toFixed(6)} ${row.toFixed(6)}`;
}

/** Crossings of the four sides of a cell, joined so that what is higher lies to the right. */
function segmentsOf(height: (column: number, row: number) => number, column: number, row: number, level: number): [LatticePoint, LatticePoint][] {
  const corners: LatticePoint[] = [[column, row], [column + 1, row], [column + 1, row + 1], [column, row + 1]];
  const heights = corners.map(([c, r]) => height(c, r));
  const entries: LatticePoint[] = [];
  const exits: LatticePoint[] = [];
  corners.forEach((corner, k) => {
    const [here, there, other] = [heights[k] ?? 0, heights[(k + 1) % 4] ?? 0, corners[(k + 1) % 4] ?? corner];
    if (here >= level === there >= level) return;
    // Kept off the corners, where four cells would meet in one crossing.
    const share = Math.min(0.999, Math.max(0.001, (level - here) / (there - here)));
    const crossing: LatticePoint = [corner[0] + share * (other[0] - corner[0]), corner[1] + share * (other[1] - corner[1])];
    (here >= level ? exits : entries).push(crossing);
  });
  return exits.flatMap((exit, k) => {
    const entry = entries[k];
    return entry === undefined ? [] : [[exit, entry] as [LatticePoint, LatticePoint]];
  });
}
