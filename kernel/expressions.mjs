/** Expressions of a kernel: each becomes a value with its type. */
import ts from 'typescript';
import { call } from './calls.mjs';
import { Host } from './host.mjs';
import { f64, i32, join, nothing, u32, wasmType } from './types.mjs';
import { Unsupported } from './unsupported.mjs';

/** Takes brackets, `!` and `as` away. */
export function bare(node) {
  return ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node) ? bare(node.expression) : node;
}

/** @param isDropped - Whether nobody reads the value, so that none need be made. */
export function expression(f, wrapped, isDropped = false) {
  const node = bare(wrapped);
  const { m } = f;
  if (ts.isNumericLiteral(node)) return number(f, Number(node.text));
  if (node.kind === ts.SyntaxKind.TrueKeyword) return number(f, 1);
  if (node.kind === ts.SyntaxKind.FalseKeyword) return number(f, 0);
  if (ts.isIdentifier(node) && node.text === 'Infinity') return { ref: m.f64.const(Infinity), type: f64 };
  if (ts.isIdentifier(node) && node.text === 'NaN') return { ref: m.f64.const(NaN), type: f64 };
  if (ts.isIdentifier(node)) {
    const local = localOf(f, node);
    if (local) return { ref: m.local.get(local.index, wasmType(local.type)), type: local.type };
  }
  const host = hostOf(f, node);
  if (host) return hostNumber(f, host, node);
  if (ts.isElementAccessExpression(node)) return element(f, node);
  if (ts.isBinaryExpression(node)) return binary(f, node, isDropped);
  if (ts.isPrefixUnaryExpression(node)) return prefix(f, node);
  if (ts.isConditionalExpression(node)) return choice(f, node);
  if (ts.isCallExpression(node)) return call(f, node);
  throw new Unsupported(node, 'an expression of this kind');
}

export function number(f, value) {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 && !Object.is(value, -0) ? { ref: f.m.i32.const(value), type: i32 } : { ref: f.m.f64.const(value), type: f64 };
}

export function convert(f, { ref, type }, wanted) {
  const { m } = f;
  if (type === wanted) return ref;
  if (wanted === f64) return type === u32 ? m.f64.convert_u.i32(ref) : m.f64.convert_s.i32(ref);
  return type === f64 ? m.i32.trunc_s_sat.f64(ref) : ref;
}

/** The value as a condition: 0 is false. */
export function condition(f, node) {
  const value = expression(f, node);
  return value.type === f64 ? f.m.f64.ne(value.ref, f.m.f64.const(0)) : value.ref;
}

function localOf(f, node) {
  const known = f.symbols.get(f.checker.getSymbolAtLocation(node));
  return known?.host === undefined ? known : undefined;
}

/** The part of the world that a path names, or undefined. */
export function hostOf(f, wrapped) {
  const node = bare(wrapped);
  const { checker } = f;
  if (ts.isIdentifier(node)) {
    const known = f.symbols.get(checker.getSymbolAtLocation(node));
    if (known) return known.host;
    const declared = declarationOf(f, node);
    return moduleHost(f, node, declared);
  }
  if (ts.isPropertyAccessExpression(node)) {
    const parent = hostOf(f, node.expression);
    const property = parent && checker.getSymbolAtLocation(node.name);
    if (!parent) return f.unit.isNamespace(node.expression) ? moduleHost(f, node, declarationOf(f, node.name)) : undefined;
    return node.name.text === 'length' && parent.column ? parent.length() : parent.member(property, checker.getTypeAtLocation(node));
  }
  if (ts.isElementAccessExpression(node)) {
    const parent = hostOf(f, node.expression);
    if (!parent || parent.column) return undefined;
    const at = constantOf(f, node.argumentExpression);
    return at === undefined ? undefined : new Host(`${parent.path}[${at}]`, parent.root, checker.getNonNullableType(checker.getTypeAtLocation(node)));
  }
  if (ts.isBinaryExpression(node) && node.right.kind === ts.SyntaxKind.NullKeyword) {
    const parent = hostOf(f, node.left);
    if (parent && !parent.column) return new Host(`(${parent.path} ${node.operatorToken.getText()} null)`, parent.root, checker.getBooleanType());
  }
  return undefined;
}

/** A constant of this or another file; undefined for what is declared within a function. */
function moduleHost(f, node, declared) {
  if (!declared || !ts.isVariableDeclaration(declared) || declared.parent.parent.parent.kind !== ts.SyntaxKind.SourceFile) return undefined;
  const type = f.checker.getTypeAtLocation(node);
  // A number that TypeScript knows needs no name.
  return new Host(type.isNumberLiteral() ? declared.name.text : f.unit.nameHere(declared), 'module', type);
}

/** Where a name is declared, through imports. */
export function declarationOf(f, node) {
  let symbol = f.checker.getSymbolAtLocation(node);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = f.checker.getAliasedSymbol(symbol);
  return symbol?.valueDeclaration;
}

/** The text of an index that is made of numbers and constants of the file alone, or undefined. */
function constantOf(f, wrapped) {
  const node = bare(wrapped);
  if (ts.isNumericLiteral(node)) return node.text;
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [constantOf(f, node.left), constantOf(f, node.right)];
    return left === undefined || right === undefined ? undefined : `${left} ${node.operatorToken.getText()} ${right}`;
  }
  const host = hostOf(f, node);
  return host?.root === 'module' && host.isNumber ? host.path : undefined;
}

function hostNumber(f, host, node) {
  if (host.constant !== undefined) return number(f, host.constant);
  if (!host.isNumber && !host.isTruth) throw new Unsupported(node, 'an object as a value');
  return f.input(host);
}

/** The address of an element of a column. */
function address(f, node) {
  const { m } = f;
  const host = hostOf(f, node.expression);
  if (!host?.column) throw new Unsupported(node, 'an element of something that is no column of the world');
  const index = convert(f, expression(f, node.argumentExpression), i32);
  const { shift } = host.column;
  return { column: host.column, at: m.i32.add(f.input(host).ref, shift === 0 ? index : m.i32.shl(index, m.i32.const(shift))) };
}

function element(f, node) {
  const { column, at } = address(f, node);
  return { ref: column.load(f.m, at), type: column.type };
}

const assignments = new Map([
  [ts.SyntaxKind.PlusEqualsToken, ts.SyntaxKind.PlusToken], [ts.SyntaxKind.MinusEqualsToken, ts.SyntaxKind.MinusToken], [ts.SyntaxKind.AsteriskEqualsToken, ts.SyntaxKind.AsteriskToken],
  [ts.SyntaxKind.SlashEqualsToken, ts.SyntaxKind.SlashToken], [ts.SyntaxKind.AmpersandEqualsToken, ts.SyntaxKind.AmpersandToken], [ts.SyntaxKind.BarEqualsToken, ts.SyntaxKind.BarToken],
  [ts.SyntaxKind.CaretEqualsToken, ts.SyntaxKind.CaretToken],
]);

function binary(f, node, isDropped) {
  const { operatorToken: { kind }, left, right } = node;
  if (kind === ts.SyntaxKind.EqualsToken) return assign(f, left, () => expression(f, right), isDropped);
  if (assignments.has(kind)) return assign(f, left, (before) => arithmetic(f, assignments.get(kind), before, expression(f, right), node), isDropped);
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return { ref: f.m.if(condition(f, left), truth(f, condition(f, right)), f.m.i32.const(0)), type: i32 };
  if (kind === ts.SyntaxKind.BarBarToken) return { ref: f.m.if(condition(f, left), f.m.i32.const(1), truth(f, condition(f, right))), type: i32 };
  return arithmetic(f, kind, expression(f, left), expression(f, right), node);
}

function truth(f, ref) {
  return f.m.i32.ne(ref, f.m.i32.const(0));
}

/** Writes a local variable or an element of a column. */
function assign(f, wrapped, valueFrom, isDropped) {
  const { m } = f;
  const target = bare(wrapped);
  const local = ts.isIdentifier(target) && localOf(f, target);
  if (local) {
    const value = valueFrom({ ref: m.local.get(local.index, wasmType(local.type)), type: local.type });
    f.note(f.checker.getSymbolAtLocation(target), value.type);
    const ref = convert(f, value, local.type);
    return isDropped ? { ref: m.local.set(local.index, ref), type: nothing } : { ref: m.local.tee(local.index, ref, wasmType(local.type)), type: local.type };
  }
  if (!ts.isElementAccessExpression(target) || !isDropped) throw new Unsupported(target, 'an assignment other than to a local variable or an element of a column');
  const { column, at } = address(f, target);
  const place = f.newLocal(i32);
  const there = () => m.local.get(place.index, wasmType(i32));
  const value = valueFrom({ ref: column.load(m, there()), type: column.type });
  return { ref: m.block(null, [m.local.set(place.index, at), column.store(m, there(), convert(f, value, column.type))]), type: nothing };
}

const comparisons = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ['eq', 'eq']], [ts.SyntaxKind.ExclamationEqualsEqualsToken, ['ne', 'ne']], [ts.SyntaxKind.LessThanToken, ['lt_s', 'lt']],
  [ts.SyntaxKind.LessThanEqualsToken, ['le_s', 'le']], [ts.SyntaxKind.GreaterThanToken, ['gt_s', 'gt']], [ts.SyntaxKind.GreaterThanEqualsToken, ['ge_s', 'ge']],
]);
const sums = new Map([[ts.SyntaxKind.PlusToken, 'add'], [ts.SyntaxKind.MinusToken, 'sub'], [ts.SyntaxKind.AsteriskToken, 'mul']]);
const bits = new Map([
  [ts.SyntaxKind.AmpersandToken, 'and'], [ts.SyntaxKind.BarToken, 'or'], [ts.SyntaxKind.CaretToken, 'xor'], [ts.SyntaxKind.LessThanLessThanToken, 'shl'],
  [ts.SyntaxKind.GreaterThanGreaterThanToken, 'shr_s'], [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken, 'shr_u'],
]);

/** Whole numbers stay whole in sums and products: whoever writes a kernel sees to it that they fit 32 bits. */
function arithmetic(f, kind, left, right, node) {
  const { m } = f;
  const areWhole = left.type === i32 && right.type === i32;
  const floats = () => [convert(f, left, f64), convert(f, right, f64)];
  if (comparisons.has(kind)) {
    const [whole, float] = comparisons.get(kind);
    return { ref: areWhole ? m.i32[whole](left.ref, right.ref) : m.f64[float](...floats()), type: i32 };
  }
  if (sums.has(kind)) return areWhole ? { ref: m.i32[sums.get(kind)](left.ref, right.ref), type: i32 } : { ref: m.f64[sums.get(kind)](...floats()), type: f64 };
  if (kind === ts.SyntaxKind.SlashToken) return { ref: m.f64.div(...floats()), type: f64 };
  if (kind === ts.SyntaxKind.PercentToken && areWhole) return { ref: m.i32.rem_s(left.ref, right.ref), type: i32 };
  if (bits.has(kind)) return { ref: m.i32[bits.get(kind)](convert(f, left, i32), convert(f, right, i32)), type: kind === ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken ? u32 : i32 };
  throw new Unsupported(node, 'an operator of this kind');
}

function prefix(f, node) {
  const { m } = f;
  const value = expression(f, node.operand);
  if (node.operator === ts.SyntaxKind.ExclamationToken) return { ref: value.type === f64 ? m.f64.eq(value.ref, m.f64.const(0)) : m.i32.eqz(value.ref), type: i32 };
  if (node.operator === ts.SyntaxKind.TildeToken) return { ref: m.i32.xor(convert(f, value, i32), m.i32.const(-1)), type: i32 };
  if (node.operator === ts.SyntaxKind.MinusToken) {
    if (ts.isNumericLiteral(node.operand)) return number(f, -Number(node.operand.text));
    return value.type === i32 ? { ref: m.i32.sub(m.i32.const(0), value.ref), type: i32 } : { ref: m.f64.neg(convert(f, value, f64)), type: f64 };
  }
  throw new Unsupported(node, 'an operator of this kind');
}

function choice(f, node) {
  const [first, second] = [expression(f, node.whenTrue), expression(f, node.whenFalse)];
  const type = join([first.type, second.type]);
  return { ref: f.m.if(condition(f, node.condition), convert(f, first, type), convert(f, second, type)), type };
}
