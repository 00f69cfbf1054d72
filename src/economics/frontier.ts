/** Which arms are worth a look: those that are not dominated, and what more of the effect costs from one to the next. */
export interface CostAndEffect {
  readonly arm: string;
  readonly cost: number;
  readonly effect: number;
}

export interface OnFrontier extends CostAndEffect {
  /** `strictly`: another arm costs no more and gives no less. `extendedly`: a mixture of two others does. Null: on the frontier. */
  readonly dominated: 'strictly' | 'extendedly' | null;
  /** Cost of one more unit of effect, against the next cheaper arm on the frontier; null for the cheapest and for dominated arms. */
  readonly icer: number | null;
}

/**
 * Arms by cost, with dominance and incremental cost-effectiveness ratios.
 *
 * Source: M. F. Drummond and others, "Methods for the economic evaluation of health care programmes", on decision rules (from memory).
 */
export function frontierOf(arms: readonly CostAndEffect[]): OnFrontier[] {
  const byCost = [...arms].sort((a, b) => a.cost - b.cost || b.effect - a.effect);
  const strict = byCost.filter((arm, at) => byCost.slice(0, at).some((cheaper) => cheaper.effect >= arm.effect));
  const kept = byCost.filter((arm) => !strict.includes(arm));
  // Ratios along the frontier rise; an arm after which they fall is worse than a mixture of its neighbours.
  const frontier: CostAndEffect[] = [];
  for (const arm of kept) {
    while (frontier.length >= 2 && ratio(frontier.at(-1)!, arm) <= ratio(frontier.at(-2)!, frontier.at(-1)!)) frontier.pop();
    frontier.push(arm);
  }
  return byCost.map((arm) => {
    const at = frontier.indexOf(arm);
    const dominated = strict.includes(arm) ? 'strictly' : at < 0 ? 'extendedly' : null;
    return { ...arm, dominated, icer: at > 0 ? ratio(frontier[at - 1]!, arm) : null };
  });
}

function ratio(from: CostAndEffect, to: CostAndEffect): number {
  return (to.cost - from.cost) / (to.effect - from.effect);
}
