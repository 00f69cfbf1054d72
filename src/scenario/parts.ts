/** Every part of a scenario that has a name, read from its schema: groups, lists and what stands in them. */
import { scenarioShape, type Shape } from './shape.js';

export interface ScenarioPart {
  /** As in `parameters.health.pull`; entries of a list are written `services[]`. */
  readonly path: string;
  readonly shape: Shape;
  /** Whether it is one number, word, switch or list of these, and not a group of further parts. */
  readonly isLeaf: boolean;
}

/** All parts in the order of the schema, each group before what stands in it. */
export function scenarioParts(): ScenarioPart[] {
  return within('', scenarioShape());
}

function within(path: string, { properties = {} }: Shape): ScenarioPart[] {
  return Object.entries(properties).flatMap(([key, one]) => partsOf(path === '' ? key : `${path}.${key}`, one));
}

function partsOf(path: string, shape: Shape): ScenarioPart[] {
  const { properties, items, anyOf = [] } = shape;
  if (properties !== undefined) return [{ path, shape, isLeaf: false }, ...within(path, shape)];
  if (items?.properties !== undefined) return [{ path: `${path}[]`, shape, isLeaf: false }, ...within(`${path}[]`, items)];
  // What may be a number or a group, such as `replications`, is a leaf and has leaves.
  return [{ path, shape, isLeaf: true }, ...anyOf.flatMap((option) => within(path, option))];
}
