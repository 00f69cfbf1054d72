import { findArithmetic } from './arithmetic.js';
import { readCode, type Code } from './code.js';
import { findCycles } from './cycles.js';
import { importsOf, type Import } from './imports.js';
import { layers } from './layers.js';
import { findLong } from './length.js';
import { layerOf } from './place.js';
import { wrongTurn } from './road.js';
import { findShared } from './shared.js';
import { findSurroundings, impureImport } from './surroundings.js';
import type { Violation } from './violation.js';

/** Every broken rule in a tree of files (path from the project's root -> text); paths begin with `src/`. */
export function findViolations(files: ReadonlyMap<string, string>): Violation[] {
  const code = readCode(files);
  const imports = findImports(files, code);
  const isWrong = new Map(imports.map((edge) => [edge, wrongTurn(edge)]));
  return [
    ...findHomeless(files),
    ...[...isWrong.values()].filter((violation) => violation !== undefined),
    // A ring over two layers has an import against the road in it, told above; what is left are rings within one.
    ...findCycles(imports.filter((edge) => isWrong.get(edge) === undefined)),
    ...findImpurities(imports, code),
    ...findShared(code),
    ...findLong(files),
  ];
}

/** All imports between files of the tree and out of it. */
export function findImports(files: ReadonlyMap<string, string>, code: Code = readCode(files)): Import[] {
  return code.sources.flatMap((source) => importsOf(source, files));
}

function findImpurities(imports: readonly Import[], code: Code): Violation[] {
  const inFiles = code.sources.flatMap((source) => {
    const freedom = layerOf(source.fileName)?.freedom ?? 'free';
    return [...findArithmetic(source, freedom, code), ...(freedom === 'free' ? [] : findSurroundings(source, code))];
  });
  const inImports = imports
    .filter((edge) => (layerOf(edge.from)?.freedom ?? 'free') !== 'free')
    .map(impureImport)
    .filter((violation) => violation !== undefined);
  return [...inFiles, ...inImports];
}

/** One violation for each folder of src, or file directly in it, that the table does not name. */
function findHomeless(files: ReadonlyMap<string, string>): Violation[] {
  const homeless = [...files.keys()].filter((file) => !layerOf(file)).map((file) => ({ file, place: file.split('/').slice(0, 2).join('/') }));
  const firsts = homeless.filter(({ place }, at) => homeless.findIndex((each) => each.place === place) === at);
  return firsts.map(({ place, file }) => ({
    kind: 'no-layer',
    file,
    line: 1,
    found: `${place}, which no layer owns`,
    expected: `one of ${layers.map((layer) => layer.name).join(', ')}`,
    todo: 'move the file to the layer it belongs to, or give the place a line and a reason in test/architecture/layers.ts',
  }));
}
