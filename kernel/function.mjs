/** Compiles one TypeScript function into a function of a WebAssembly module. */
import binaryen from 'binaryen';
import ts from 'typescript';
import { Host, isNumeric, isTruth } from './host.mjs';
import { block } from './statements.mjs';
import { f64, i32, join, nothing, wasmType } from './types.mjs';
import { Unsupported } from './unsupported.mjs';

/**
 * A function for one list of types of its numeric arguments. Types of local variables are found by compiling again until what
 * is assigned to each agrees with what was taken for granted.
 */
export class FunctionCompiler {
  constructor(unit, declaration, argumentTypes) {
    Object.assign(this, { unit, m: unit.m, checker: unit.checker, declaration, argumentTypes });
    this.guesses = new Map();
    this.result = declaration.type?.kind === ts.SyntaxKind.VoidKeyword ? nothing : i32;
  }

  /** Adds the function to the module; says types of parameters and result, and which numbers of the world it and those it calls ask for. */
  compile(name) {
    for (let round = 0; round < 10; round += 1) {
      this.start();
      const body = block(this, this.declaration.body);
      if (!this.isSettled()) continue;
      const last = this.result === nothing ? [] : [this.m.unreachable()];
      const types = this.parameters.map(wasmType);
      this.m.addFunction(name, binaryen.createType(types), wasmType(this.result), this.locals.map(wasmType), this.m.block(null, [...this.hoisted.values()].map((each) => each.read).concat(body, last)));
      return { name, parameters: this.parameters, result: this.result, asked: this.asked };
    }
    throw new Unsupported(this.declaration, 'variables whose types do not settle');
  }

  start() {
    this.symbols = new Map();
    this.assigned = new Map();
    this.returned = new Set();
    this.locals = [];
    this.parameters = [];
    this.asked = new Map();
    this.hoisted = new Map();
    this.loops = [];
    for (const parameter of this.declaration.parameters) this.bindParameter(parameter);
  }

  /** Whether what was assigned is what was guessed; if not, guesses anew. */
  isSettled() {
    let settled = true;
    for (const [symbol, types] of this.assigned) {
      const type = join(types);
      if (type !== (this.guesses.get(symbol) ?? i32)) settled = false;
      this.guesses.set(symbol, type);
    }
    const result = this.result === nothing ? nothing : join(this.returned);
    if (result !== this.result) settled = false;
    this.result = result;
    return settled;
  }

  bindParameter(parameter) {
    const type = this.checker.getTypeAtLocation(parameter);
    if (!isNumeric(type)) {
      const root = type.getSymbol()?.getName() === 'World' ? 'world' : parameter.name.getText();
      this.bindHost(parameter.name, new Host(root, root, type));
      return;
    }
    const declared = parameter.type?.getText() === 'Int' || isTruth(type) ? i32 : f64;
    const kind = this.argumentTypes?.[this.parameters.length] ?? declared;
    this.symbols.set(this.checker.getSymbolAtLocation(parameter.name), { index: this.parameters.length, type: kind });
    this.parameters.push(kind);
  }

  /** Gives names to parts of the world; nothing is read yet. */
  bindHost(pattern, host) {
    if (ts.isIdentifier(pattern)) {
      this.symbols.set(this.checker.getSymbolAtLocation(pattern), { host });
      return;
    }
    if (!ts.isObjectBindingPattern(pattern)) throw new Unsupported(pattern, 'a pattern other than { … }');
    for (const element of pattern.elements) {
      const property = host.type.getProperty((element.propertyName ?? element.name).text);
      this.bindHost(element.name, host.member(property, this.checker.getTypeOfSymbolAtLocation(property, pattern)));
    }
  }

  /** A local variable for a symbol of the source, of the type that is guessed for it. */
  declare(symbol) {
    const local = this.newLocal(this.guesses.get(symbol) ?? i32);
    this.symbols.set(symbol, local);
    return local;
  }

  newLocal(type) {
    this.locals.push(type);
    return { index: this.parameters.length + this.locals.length - 1, type };
  }

  note(symbol, type) {
    if (!this.assigned.has(symbol)) this.assigned.set(symbol, new Set());
    this.assigned.get(symbol).add(type);
  }

  /** A number of the world, or the place of a column in memory, read once where the function begins. */
  input(host) {
    const { global, type, isAsked } = this.unit.input(host);
    if (isAsked) this.asked.set(global, host);
    const known = this.hoisted.get(global);
    if (known !== undefined) return { ref: this.m.local.get(known.index, wasmType(type)), type };
    const { index } = this.newLocal(type);
    this.hoisted.set(global, { index, read: this.m.local.set(index, this.m.global.get(global, wasmType(type))) });
    return { ref: this.m.local.get(index, wasmType(type)), type };
  }
}
