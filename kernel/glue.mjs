/** The TypeScript side of the kernels of a file, appended to what the compiler made of it. */
import { dirname, relative } from 'node:path';
import ts from 'typescript';
import { isNumeric, isTruth } from './host.mjs';
import { u32 } from './types.mjs';

/**
 * The file with each kernel behind a door: it runs in WebAssembly where the world lies in its memory, and as it was written otherwise.
 *
 * @param number - The number of the file among those with kernels; the world keeps its opened module there.
 */
export function withKernels(text, unit, entries, bytes, number) {
  const renamed = entries.reduce((before, { declaration }) => {
    const name = declaration.name.text;
    const after = before.replace(new RegExp(`^(?:export )?function ${name}\\(`, 'm'), `function ${name}$written(`);
    if (after === before) throw new Error(`The compiler left no function ${name} to put a kernel in front of.`);
    return after;
  }, text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
  const lines = imports(unit).map((line) => `    ${line},`).join('\n');
  return `${fetched(unit)}${renamed}
// The kernels above, compiled to WebAssembly (kernel/).
${entries.map((entry) => door(unit, entry)).join('\n')}
const kernel$bytes = '${Buffer.from(bytes).toString('base64')}';
let kernel$module;
function kernel$of(world) {
  return world.kernels.opened[${number}] ?? (world.kernels.opened[${number}] = kernel$open(world));
}
function kernel$open(world) {
  kernel$module ??= new WebAssembly.Module(Uint8Array.from(atob(kernel$bytes), (letter) => letter.charCodeAt(0)));
  return new WebAssembly.Instance(kernel$module, { world: {
    memory: world.kernels.memory,
${lines}
  } }).exports;
}
`;
}

function door(unit, { declaration, asked, result }) {
  const name = declaration.name.text;
  const parameters = declaration.parameters.map((parameter) => {
    const type = unit.checker.getTypeAtLocation(parameter);
    return { name: type.getSymbol()?.getName() === 'World' ? 'world' : parameter.name.getText(), isNumber: isNumeric(type) };
  });
  const isExported = ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export;
  const names = parameters.map((each) => each.name).join(', ');
  const handed = [...parameters.filter((each) => each.isNumber).map((each) => each.name), ...asked.map((host) => (host.column ? `${host.path}.byteOffset` : host.path))];
  const returned = unit.checker.getReturnTypeOfSignature(unit.checker.getSignatureFromDeclaration(declaration));
  const asReturned = isTruth(returned) ? ' !== 0' : result === u32 ? ' >>> 0' : '';
  return `${isExported ? 'export ' : ''}function ${name}(${names}) {
  if (world.kernels === null) return ${name}$written(${names});
  return kernel$of(world).${name}(${handed.join(', ')})${asReturned};
}`;
}

function imports(unit) {
  const settled = [...unit.inputs.values()].filter((input) => !input.isAsked).map(({ global, host }) => `${global}: ${valueOf(host)}`);
  return [...settled, ...[...unit.hosts.values()].map(({ name, source }) => `${name}: ${source}`)];
}

function valueOf(host) {
  if (!host.column) return host.isTruth ? `Number(${host.path})` : host.path;
  return host.root === 'module' ? `world.kernels.place(${host.path})` : `${host.path}.byteOffset`;
}

/** What functions of other files, taken along, need of their own files. */
function fetched(unit) {
  return [...unit.fetched.values()].map(({ here, name, file }) => `import { ${name} as ${here} } from '${pathTo(unit.file, file)}';\n`).join('');
}

function pathTo(from, to) {
  const path = relative(dirname(from.fileName), to.fileName).replace(/\.ts$/, '.js');
  return path.startsWith('.') ? path : `./${path}`;
}
