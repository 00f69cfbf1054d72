/** Statements of a kernel. */
import ts from 'typescript';
import { condition, convert, expression, hostOf } from './expressions.mjs';
import { nothing } from './types.mjs';
import { Unsupported } from './unsupported.mjs';

export function block(f, node) {
  return f.m.block(null, node.statements.map((each) => statement(f, each)));
}

function statement(f, node) {
  const { m } = f;
  if (ts.isBlock(node)) return block(f, node);
  if (ts.isVariableStatement(node)) return m.block(null, node.declarationList.declarations.map((each) => declaration(f, each)));
  if (ts.isExpressionStatement(node)) {
    const { ref, type } = expression(f, node.expression, true);
    return type === nothing ? ref : m.drop(ref);
  }
  if (ts.isIfStatement(node)) return m.if(condition(f, node.expression), statement(f, node.thenStatement), node.elseStatement && statement(f, node.elseStatement));
  if (ts.isForStatement(node)) return forLoop(f, node);
  if (ts.isWhileStatement(node)) return loop(f, m.nop(), node.expression, node.statement, undefined);
  if (ts.isContinueStatement(node)) return m.br(f.loops.at(-1).next);
  if (ts.isBreakStatement(node)) return m.br(f.loops.at(-1).end);
  if (ts.isReturnStatement(node)) return returned(f, node);
  throw new Unsupported(node, 'a statement of this kind');
}

function declaration(f, node) {
  const { m, checker } = f;
  if (ts.isObjectBindingPattern(node.name)) {
    f.bindHost(node.name, hostOf(f, node.initializer) ?? fail(node));
    return m.nop();
  }
  const host = node.initializer && hostOf(f, node.initializer);
  if (host && !host.isNumber && !host.isTruth) {
    f.bindHost(node.name, host);
    return m.nop();
  }
  const symbol = checker.getSymbolAtLocation(node.name);
  if (!node.initializer) {
    f.declare(symbol);
    return m.nop();
  }
  const value = expression(f, node.initializer);
  const local = f.declare(symbol);
  f.note(symbol, value.type);
  return m.local.set(local.index, convert(f, value, local.type));
}

function fail(node) {
  throw new Unsupported(node, 'an object that is no part of the world');
}

function forLoop(f, node) {
  const { m } = f;
  const first = node.initializer === undefined ? m.nop() : m.block(null, node.initializer.declarations.map((each) => declaration(f, each)));
  return loop(f, first, node.condition, node.statement, node.incrementor);
}

function loop(f, first, test, body, step) {
  const { m, unit } = f;
  const number = unit.nextLabel();
  const labels = { again: `again${number}`, next: `next${number}`, end: `end${number}` };
  f.loops.push(labels);
  const goesOn = test === undefined ? m.i32.const(1) : condition(f, test);
  const inner = statement(f, body);
  const stepping = step === undefined ? m.nop() : dropped(f, step);
  f.loops.pop();
  const again = m.loop(labels.again, m.block(null, [m.br(labels.end, m.i32.eqz(goesOn)), m.block(labels.next, [inner]), stepping, m.br(labels.again)]));
  return m.block(null, [first, m.block(labels.end, [again])]);
}

function dropped(f, node) {
  const { ref, type } = expression(f, node, true);
  return type === nothing ? ref : f.m.drop(ref);
}

function returned(f, node) {
  const { m } = f;
  if (node.expression === undefined) return m.return();
  const value = expression(f, node.expression);
  if (value.type === nothing) return m.block(null, [value.ref, m.return()]);
  f.returned.add(value.type);
  return m.return(convert(f, value, f.result));
}

