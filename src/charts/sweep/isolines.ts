/** Lines of equal height over a lattice whose edges they may reach: marching squares, each square read as four triangles around its middle. */

export interface Segment {
  /** Column and row, between the lattice's own. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** @param heights - `[row][column]`. */
export function isolines(heights: readonly (readonly number[])[], level: number): Segment[] {
  const segments: Segment[] = [];
  for (let row = 0; row + 1 < heights.length; row += 1) {
    for (let column = 0; column + 1 < (heights[row]?.length ?? 0); column += 1) {
      const corner = (c: number, r: number): Corner => ({ at: [c, r], height: heights[r]?.[c] ?? 0 });
      const [a, b, c, d] = [corner(column, row), corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1)];
      const middle: Corner = { at: [column + 0.5, row + 0.5], height: (a.height + b.height + c.height + d.height) / 4 };
      for (const [first, second] of [[a, b], [b, c], [c, d], [d, a]] as const) {
        const [from, to] = [[first, second], [second, middle], [middle, first]].flatMap(([one, other]) => (one && other ? crossing(one, other, level) : []));
        if (from !== undefined && to !== undefined) segments.push({ from, to });
      }
    }
  }
  return segments;
}

interface Corner {
  readonly at: readonly [number, number];
  readonly height: number;
}

/** Where the level crosses a side: once or never. */
function crossing(a: Corner, b: Corner, level: number): (readonly [number, number])[] {
  if ((a.height >= level) === (b.height >= level)) return [];
  const share = (level - a.height) / (b.height - a.height);
  return [[a.at[0] + share * (b.at[0] - a.at[0]), a.at[1] + share * (b.at[1] - a.at[1])]];
}
