import { posix } from 'node:path';
import ts from 'typescript';
import { lineOf, walk } from './code.js';

/** One file naming another, or a package, in any of the ways TypeScript has. */
export interface Import {
  readonly from: string;
  readonly line: number;
  /** As written; undefined when it is computed and cannot be read. */
  readonly specifier: string | undefined;
  /** The path it means, when it means a file of the project. */
  readonly to: string | undefined;
  /** True when nothing of it is left at run time. */
  readonly isTypeOnly: boolean;
}

/** All imports of one file: static, type-only, `import('...')` types, re-exports, dynamic and `import x = require()`. */
export function importsOf(source: ts.SourceFile, files: ReadonlyMap<string, string>): Import[] {
  const imports: Import[] = [];
  const add = (node: ts.Node, isTypeOnly: boolean, name: ts.Node | undefined): void => {
    const specifier = name && ts.isStringLiteralLike(name) ? name.text : undefined;
    imports.push({ from: source.fileName, line: lineOf(node), specifier, to: resolve(source.fileName, specifier, files), isTypeOnly });
  };
  walk(source, (node) => {
    if (ts.isImportDeclaration(node)) add(node, isTypeImport(node), node.moduleSpecifier);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node, node.isTypeOnly, node.moduleSpecifier);
    else if (ts.isImportTypeNode(node)) add(node, true, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
    else if (ts.isExternalModuleReference(node)) add(node, node.parent.isTypeOnly, node.expression);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node, false, node.arguments[0]);
  });
  for (const { fileName } of source.referencedFiles) {
    const to = posix.join(posix.dirname(source.fileName), fileName);
    imports.push({ from: source.fileName, line: 1, specifier: fileName, to, isTypeOnly: true });
  }
  return imports;
}

/** `import { type A }` still runs the other file under verbatimModuleSyntax; `import type` alone does not. */
function isTypeImport(node: ts.ImportDeclaration): boolean {
  return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** The project's file that a specifier means: `../world/world.js` is written, `src/world/world.ts` is meant. */
function resolve(from: string, specifier: string | undefined, files: ReadonlyMap<string, string>): string | undefined {
  if (specifier === 'inclusim') return 'src/index.ts';
  if (!specifier?.startsWith('.')) return undefined;
  const written = posix.join(posix.dirname(from), specifier);
  const meant = written.replace(/\.([cm]?)js(x?)$/, '.$1ts$2');
  return [written, meant, `${written}.ts`, `${written}/index.ts`].find((path) => files.has(path)) ?? meant;
}
