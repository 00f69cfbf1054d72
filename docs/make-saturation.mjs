// Fills docs/displacement.md with what its command prints, and renews its charts, from a real run. Run by `npm run generate`.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answered, shell } from './query-examples.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = join(root, 'docs/displacement.md');
const folder = mkdtempSync(join(tmpdir(), 'inclusim-saturation-'));
try {
  symlinkSync(join(root, 'scenarios'), join(folder, 'scenarios'));
  const run = await shell(folder, join(root, 'bin/inclusim'));
  writeFileSync(path, answered(readFileSync(path, 'utf8'), run));
  mkdirSync(join(root, 'docs/displacement'), { recursive: true });
  for (const chart of ['gain-and-loss', 'yield-by-share']) copyFileSync(join(folder, 'output/saturation/charts', `${chart}.svg`), join(root, 'docs/displacement', `${chart}.svg`));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
