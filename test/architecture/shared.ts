import ts from 'typescript';
import { lineOf, walk, type Code } from './code.js';
import type { Violation } from './violation.js';

const folder = 'shared';
const path = new RegExp(`(^|/)\\.\\./${folder}(/|$)|/work/${folder}|(^|/)${folder}/(evidence|hooks|\\w+\\.md)`);

/** Finds strings that are paths into the folder beside the project, which its users do not have. Comments may cite it. */
export function findShared({ sources }: Code): Violation[] {
  const violations: Violation[] = [];
  for (const source of sources) {
    walk(source, (node) => {
      if (namesShared(node)) violations.push(report(source.fileName, node));
    });
  }
  return violations;
}

function namesShared(node: ts.Node): boolean {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !ts.isTemplateMiddleOrTemplateTail(node)) return false;
  return path.test(node.text) || (node.text === folder && followsUp(node));
}

/** `join('..', 'shared')` says the same in pieces. */
function followsUp(node: ts.Node): boolean {
  const { parent } = node;
  const list = ts.isCallExpression(parent) ? parent.arguments : ts.isArrayLiteralExpression(parent) ? parent.elements : [];
  return list.some((each, at) => list[at + 1] === node && ts.isStringLiteralLike(each) && /(^|\/)\.\.\/?$/.test(each.text));
}

function report(file: string, node: ts.Node): Violation {
  return {
    kind: 'shared',
    file,
    line: lineOf(node),
    found: `the path ${node.getText()}`,
    expected: 'nothing in src/ or test/ to read a folder outside the project',
    todo: 'copy what is needed into the catalogue or test/fixtures/, with its source',
  };
}
