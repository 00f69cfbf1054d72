// Where the commands of a page are run, and which pages have some.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { isLive } from './live-page.mjs';

/** Made by scripts of their own, because it takes a quarter of an hour. */
const madeElsewhere = ['docs/sensitivity.md'];

/** The pages of docs/ with commands, as paths from the root. */
export function livePages(root) {
  const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`).filter((name) => name.endsWith('.md'));
  return pages.filter((page) => !madeElsewhere.includes(page) && isLive(readFileSync(join(root, page), 'utf8'))).sort();
}

/** Calls `use` with a fresh folder in which commands find `inclusim`, and the shipped scenarios, calibrations and examples; the folder is gone afterwards. */
export function withPlace(root, use) {
  const folder = mkdtempSync(join(tmpdir(), 'inclusim-page-'));
  try {
    for (const shared of ['scenarios', 'calibrations', 'examples']) symlinkSync(join(root, shared), join(folder, shared));
    const programs = join(folder, '.bin');
    mkdirSync(programs);
    writeFileSync(join(programs, 'inclusim'), `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'bin/inclusim')}' "$@"\n`);
    chmodSync(join(programs, 'inclusim'), 0o755);
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '', PATH: `${programs}${delimiter}${process.env.PATH}` };
    return use({
      run(command) {
        const { status, stdout, stderr } = spawnSync('sh', ['-ec', command], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8, env });
        return { code: status, out: stdout, note: stderr };
      },
      read: (name) => readFileSync(join(folder, name), 'utf8'),
      write: (name, text) => writeFileSync(join(folder, name), text),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
