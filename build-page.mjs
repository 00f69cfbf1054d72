// Bundles the explorer's page and its worker, and the script of a report, into dist/page/; called by build.mjs when dist/ holds the engine with its kernels.
import { copyFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const source = resolve(root, 'src');
const web = resolve(source, 'web');
const out = resolve(root, 'dist', 'page');

/** What lies outside src/web is taken as it was built, so that the browser has the kernels too. */
const engineAsBuilt = {
  name: 'engine-as-built',
  enforce: 'pre',
  resolveId(specifier, importer) {
    if (!specifier.startsWith('.') || importer === undefined) return null;
    const meant = resolve(importer, '..', specifier);
    if (!meant.startsWith(source + sep) || meant.startsWith(web + sep)) return null;
    return resolve(root, 'dist') + meant.slice(source.length);
  },
};

/** One classic script without imports: it also works from a file, where modules do not load. */
async function bundle(name, entry) {
  await build({
    configFile: false, root: web, logLevel: 'warn', publicDir: false, plugins: [engineAsBuilt],
    build: {
      outDir: out, emptyOutDir: false, copyPublicDir: false, target: 'es2022', minify: true, reportCompressedSize: false, chunkSizeWarningLimit: 4000, license: { fileName: `${name}-licenses.md` },
      rolldownOptions: { input: resolve(web, entry), output: { format: 'iife', name: 'inclusim', entryFileNames: `${name}.js`, codeSplitting: false } },
    },
  });
}

export async function buildPage() {
  await Promise.all([bundle('page', 'main.tsx'), bundle('worker', 'worker.ts'), bundle('report', 'report.ts')]);
  copyFileSync(resolve(web, 'style.css'), resolve(out, 'page.css'));
}
