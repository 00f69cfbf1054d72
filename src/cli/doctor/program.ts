/** Whether all of the program is there and of one version: packages, kernels, fonts, page, posterior, scenarios. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shippedPosterior } from '../../catalogue/posterior/shipped.js';
import { shippedPosteriorHash } from '../../catalogue/posterior/shippedHash.js';
import { webAssembly } from '../../random/webAssembly.js';
import { version } from '../../version.js';
import { shippedNames } from '../doors.js';
import { InputError } from '../input-error.js';
import { posteriorAt } from '../posterior.js';
import { noted, stops, well, type Health } from './finding.js';

const again = 'Install inclusim again: npm install inclusim';

interface PackageFile {
  readonly version?: string;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** package.json at the root of a package. */
export function packageAt(root: string): PackageFile {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageFile;
}

/** Packages that it cannot do without, and the one that `query` alone needs. */
export function packagesHealth(root: string): Health[] {
  const { dependencies = {}, peerDependencies = {} } = packageAt(root);
  const installed = Object.entries(dependencies).map(([name, wanted]) => ({ name, wanted, found: installedVersion(name, root) }));
  const missing = installed.filter(({ found }) => found === undefined).map(({ name }) => name);
  const other = installed.filter(({ found, wanted }) => found !== undefined && found !== wanted).map(({ name, found, wanted }) => `${name} ${found} instead of ${wanted}`);
  const packages = missing.length > 0 ? stops('packages', `missing: ${missing.join(', ')}`, again)
    : other.length > 0 ? noted('packages', other.join(', '), `Results were checked with the versions named; ${again.charAt(0).toLowerCase()}${again.slice(1)}`)
      : well('packages', installed.map(({ name, found }) => `${name} ${found}`).join(', '));
  const optional = Object.entries(peerDependencies).map(([name, wanted]) => {
    const found = installedVersion(name, root);
    return found === undefined ? noted('query', `${name} is not installed; only inclusim query needs it`, `npm install ${name}@${wanted}`) : well('query', `${name} ${found}`);
  });
  return [packages, ...optional];
}

/** The version that Node.js would find from a folder; undefined where there is none. */
function installedVersion(name: string, from: string): string | undefined {
  const file = join(from, 'node_modules', name, 'package.json');
  if (existsSync(file)) return packageAt(dirname(file)).version;
  return dirname(from) === from ? undefined : installedVersion(name, dirname(from));
}

/** Hot loops as WebAssembly; without them everything runs as it is written, to the same bits. */
export function kernelsHealth(root: string): Health {
  const slow = 'Results are the same; a run takes half as long again.';
  if (webAssembly === null) return noted('kernels', 'this Node.js runs without WebAssembly', slow);
  const isBuilt = readFileSync(join(root, 'dist', 'week', 'health.js'), 'utf8').includes('kernel$');
  return isBuilt ? well('kernels', 'hot loops run as WebAssembly') : noted('kernels', 'this build has no kernels', slow);
}

/** Fonts of pictures and pages. A picture is drawn with them; no browser is needed. */
export async function picturesHealth(root: string): Promise<Health> {
  const files = ['NotoSans-Regular.ttf', 'NotoSans-Bold.ttf'].map((name) => join(root, 'assets', 'fonts', name));
  const missing = files.filter((file) => !isFilled(file));
  if (missing.length > 0) return stops('pictures', `fonts are missing: ${missing.join(', ')}`, again);
  try {
    const { toPng } = await import('../png.js');
    const drawn = (text: string): number => toPng(`<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><text x="2" y="15" font-size="14">${text}</text></svg>`).length;
    return drawn('inclusim') > drawn('') ? well('pictures', 'fonts are there and a picture was drawn; no browser is needed') : stops('pictures', 'a picture was drawn without its text', again);
  } catch (error) {
    return stops('pictures', `no picture could be drawn: ${error instanceof Error ? error.message : String(error)}`, again);
  }
}

/** The scripts of report and explorer. */
export function pageHealth(root: string): Health {
  const missing = ['page.js', 'worker.js', 'report.js', 'page.css'].filter((name) => !isFilled(join(root, 'dist', 'page', name)));
  return missing.length === 0 ? well('page', 'report and explorer can be written') : stops('page', `missing in dist/page: ${missing.join(', ')}`, again);
}

/** The posterior that runs draw from, in the program and as a file. */
export function posteriorHealth(root: string): Health {
  const file = join(root, 'calibrations', 'posterior.json');
  try {
    const { hash } = posteriorAt(file);
    if (hash !== shippedPosteriorHash) return stops('posterior', `${file} is not the posterior of this program`, again);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return stops('posterior', error.message.split('\n')[0] ?? '', again);
  }
  const found = `posterior ${shippedPosterior.version}, ${shippedPosterior.draws.length} draws of ${shippedPosterior.parameters.length} parameters`;
  return shippedPosterior.version === version ? well('posterior', found) : noted('posterior', `${found}; the program is ${version}`);
}

/** Scenarios that commands take by name, MODEL.md for `document`. */
export function textsHealth(root: string): Health {
  const names = existsSync(join(root, 'scenarios')) ? shippedNames() : [];
  if (names.length === 0 || !isFilled(join(root, 'MODEL.md'))) return stops('texts', 'scenarios or MODEL.md are missing', again);
  return well('texts', `${names.length} scenarios and MODEL.md are there`);
}

function isFilled(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}
