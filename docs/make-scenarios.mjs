// Makes scenarios/answers.json and scenarios/README.md from real runs: `npm run scenarios`. Names as arguments renew only those
// (`reported` is the table of reported outcomes); `--text` runs nothing and writes README.md anew; `--replications N` is for trying out.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { toJson } from './scenarios/json.mjs';
import { readmeOf } from './scenarios/readme.mjs';
import { reportedOf } from './scenarios/reported.mjs';
import { answerOf, shipped, toldOf } from './scenarios/run.mjs';

const folder = new URL('../scenarios/', import.meta.url);
const answersFile = new URL('answers.json', folder);
const { positionals, values } = parseArgs({ allowPositionals: true, options: { text: { type: 'boolean' }, replications: { type: 'string' } } });

const names = readdirSync(folder).flatMap((file) => (file.endsWith('.yaml') ? file.slice(0, -'.yaml'.length) : []));
const unknown = positionals.filter((name) => name !== 'reported' && !names.includes(name));
if (unknown.length > 0) throw new Error(`there is no scenario ${unknown.join(', ')}`);
const isAsked = (name) => !values.text && (positionals.length === 0 || positionals.includes(name));

const answers = existsSync(answersFile) ? JSON.parse(readFileSync(answersFile, 'utf8')) : { scenarios: [], reported: [] };

/** Saves after each scenario, so that a run that is stopped keeps what it has. */
function save() {
  answers.scenarios = names.flatMap((name) => answers.scenarios.find((one) => one.name === name) ?? []);
  writeFileSync(answersFile, `${toJson(answers, 5)}\n`);
  writeFileSync(new URL('README.md', folder), readmeOf(answers, names.map((name) => toldOf(shipped(name)))));
}

/** Runs something and says how long it took. */
async function timed(name, run) {
  const started = performance.now();
  const result = await run();
  console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return result;
}

for (const name of names.filter(isAsked)) {
  const scenario = shipped(name);
  const asked = values.replications === undefined ? scenario : { ...scenario, replications: Number(values.replications) };
  const answer = await timed(name, () => answerOf(asked, availableParallelism()));
  answers.scenarios = [...answers.scenarios.filter((one) => one.name !== name), answer];
  save();
}
if (isAsked('reported')) answers.reported = await timed('reported', () => reportedOf(values.replications && Number(values.replications)));
save();
