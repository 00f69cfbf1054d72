// Fills docs/sensitivity.md with examples from real runs, and keeps their results and pictures in docs/sensitivity/. Run it after `npm run build`:
//   node docs/make-sensitivity.mjs [--rows 1024] [--people 300] [--replications 40] [--workers 2]
//   node docs/make-sensitivity.mjs --page    the page again from the results that are kept, without runs
// 1,024 rows of 300 people are about 100,000 runs of the shipped comparison: half an hour on two quiet cores. An interrupted run goes on where it was.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sensitivityPage } from './sensitivity-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const kept = join(root, 'docs/sensitivity');
const work = join(root, 'output/.sensitivity-page');
const { values } = parseArgs({ options: { rows: { type: 'string', default: '256' }, people: { type: 'string', default: '300' }, replications: { type: 'string', default: '40' }, workers: { type: 'string' }, page: { type: 'boolean' } } });
const { rows, people, replications, workers } = values;
const scenario = 'scenarios/ips-vs-usual-care.yaml';

/** One study: its name in docs/sensitivity/, the command, the file of its result, and its charts. */
const studies = [
  { name: 'tornado', command: ['sensitivity', scenario, '--people', people, '--replications', replications], result: 'sensitivity.json', charts: ['tornado'] },
  { name: 'sobol', command: ['sensitivity', scenario, '--method', 'sobol', '--rows', rows, '--people', people], result: 'sensitivity.json', charts: ['sobol-indices'] },
  {
    name: 'sweep', result: 'sweep.json', charts: ['heat-map', 'contours'],
    command: ['sweep', scenario, '--over', 'services[ips-team].staff.caseload=10,15,20,25,30', '--over', 'services[ips-team].staff.count=10..40:4', '--people', people, '--replications', replications],
  },
];

mkdirSync(kept, { recursive: true });
const commands = {};
for (const { name, command, result, charts } of values.page ? [] : studies) {
  const out = join(work, name);
  if (existsSync(out)) rmSync(out, { recursive: true });
  const resume = existsSync(join(work, `.${name}.unfinished`)) ? ['--resume'] : [];
  const run = spawnSync(process.execPath, [join(root, 'bin/inclusim'), ...command, '--out', out, '--yes', ...(workers ? ['--workers', workers] : []), ...resume], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (run.status !== 0) process.exit(run.status ?? 1);
  copyFileSync(join(out, result), join(kept, `${name}.json`));
  for (const chart of charts) copyFileSync(join(out, 'charts', `${chart}.svg`), join(kept, `${chart}.svg`));
  commands[name] = ['inclusim', ...command].map((word) => (/[[\]]/.test(word) ? `'${word}'` : word)).join(' ');
}
if (!values.page) writeFileSync(join(kept, 'commands.json'), `${JSON.stringify(commands, null, 2)}\n`);
writeFileSync(join(root, 'docs/sensitivity.md'), sensitivityPage((name) => JSON.parse(readFileSync(join(kept, `${name}.json`), 'utf8'))));
rmSync(work, { recursive: true, force: true });
