// The history of the bench: with `--record` each figure becomes a line of docs/bench.csv, so that a slow-down shows.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../docs/bench.csv', import.meta.url));
const columns = ['date', 'commit', 'machine', 'node', 'figure', 'value', 'unit'];
const figures = [];

/** Notes a figure for the history, in plain words that stay the same from run to run, with its unit. */
export function note(figure, value, unit) {
  figures.push([figure, Number(value.toPrecision(4)), unit]);
}

/** Appends the noted figures to the history; tells how many. */
export function record() {
  if (!existsSync(file)) writeFileSync(file, `${columns.join(',')}\n`);
  const about = [new Date().toISOString().slice(0, 10), commit(), `${cpus()[0]?.model ?? 'unknown processor'} x ${cpus().length}`, process.version];
  appendFileSync(file, figures.map((figure) => `${[...about, ...figure].map(quoted).join(',')}\n`).join(''));
  console.error(`Appended ${figures.length} figures to docs/bench.csv.`);
}

/** The commit that was measured; with a + where files differ from it. */
function commit() {
  const git = (...words) => spawnSync('git', words, { cwd: fileURLToPath(new URL('.', import.meta.url)), encoding: 'utf8' });
  const { status, stdout } = git('rev-parse', '--short', 'HEAD');
  if (status !== 0) return 'unknown';
  return stdout.trim() + (git('status', '--porcelain', '--untracked-files=no').stdout === '' ? '' : '+');
}

function quoted(value) {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
