/** What a kernel reads of the world outside it, named by the path that leads there in TypeScript. */
import ts from 'typescript';
import { columnOf, f64, i32 } from './types.mjs';

/** An object, a column or a number at the end of a path from the world, from a parameter or from a constant of the file. */
export class Host {
  /**
   * @param path - For `module`, it begins with the name that the thing has in the file of the kernels.
   * @param root - `world`, the name of a parameter, or `module`.
   */
  constructor(path, root, type, isWhole = false) {
    Object.assign(this, { path, root, type, isWhole });
  }

  get column() {
    return columnOf(this.type);
  }

  get isTruth() {
    return isTruth(this.type);
  }

  get isNumber() {
    return every(this.type, ts.TypeFlags.NumberLike);
  }

  /** The number itself where TypeScript knows it. */
  get constant() {
    return this.type.isNumberLiteral() ? this.type.value : undefined;
  }

  get numberType() {
    return this.isTruth || this.isWhole ? i32 : f64;
  }

  /** The world’s columns stay where they are, and numbers of the scenario what they are, until the epoch changes. */
  get isSettled() {
    return this.root === 'module' || (this.root === 'world' && (this.column !== undefined || this.path.startsWith('world.scenario.')));
  }

  /** How long a column is. */
  length() {
    return new Host(`${this.path}.length`, this.root, numberType, true);
  }

  member(property, type) {
    return new Host(`${this.path}.${property.getName()}`, this.root, type, property.valueDeclaration?.type?.getText() === 'Int');
  }
}

/** All that is asked of the type of a length. */
const numberType = { flags: ts.TypeFlags.Number, isUnion: () => false, isNumberLiteral: () => false, getSymbol: () => undefined };

/** Whether a TypeScript type is that of a truth. */
export function isTruth(type) {
  return every(type, ts.TypeFlags.BooleanLike);
}

/** Whether a TypeScript type is that of a number or a truth: what a kernel is handed as a value. */
export function isNumeric(type) {
  return every(type, ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike);
}

function every(type, flags) {
  return (type.flags & flags) !== 0 || (type.isUnion() && type.types.every((one) => every(one, flags)));
}
