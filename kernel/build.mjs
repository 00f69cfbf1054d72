/** Puts kernels into `dist/`: every function with the tag @kernel is compiled to WebAssembly from the TypeScript that it is. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { withKernels } from './glue.mjs';
import { isKernel, Unit } from './unit.mjs';

/**
 * @param root - The project's folder; the compiler has left `dist/` there.
 * @returns How many files have kernels.
 * @throws Unsupported when a tagged function says what a kernel cannot.
 */
export function buildKernels(root) {
  const path = join(root, 'tsconfig.build.json');
  const { config, error } = ts.readConfigFile(path, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(fileNames, options);
  let number = 0;
  for (const name of fileNames) {
    const out = join(options.outDir, relative(resolve(root, 'src'), name)).replace(/\.ts$/, '.js');
    const text = compileFile(program, name, () => readFileSync(out, 'utf8'), number);
    if (text === undefined) continue;
    writeFileSync(out, text);
    number += 1;
  }
  return number;
}

/**
 * The JavaScript of a file with its kernels; undefined where it has none.
 *
 * @param written - Reads what the TypeScript compiler made of the file.
 * @param number - Where a world keeps the opened module: another for each file.
 */
export function compileFile(program, name, written, number) {
  const checker = program.getTypeChecker(); // also ties each node to its parent, which tags are read by
  const file = program.getSourceFile(name);
  const kernels = file.statements.filter((each) => ts.isFunctionDeclaration(each) && isKernel(each));
  if (kernels.length === 0) return undefined;
  const unit = new Unit(checker, file);
  const entries = kernels.map((each) => unit.entry(each));
  return withKernels(written(), unit, entries, unit.bytes(), number);
}
