import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { lineOf, walk, type Code } from './code.js';
import type { Import } from './imports.js';
import type { Violation } from './violation.js';

/** Globals through which code would learn where and when it runs, or change something there. */
export const surroundings: readonly string[] = [
  ...['Date', 'performance', 'setTimeout', 'setInterval', 'setImmediate'],
  ...['process', 'console', 'require', '__dirname', '__filename', 'Buffer', 'Deno', 'Bun'],
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['fetch', 'crypto', 'XMLHttpRequest', 'WebSocket', 'Worker', 'globalThis'],
];

/** Finds clock, disk, environment, console and network in a file that must be pure. */
export function findSurroundings(source: ts.SourceFile, code: Code): Violation[] {
  const violations: Violation[] = [];
  walk(source, (node) => {
    const name = code.globalNamed(node);
    if (name !== undefined && surroundings.includes(name)) violations.push(impure(source.fileName, lineOf(node), name));
    if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) {
      violations.push(impure(source.fileName, lineOf(node), 'import.meta'));
    }
  });
  return violations;
}

/** Finds Node modules, and imports that cannot be read, among the imports of a file that must be pure. */
export function impureImport({ from, line, specifier }: Import): Violation | undefined {
  if (specifier === undefined) {
    return {
      kind: 'hidden-import',
      file: from,
      line,
      found: 'an import whose target is computed',
      expected: 'every import to name its file',
      todo: 'write the path as a plain string, or hand the module in',
    };
  }
  return isBuiltin(specifier) ? impure(from, line, specifier) : undefined;
}

function impure(file: string, line: number, name: string): Violation {
  return {
    kind: 'surroundings',
    file,
    line,
    found: name,
    expected: 'no clock, disk, environment, network or console outside cli/, web/, store/ and cluster/',
    todo: 'take the value or the function as an argument, and let cli/ or web/ hand it in',
  };
}
