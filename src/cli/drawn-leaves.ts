import type { DrawnParameters } from '../scenario/posterior/drawn.js';
import type { CompleteArm, Leaf } from '../scenario/provenance.js';

/** What is drawn or switched off rests on the posterior, not on the value that stands in the schema. */
export function withDrawn(arm: CompleteArm, drawn: DrawnParameters | undefined, at: number): CompleteArm {
  if (drawn === undefined) return arm;
  const { parameters, version, made: { structure = 'both' } } = drawn.posterior;
  const values = parameters.filter((_, p) => drawn.free[at]?.[0]?.[p] === true).map(({ path, mean, sd }) => [path, { value: mean, from: `posterior ${version}: mean, sd ${sd.toPrecision(2)}` }] as const);
  const switches = (drawn.off ?? []).filter(({ free }) => free[at]?.[0] === true).map(({ path }) => [path, { value: false, from: `posterior ${version}: structure ${structure}` }] as const);
  const found = new Map<string, Pick<Leaf, 'value' | 'from'>>([...values, ...switches]);
  const drawnIn = (leaves: readonly Leaf[]): Leaf[] => leaves.map((leaf) => ({ ...leaf, ...found.get(leaf.path) }));
  return { ...arm, leaves: drawnIn(arm.leaves), later: arm.later.map((epoch) => ({ ...epoch, leaves: drawnIn(epoch.leaves) })) };
}
