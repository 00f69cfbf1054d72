// Fills docs/document.md with what its commands print, from a real run. Run by `npm run generate`.
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answered, preparations, shell } from './query-examples.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = join(root, 'docs/document.md');
const folder = mkdtempSync(join(tmpdir(), 'inclusim-document-'));
try {
  symlinkSync(join(root, 'scenarios'), join(folder, 'scenarios'));
  const run = await shell(folder, join(root, 'bin/inclusim'));
  const page = readFileSync(path, 'utf8');
  for (const command of preparations(page)) run(command);
  writeFileSync(path, answered(page, run));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
