// Fills docs/capacity.md with what its commands print, and renews its charts, from real runs. Run by `npm run generate`.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answered, shell } from './query-examples.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = join(root, 'docs/capacity.md');
const folder = mkdtempSync(join(tmpdir(), 'inclusim-capacity-'));
try {
  symlinkSync(join(root, 'scenarios'), join(folder, 'scenarios'));
  const run = await shell(folder, join(root, 'bin/inclusim'));
  writeFileSync(path, answered(readFileSync(path, 'utf8'), run));
  mkdirSync(join(root, 'docs/capacity'), { recursive: true });
  for (const [from, chart] of [['waits', 'goal-by-posts'], ['waits', 'work-by-posts'], ['mix', 'mixes']]) copyFileSync(join(folder, 'output', from, 'charts', `${chart}.svg`), join(root, 'docs/capacity', `${chart}.svg`));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
