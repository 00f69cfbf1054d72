/** What a kernel reads of the world outside it, named by the path that leads there in TypeScript. */
import ts from 'typescript';
import { columnOf, f64, i32 } from './types.mjs';

/** An object, a column or a number at the end of a path from the world, from a parameter or from a constant of the file. */
export class Host {
  /**
   * @param root - `world`, the name of a parameter, or `module`.
   * @param declaration - For `module`, where it is declared.
   */
  constructor(path, root, type, isWhole = false, declaration = undefined) {
    Object.assign(this, { path, root, type, isWhole, declaration });
  }

  get column() {
    return columnOf(this.type);
  }

  get isTruth() {
    return has(this.type, ts.TypeFlags.BooleanLike);
  }

  get isNumber() {
    return has(this.type, ts.TypeFlags.NumberLike);
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

  /** How long a column is; that of the world’s own never changes, but is asked each time like other numbers. */
  length() {
    return new Host(`${this.path}.length`, this.root === 'module' ? 'world' : this.root, numberType, true);
  }

  member(property, type) {
    return new Host(`${this.path}.${property.getName()}`, this.root, type, property.valueDeclaration?.type?.getText() === 'Int');
  }
}

/** All that is asked of the type of a length. */
const numberType = { flags: ts.TypeFlags.Number, isUnion: () => false, isNumberLiteral: () => false, getSymbol: () => undefined };

function has(type, flag) {
  return (type.flags & flag) !== 0 || (type.isUnion() && type.types.every((one) => (one.flags & flag) !== 0));
}
