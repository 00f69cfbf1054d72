/** Calls from a kernel: of Math, of functions that are compiled with it, and of TypeScript outside. */
import ts from 'typescript';
import { bare, convert, declarationOf, expression, hostOf, number } from './expressions.mjs';
import { isNumeric, isTruth } from './host.mjs';
import { f64, i32, nothing, wasmType } from './types.mjs';
import { isTakenAlong } from './unit.mjs';
import { Unsupported } from './unsupported.mjs';

export function call(f, node) {
  const { expression: callee, arguments: given } = node;
  if (ts.isPropertyAccessExpression(callee) && callee.expression.getText() === 'Math') return mathematics(f, callee.name.text, given, node);
  if (ts.isIdentifier(callee) && callee.text === 'Number') return expression(f, given[0]);
  if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'fill') return clear(f, callee.expression, given, node);
  if (!ts.isIdentifier(callee)) throw new Unsupported(node, 'a call of something that is no plain function');
  const declared = declarationOf(f, callee);
  if (!declared || !ts.isFunctionDeclaration(declared)) throw new Unsupported(node, 'a call of something that is no plain function');
  if (Object.hasOwn(halves, callee.text) && declared.getSourceFile().fileName.endsWith('statistics/halves.ts')) return half(f, halves[callee.text], given[0]);
  return compiledCall(f, declared, node) ?? outsideCall(f, declared, node);
}

/** The halves of a double, and where they begin: TypeScript writes them down to read them, a kernel has an instruction. */
const halves = { highHalf: 32, lowHalf: 0 };

function half(f, from, node) {
  const { m } = f;
  const bits = m.i64.reinterpret(convert(f, expression(f, node), f64));
  return { ref: m.i32.wrap(m.i64.shr_u(bits, m.i64.const(BigInt(from)))), type: i32 };
}

/** `column.fill(0)`, the whole of it. */
function clear(f, node, given, whole) {
  const { m } = f;
  const host = hostOf(f, node);
  if (!host?.column || given.length !== 1 || given[0].getText() !== '0') throw new Unsupported(whole, 'a fill other than of a whole column with 0');
  const { ref: length } = f.input(host.length());
  return { ref: m.memory.fill(f.input(host).ref, m.i32.const(0), m.i32.shl(length, m.i32.const(host.column.shift))), type: nothing };
}

const ofOne = { floor: 'floor', ceil: 'ceil', trunc: 'trunc', sqrt: 'sqrt', abs: 'abs' };

function mathematics(f, name, given, node) {
  const { m } = f;
  const values = given.map((each) => expression(f, each));
  if (name in ofOne) return { ref: m.f64[ofOne[name]](convert(f, values[0], f64)), type: f64 };
  if (name === 'fround') return { ref: m.f64.promote(m.f32.demote(convert(f, values[0], f64))), type: f64 };
  if (name === 'imul') return { ref: m.i32.mul(convert(f, values[0], i32), convert(f, values[1], i32)), type: i32 };
  if ((name === 'min' || name === 'max') && values.length === 2) return extreme(f, name, values);
  throw new Unsupported(node, 'a function of Math of this kind');
}

function extreme(f, name, [a, b]) {
  const { m } = f;
  if (a.type !== i32 || b.type !== i32) return { ref: m.f64[name](convert(f, a, f64), convert(f, b, f64)), type: f64 };
  const [x, y] = [f.newLocal(i32), f.newLocal(i32)];
  const get = ({ index }) => m.local.get(index, wasmType(i32));
  const compare = name === 'min' ? m.i32.lt_s : m.i32.gt_s;
  return { ref: m.block(null, [m.local.set(x.index, a.ref), m.local.set(y.index, b.ref), m.select(compare(get(x), get(y)), get(x), get(y))], wasmType(i32)), type: i32 };
}

/** Numbers among the arguments as values; the world is there for everybody. */
function numbersAmong(f, declared, given) {
  return given.flatMap((each, k) => (isNumeric(f.checker.getTypeAtLocation(declared.parameters[k])) ? [expression(f, each)] : []));
}

/** A call of a function that is in the module too: a kernel, or one that knows numbers only. */
function compiledCall(f, declared, node) {
  const { m, unit } = f;
  if (!isTakenAlong(declared) && !declared.parameters.every((each) => isNumeric(f.checker.getTypeAtLocation(each)))) return undefined;
  const values = numbersAmong(f, declared, node.arguments);
  const made = unit.compiled(declared, values.map(({ type }) => type));
  if (made === undefined) return undefined;
  for (const [global, host] of made.asked) {
    if (host.root !== 'world') throw new Unsupported(node, `a function taken along that reads ${host.path}, which is handed to it and is neither the world nor a number`);
    f.asked.set(global, host);
  }
  return { ref: m.call(made.name, values.map((value, k) => convert(f, value, made.parameters[k])), wasmType(made.result)), type: made.result };
}

/** A call of TypeScript outside: numbers are handed over, the rest is named there. */
function outsideCall(f, declared, node) {
  const { m, unit } = f;
  const values = [];
  const texts = node.arguments.map((each, k) => {
    const one = bare(each);
    if (ts.isStringLiteral(one) || one.kind === ts.SyntaxKind.NullKeyword || one.kind === ts.SyntaxKind.TrueKeyword || one.kind === ts.SyntaxKind.FalseKeyword) return one.getText();
    const host = hostOf(f, one);
    if (host && !host.isNumber && !host.isTruth) {
      if (host.root !== 'world' && host.root !== 'module') throw new Unsupported(each, 'an object that is neither the world nor a constant, handed to a function outside');
      return host.path;
    }
    values.push(host?.constant === undefined ? expression(f, each) : number(f, host.constant));
    const name = `a${values.length - 1}`;
    return isTruth(f.checker.getTypeAtLocation(declared.parameters[k])) ? `${name} !== 0` : name;
  });
  const returned = f.checker.getReturnTypeOfSignature(f.checker.getSignatureFromDeclaration(declared));
  const result = returned.flags & ts.TypeFlags.Void ? nothing : isTruth(returned) || declared.type?.getText() === 'Int' ? i32 : f64;
  const name = unit.outside({ declared, texts, types: values.map(({ type }) => type), result });
  return { ref: m.call(name, values.map(({ ref }) => ref), wasmType(result)), type: result };
}
