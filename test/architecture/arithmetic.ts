import ts from 'typescript';
import { lineOf, walk, type Code } from './code.js';
import type { Freedom } from './layers.js';
import type { Violation } from './violation.js';

/** Members of Math that give the same bits on every machine. */
export const exactMath: readonly string[] = [
  ...['abs', 'min', 'max', 'floor', 'ceil', 'trunc', 'round', 'sign', 'sqrt', 'fround', 'imul', 'clz32'],
  ...['PI', 'E', 'LN2', 'LN10', 'LOG2E', 'LOG10E', 'SQRT2', 'SQRT1_2'],
];

/** Finds `Math.random` anywhere, and in the engine every operation that may differ in the last bit between machines. */
export function findArithmetic(source: ts.SourceFile, freedom: Freedom, code: Code): Violation[] {
  const violations: Violation[] = [];
  const add = (node: ts.Node, rest: Pick<Violation, 'kind' | 'found' | 'expected' | 'todo'>): void => {
    violations.push({ file: source.fileName, line: lineOf(node), ...rest });
  };
  walk(source, (node) => {
    if (code.globalNamed(node) === 'Math') {
      for (const member of membersTaken(node)) {
        if (member === 'random') add(node, chance);
        else if (freedom === 'engine' && !exactMath.includes(member)) add(node, inexact(member));
      }
    } else if (freedom === 'engine' && isPower(node)) add(node, power);
  });
  return violations;
}

const whole = 'as a whole, or a computed member';

/** The members of Math that a mention of it takes. A mention whose members cannot be read counts as taking the whole. */
function membersTaken(node: ts.Node): string[] {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return [parent.name.text];
  if (ts.isQualifiedName(parent)) return [parent.right.text];
  if (ts.isElementAccessExpression(parent) && parent.expression === node) {
    return [ts.isStringLiteralLike(parent.argumentExpression) ? parent.argumentExpression.text : whole];
  }
  if (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name)) return parent.name.elements.map(memberBound);
  return [whole];
}

function memberBound({ propertyName, name, dotDotDotToken }: ts.BindingElement): string {
  const taken = propertyName ?? name;
  return dotDotDotToken === undefined && (ts.isIdentifier(taken) || ts.isStringLiteralLike(taken)) ? taken.text : whole;
}

function isPower(node: ts.Node): boolean {
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  return kind === ts.SyntaxKind.AsteriskAsteriskToken || kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken;
}

const chance = {
  kind: 'chance',
  found: 'Math.random',
  expected: 'chance to come through src/random/ only',
  todo: 'draw from a keyed stream of random/',
} as const;

const power = {
  kind: 'power',
  found: 'the operator ** or **=',
  expected: 'arithmetic that gives the same bits on every machine',
  todo: 'use pow from statistics/, or multiply',
} as const;

function inexact(member: string) {
  return {
    kind: 'math',
    found: member === whole ? `Math ${whole}` : `Math.${member}`,
    expected: `only ${exactMath.join(', ')} of Math in the engine`,
    todo: 'use exp, log, pow, sin or quantiles from statistics/',
  } as const;
}
