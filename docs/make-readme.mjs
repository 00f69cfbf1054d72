// Fills README.md with what `npm start` prints, from a real run, and with the shipped scenario. Run by `npm run generate`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scenario = 'scenarios/ips-vs-usual-care.yaml';

/** The part of README.md between two marks, replaced. */
function fill(text, start, end, content) {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`README.md has no ${start} … ${end}`);
  return `${text.slice(0, from)}${start}\n${content}\n${text.slice(to)}`;
}

/** What a run prints, from a folder of its own so that nothing is left in output/. */
function printed() {
  const folder = mkdtempSync(join(tmpdir(), 'inclusim-readme-'));
  try {
    const run = spawnSync(process.execPath, [join(root, 'bin/inclusim'), 'run', join(root, scenario), '--quiet'], { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
    if (run.status !== 0) throw new Error(run.stderr);
    return run.stdout.trimEnd();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const path = join(root, 'README.md');
let text = readFileSync(path, 'utf8');
text = fill(text, '<!-- start output -->', '<!-- end output -->', `\`\`\`\n${printed()}\n\`\`\``);
const yaml = readFileSync(join(root, scenario), 'utf8').trimEnd();
const after = text.indexOf('<!-- example:');
const open = text.indexOf('```yaml', after);
const close = text.indexOf('\n```', open);
text = `${text.slice(0, open)}\`\`\`yaml\n${yaml}${text.slice(close)}`;
writeFileSync(path, text);
