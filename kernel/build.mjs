/** Puts kernels into `dist/`: every function with the tag @kernel is compiled to WebAssembly from the TypeScript that it is. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { withKernels } from './glue.mjs';
import { Unit } from './unit.mjs';

/** @param root - The project's folder; `dist/` is there already. */
export function buildKernels(root) {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.build.json'), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem) => { throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n')); } });
  const program = ts.createProgram(config.fileNames, config.options);
  const checker = program.getTypeChecker();
  let number = 0;
  for (const name of config.fileNames) {
    const file = program.getSourceFile(name);
    const unit = new Unit(checker, file);
    const kernels = file.statements.filter((each) => ts.isFunctionDeclaration(each) && unit.isKernel(each));
    if (kernels.length === 0) continue;
    const entries = kernels.map((each) => unit.entry(each));
    const out = join(config.options.outDir, relative(resolve(root, 'src'), name)).replace(/\.ts$/, '.js');
    writeFileSync(out, withKernels(readFileSync(out, 'utf8'), unit, entries, unit.bytes(), number));
    number += 1;
  }
  return number;
}
