// Fills README.md with what `npm start` prints and with the shipped scenario, and MODEL.md with its results at the defaults and with those of the three trials, from real runs. Run by `npm run generate`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { trialTables } from './trial-tables.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const scenario = 'scenarios/ips-vs-usual-care.yaml';

/** A text with the part between two marks replaced. */
function fill(text, start, end, content) {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`there is no ${start} … ${end}`);
  return `${text.slice(0, from)}${start}\n${content}\n${text.slice(to)}`;
}

/** What a run prints and its comparison, from a folder of its own so that nothing is left in output/. */
function runShipped(...options) {
  const folder = mkdtempSync(join(tmpdir(), 'inclusim-readme-'));
  try {
    const run = spawnSync(process.execPath, [join(root, 'bin/inclusim'), 'run', join(root, scenario), '--quiet', ...options], { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
    if (run.status !== 0) throw new Error(run.stderr);
    const runs = join(folder, 'output/ips-vs-usual-care');
    const comparison = JSON.parse(readFileSync(join(runs, readdirSync(runs)[0], 'comparison.json'), 'utf8'));
    return { printed: run.stdout.trimEnd(), comparison };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rows of the table of results in MODEL.md. */
function resultRows({ arms, replications, seed, weeks, differences }) {
  const percent = (share) => (100 * share).toFixed(1);
  const of = (arm, measure) => arms[arm].measures[measure].mean;
  const row = (label, show) => `| ${label} | ${show((measure) => of('usual-care', measure))} | ${show((measure) => of('ips', measure))} |`;
  const error = differences.find((each) => each.measure === 'everCompetitive').simulationError;
  return [
    `What the shipped scenario gives at the defaults (\`--no-posterior\`, ${weeks} weeks, seed ${seed}, ${replications} replications):`,
    '',
    '| Measure | Usual care | IPS |',
    '|---|---|---|',
    row('Ever in a competitive job', (get) => `${percent(get('everCompetitive'))} %`),
    row('In a competitive job at week 52; at week 78', (get) => `${percent(get('competitiveAt@52'))} %; ${percent(get('competitiveAt@78'))} %`),
    row('Weeks worked', (get) => get('weeksWorked').toFixed(1)),
    row('Weeks to the first job, among those who got one', (get) => get('weeksToFirstCompetitive').toFixed(1)),
    row('Weeks in the first job as far as follow-up reaches', (get) => get('firstTenure').toFixed(1)),
    row('Dropped out, of those ever enrolled', (get) => `${percent(get('dropout'))} %`),
    row('Endings: quit, dismissed, contract ended, laid off', (get) => `${['endedQuit', 'endedDismissed', 'endedTemporary', 'endedLaidOff'].map((id) => (100 * get(id)).toFixed(0)).join(', ')} %`),
    row('Admitted to hospital', (get) => `${percent(get('readmitted'))} %`),
    '',
    `The simulation error of the difference in the first row is ${percent(error)} points.`,
  ].join('\n');
}

const { printed } = runShipped();
const { comparison } = runShipped('--no-posterior');

const model = join(root, 'MODEL.md');
const withShipped = fill(readFileSync(model, 'utf8'), '<!-- shipped results -->', '<!-- end of shipped results -->', resultRows(comparison));
writeFileSync(model, fill(withShipped, '<!-- three trials -->', '<!-- end of three trials -->', await trialTables()));

const path = join(root, 'README.md');
let text = readFileSync(path, 'utf8');
text = fill(text, '<!-- start output -->', '<!-- end output -->', `\`\`\`\n${printed}\n\`\`\``);
const yaml = readFileSync(join(root, scenario), 'utf8').trimEnd();
const after = text.indexOf('<!-- example:');
const open = text.indexOf('```yaml', after);
const close = text.indexOf('\n```', open);
text = `${text.slice(0, open)}\`\`\`yaml\n${yaml}${text.slice(close)}`;
writeFileSync(path, text);
