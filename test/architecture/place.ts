import { layers, type Layer } from './layers.js';

const byName = new Map(layers.map((layer) => [layer.name, layer]));

/** The layer that owns a path such as `src/week/step.ts`, or undefined when none does. */
export function layerOf(path: string): Layer | undefined {
  const [root, name] = path.split('/');
  return root === 'src' && name !== undefined ? byName.get(name) : undefined;
}
