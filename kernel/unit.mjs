/** All kernels of one TypeScript file as one WebAssembly module. */
import binaryen from 'binaryen';
import ts from 'typescript';
import { FunctionCompiler } from './function.mjs';
import { i32, u32, wasmType } from './types.mjs';
import { Unsupported } from './unsupported.mjs';

export class Unit {
  constructor(checker, file) {
    Object.assign(this, { checker, file, m: new binaryen.Module(), inputs: new Map(), made: new Map(), hosts: new Map(), fetched: new Map(), labels: 0 });
    this.m.setFeatures(binaryen.Features.MVP | binaryen.Features.NontrappingFPToInt | binaryen.Features.SignExt | binaryen.Features.MutableGlobals | binaryen.Features.BulkMemory | binaryen.Features.BulkMemoryOpt);
    this.m.addMemoryImport('memory', 'world', 'memory');
  }

  nextLabel() {
    this.labels += 1;
    return this.labels;
  }

  /** Whether a name is that of a module imported whole: `import * as draw`. */
  isNamespace(node) {
    const symbol = this.checker.getSymbolAtLocation(node);
    return symbol !== undefined && symbol.declarations?.some(ts.isNamespaceImport) === true;
  }

  /** A global that holds a number of the world or the place of a column. Settled ones are handed over when the module is opened, others (`isAsked`) at each call. */
  input(host) {
    const key = `${host.root}:${host.path}`;
    const known = this.inputs.get(key);
    if (known) return known;
    const type = host.column ? i32 : host.numberType;
    const global = `g${this.inputs.size}`;
    const isAsked = !host.isSettled;
    if (isAsked) this.m.addGlobal(global, wasmType(type), true, type === i32 || type === u32 ? this.m.i32.const(0) : this.m.f64.const(0));
    else this.m.addGlobalImport(global, 'world', global, wasmType(type), false);
    const input = { global, type, isAsked, host };
    this.inputs.set(key, input);
    return input;
  }

  /** The function in this module for these types of arguments; undefined for one that can run outside only. */
  compiled(declaration, argumentTypes) {
    const key = `${declaration.getSourceFile().fileName}#${declaration.name.text}(${argumentTypes.join()})`;
    if (!this.made.has(key)) {
      const name = `${declaration.name.text}.${this.made.size}`;
      this.made.set(key, undefined); // what calls itself runs outside
      try {
        this.made.set(key, new FunctionCompiler(this, declaration, argumentTypes).compile(name));
      } catch (error) {
        if (!(error instanceof Unsupported) || isTakenAlong(declaration)) throw error;
      }
    }
    return this.made.get(key);
  }

  /** Makes a kernel callable from TypeScript: numbers of the world are written down, then it runs. */
  entry(declaration) {
    const { m } = this;
    const made = new FunctionCompiler(this, declaration, undefined).compile(`${declaration.name.text}.inner`);
    const asked = [...made.asked].map(([global, host]) => ({ global, host, type: host.column ? i32 : host.numberType }));
    const types = [...made.parameters, ...asked.map(({ type }) => type)].map(wasmType);
    const first = made.parameters.length;
    const writes = asked.map(({ global, type }, k) => m.global.set(global, m.local.get(first + k, wasmType(type))));
    const run = m.call(made.name, made.parameters.map((type, k) => m.local.get(k, wasmType(type))), wasmType(made.result));
    m.addFunction(declaration.name.text, binaryen.createType(types), wasmType(made.result), [], m.block(null, [...writes, run], wasmType(made.result)));
    m.addFunctionExport(declaration.name.text, declaration.name.text);
    return { declaration, asked: asked.map(({ host }) => host), result: made.result };
  }

  /** A function outside, with what it is called with; numbers come as `a0`, `a1` and so on. */
  outside({ declared, texts, types, result }) {
    const callee = this.nameHere(declared);
    const source = `(${types.map((_, k) => `a${k}`).join(', ')}) => ${callee}(${texts.join(', ')})`;
    const key = `${source}|${types.join()}`;
    if (!this.hosts.has(key)) {
      const name = `h${this.hosts.size}`;
      this.m.addFunctionImport(name, 'world', name, binaryen.createType(types.map(wasmType)), wasmType(result));
      this.hosts.set(key, { name, source });
    }
    return this.hosts.get(key).name;
  }

  /** What a function or table is called in the file of the kernels; what stands elsewhere has to be exported there. */
  nameHere(declaration) {
    const file = declaration.getSourceFile();
    const name = declaration.name.text;
    if (file === this.file) return name;
    if ((ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) === 0) throw new Unsupported(declaration.name, `a kernel of ${this.file.fileName} asks for it, and it is not exported`);
    const key = `${file.fileName}#${name}`;
    if (!this.fetched.has(key)) this.fetched.set(key, { here: `kernel$${name}$${this.fetched.size}`, name, file });
    return this.fetched.get(key).here;
  }

  bytes() {
    binaryen.setOptimizeLevel(3);
    binaryen.setShrinkLevel(0);
    if (!this.m.validate()) throw new Error('A kernel does not validate.');
    this.m.optimize();
    if (process.env.KERNEL_NAMES === '1') binaryen.setDebugInfo(true);
    const bytes = this.m.emitBinary();
    this.m.dispose();
    return bytes;
  }
}

/** Whether a function is compiled with a door of its own (`@kernel`). */
export function isKernel(declaration) {
  return hasTag(declaration, 'kernel');
}

/** Whether kernels that call it take it along, or it is one (`@inKernel`). */
export function isTakenAlong(declaration) {
  return hasTag(declaration, 'inKernel') || isKernel(declaration);
}

function hasTag(declaration, name) {
  return ts.getJSDocTags(declaration).some((tag) => tag.tagName.text === name);
}
