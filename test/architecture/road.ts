import type { Import } from './imports.js';
import type { Layer } from './layers.js';
import { layerOf } from './place.js';
import type { Kind, Violation } from './violation.js';

/** What is wrong with an import between two places of the project, or undefined when it goes down the road. */
export function wrongTurn(edge: Import): Violation | undefined {
  const from = layerOf(edge.from);
  if (from === undefined || edge.to === undefined) return undefined;
  if (!edge.to.startsWith('src/')) {
    return report(edge, 'leaves-src', 'an import that stays within src/', 'move what is needed into the layer that owns it, or hand it in');
  }
  const to = layerOf(edge.to);
  if (to === undefined || to.name === from.name || to.stop === 0) return undefined;
  return wrongDoor(edge, from, to) ?? wrongDirection(edge, from, to);
}

function wrongDoor(edge: Import, from: Layer, to: Layer): Violation | undefined {
  if (from.seesTypesOf && !from.seesTypesOf.includes(to.name)) {
    return report(edge, 'door', `${from.name} to import types of ${list(from.seesTypesOf)} and nothing else`, 'let cli hand in the plain data or the function');
  }
  if (from.seesTypesOf && !edge.isTypeOnly) {
    return report(edge, 'door', `${from.name} to see plain data only`, 'write import type, or let cli hand in the function');
  }
  if (to.seenBy && !to.seenBy.includes(from.name)) {
    return report(edge, 'door', `${to.name} to be imported by ${list(to.seenBy)} only`, 'take what it gives as an argument');
  }
  return undefined;
}

function wrongDirection(edge: Import, from: Layer, to: Layer): Violation | undefined {
  if (to.stop === from.stop) {
    return report(edge, 'neighbour', `${from.name} and ${to.name} to be neighbours that do not import each other`, 'move what both need to a layer below them');
  }
  if (to.stop > from.stop) {
    return report(edge, 'against-the-road', `${from.name} to import only from layers below it, and ${to.name} is above`, 'move the shared part down, or hand it in as an argument');
  }
  return undefined;
}

function report(edge: Import, kind: Kind, expected: string, todo: string): Violation {
  const found = `${edge.isTypeOnly ? 'a type import' : 'an import'} of ${edge.to}`;
  return { kind, file: edge.from, line: edge.line, found, expected, todo };
}

function list(names: readonly string[]): string {
  return names.join(', ');
}
