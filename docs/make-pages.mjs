// Makes again what the pages of docs/ show, from real runs: `node docs/make-pages.mjs`, or some: `node docs/make-pages.mjs docs/capacity.md`. Run by `npm run generate`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { livePages, withPlace } from './page-place.mjs';
import { lived } from './live-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const named = process.argv.slice(2);
for (const page of named.length > 0 ? named : livePages(root)) {
  const path = join(root, page);
  const before = readFileSync(path, 'utf8');
  const after = withPlace(root, (place) => lived(before, {
    ...place,
    picture(from, to) {
      mkdirSync(dirname(join(dirname(path), to)), { recursive: true });
      writeFileSync(join(dirname(path), to), place.read(from));
    },
  }));
  if (after !== before) writeFileSync(path, after);
  console.log(`${relative(root, path)}${after === before ? '' : ' · changed'}`);
}
