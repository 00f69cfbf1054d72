import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameHash } from '../../src/random/hash.js';
import { measures } from '../../src/outcomes/catalogue.js';
import { loadScenario } from '../../src/scenario/load.js';
import { problemMessage } from '../../src/scenario/problem.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { fingerprintText } from '../../src/verification/fingerprint.js';

interface Told { readonly name: string; readonly title: string; readonly question: string; readonly arms: readonly { readonly id: string; readonly because: string }[] }
interface Answers { readonly scenarios: readonly { readonly name: string; readonly hash: string }[] }

// Plain JavaScript of the script that makes the page.
const { readmeOf, anchor } = (await import(String(new URL('../../docs/scenarios/readme.mjs', import.meta.url)))) as { readmeOf: (answers: Answers, told: readonly Told[]) => string; anchor: (title: string) => string };

const renew = '`npm run scenarios` renews it';
const names = readdirSync('scenarios').flatMap((file) => (file.endsWith('.yaml') ? file.slice(0, -'.yaml'.length) : []));
const answers = JSON.parse(readFileSync('scenarios/answers.json', 'utf8')) as Answers;
const readme = readFileSync('scenarios/README.md', 'utf8');

function shipped(name: string): Scenario {
  const read = (path: string) => ({ text: readFileSync(path, 'utf8') });
  const loaded = loadScenario(`scenarios/${name}.yaml`, { read, readShipped: (file) => read(`${dirname(`scenarios/${name}`)}/${file}`), measures, hash: nameHash });
  if ('problems' in loaded) throw new Error(problemMessage(loaded.problems));
  return loaded.scenario;
}

const scenarios = names.map(shipped);

describe.each(scenarios)('$name', (scenario) => {
  it(`gives what the stored answer was made from (${renew})`, { timeout: 60_000 }, () => {
    const stored = answers.scenarios.find(({ name }) => name === scenario.name)?.hash;
    const now = createHash('sha256').update(fingerprintText(scenario)).digest('hex').slice(0, 16);
    expect(now, `another engine, catalogue or file than when the answer was made; npm run scenarios -- ${scenario.name}`).toBe(stored);
  });

  it('has a title, a question, and a reason for each arm', () => {
    expect(scenario.title).not.toBe('');
    expect(scenario.question).toMatch(/\?$/);
    // The reference may be what the file's base is, which the question speaks of.
    expect(scenario.arms.filter(({ id, because }) => because === '' && id !== scenario.compareWith).map(({ id }) => id)).toEqual([]);
  });
});

describe('scenarios/README.md', () => {
  const told = scenarios.map(({ name, title, question, arms }): Told => ({ name, title, question, arms: arms.map(({ id, because }) => ({ id, because })) }));

  it('is what answers.json gives (`npm run scenarios -- --text` renews it)', () => {
    expect(readme).toBe(readmeOf(answers, told));
  });

  it('answers every scenario, and no other', () => {
    expect(answers.scenarios.map(({ name }) => name)).toEqual(names);
  });

  it('links each question to its answer', () => {
    const headings = [...readme.matchAll(/^## (.*)$/gm)].map(([, title]) => anchor(title!));
    const links = [...readme.matchAll(/\(#(.*?)\)/g)].map(([, link]) => link);
    expect(links).toEqual(headings);
    expect(new Set(headings).size).toBe(headings.length);
  });
});
