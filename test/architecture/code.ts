import ts from 'typescript';

/** Parsed files, and the question whether a name in them means the global one. */
export interface Code {
  readonly sources: readonly ts.SourceFile[];
  /** The global that a node names (`Date`, `globalThis.Date`), or undefined when it names something of the file's own. */
  globalNamed(node: ts.Node): string | undefined;
}

const options: ts.CompilerOptions = {
  noLib: true,
  noResolve: true,
  allowJs: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
};

/** Parses every file whose name ends as code does; comments and strings are told apart from code by the compiler itself. */
export function readCode(files: ReadonlyMap<string, string>): Code {
  const paths = [...files.keys()].filter((path) => /\.[cm]?[jt]sx?$/.test(path));
  const program = ts.createProgram({ rootNames: paths, options, host: hostOf(files) });
  const checker = program.getTypeChecker();
  const sources = paths.map((path) => program.getSourceFile(path)).filter((source) => source !== undefined);
  return { sources, globalNamed: (node) => globalNamed(node, checker) };
}

/** Line of a node, counted from 1. */
export function lineOf(node: ts.Node): number {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

/** Calls `visit` with every node below `node`, parents first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  ts.forEachChild(node, (child) => {
    visit(child);
    walk(child, visit);
  });
}

function hostOf(files: ReadonlyMap<string, string>): ts.CompilerHost {
  return {
    getSourceFile: (path, languageVersion) => {
      const text = files.get(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, languageVersion, true);
    },
    fileExists: (path) => files.has(path),
    readFile: (path) => files.get(path),
    getDefaultLibFileName: () => 'none.d.ts',
    writeFile: () => undefined,
    getCurrentDirectory: () => '',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  };
}

function globalNamed(node: ts.Node, checker: ts.TypeChecker): string | undefined {
  if (ts.isPropertyAccessExpression(node) && isGlobalThis(node.expression)) return node.name.text;
  if (ts.isElementAccessExpression(node) && isGlobalThis(node.expression)) {
    return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
  }
  if (!ts.isIdentifier(node) || isNameOfMember(node)) return undefined;
  if (isGlobalThis(node)) return isLookedInto(node) ? undefined : 'globalThis';
  if (ts.isVariableDeclaration(node.parent) && node.parent.name === node) return undefined;
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  const isOwn = symbol?.declarations?.some((declaration) => !isPromised(declaration)) ?? false;
  return isOwn ? undefined : node.text;
}

/** `declare const process` only promises that a global exists. */
function isPromised(declaration: ts.Declaration): boolean {
  return (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Ambient) !== 0;
}

function isGlobalThis(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === 'globalThis';
}

/** `globalThis.Date` is answered by the access; only a computed or bare `globalThis` is a finding of its own. */
function isLookedInto({ parent }: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(parent) || (ts.isElementAccessExpression(parent) && ts.isStringLiteralLike(parent.argumentExpression));
}

function isNameOfMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent)) return parent.propertyName === node;
  if (ts.isExportSpecifier(parent)) return parent.parent.parent.moduleSpecifier !== undefined || parent.propertyName !== undefined && parent.name === node;
  return ts.isMetaProperty(parent) || ts.isImportTypeNode(parent) || ts.isNamespaceExport(parent) || ts.isLabeledStatement(parent)
    || ts.isBreakOrContinueStatement(parent) || ts.isNamedTupleMember(parent) || ts.isJSDoc(parent.parent);
}
