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
    for (let column = 0; column + 1 < heights[row]!.length; column += 1) {
      const corners = ([[column, row], [column + 1, row], [column + 1, row + 1], [column, row + 1]] as const).map(([c, r]) => ({ at: [c, r] as const, height: heights[r]![c]! }));
      const middle = { at: [column + 0.5, row + 0.5] as const, height: corners.reduce((sum, { height }) => sum + height, 0) / 4 };
      corners.forEach((corner, k) => {
        const crossings = crossed([corner, corners[(k + 1) % 4]!, middle], level);
        if (crossings.length === 2) segments.push({ from: crossings[0]!, to: crossings[1]! });
      });
    }
  }
  return segments;
}

interface Corner {
  readonly at: readonly [number, number];
  readonly height: number;
}

/** Where the level crosses the sides of a triangle: twice or never. */
function crossed(corners: readonly [Corner, Corner, Corner], level: number): (readonly [number, number])[] {
  return corners.flatMap((a, k) => {
    const b = corners[(k + 1) % 3]!;
    if ((a.height >= level) === (b.height >= level)) return [];
    const share = (level - a.height) / (b.height - a.height);
    return [[a.at[0] + share * (b.at[0] - a.at[0]), a.at[1] + share * (b.at[1] - a.at[1])] as const];
  });
}
