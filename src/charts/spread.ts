/** Keeps direct labels from covering each other. */

/**
 * Moves labels apart as little as possible (least squares, by pooling adjacent violators): the order stays, neighbours do not
 * overlap, and all lie between `low` and `high` as long as they fit. Positions are middles, in pixels; the result is in the order given.
 */
export function spread(wishes: readonly number[], heights: readonly number[], low: number, high: number): number[] {
  const labels = wishes.map((wish, at) => ({ at, wish, height: heights[at] ?? 0 })).sort((a, b) => a.wish - b.wish || a.at - b.at);
  let above = 0;
  // How far the label would be from its place in a tight stack; not overlapping means that these never decrease.
  const slack = labels.map(({ wish, height }) => {
    const middle = above + height / 2;
    above += height;
    return { wish: wish - middle, middle };
  });
  const most = Math.max(low, high - above);
  const pooled = pool(slack.map(({ wish }) => wish)).map((value) => Math.min(Math.max(value, low), most));
  const placed = new Map(labels.map(({ at }, order) => [at, (pooled[order] ?? low) + (slack[order]?.middle ?? 0)]));
  return wishes.map((_, at) => placed.get(at) ?? low);
}

/** The never decreasing sequence that is nearest in least squares. */
function pool(values: readonly number[]): number[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const value of values) {
    let block = { sum: value, count: 1 };
    for (let last = blocks.at(-1); last !== undefined && last.sum / last.count >= block.sum / block.count; last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}
