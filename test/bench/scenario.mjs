// Scenarios of the bench: shipped files, scaled to so many people and weeks.
import { readFileSync } from 'node:fs';
import { loadScenario, measures, problemMessage } from '../../dist/index.js';

const folder = new URL('../../scenarios/', import.meta.url);

/** A shipped scenario as it is. */
export function shipped(name) {
  return load(`${name}.yaml`, readFileSync(new URL(`${name}.yaml`, folder), 'utf8'));
}

/** `ips-vs-usual-care` with `people` job seekers, so many weeks, and staff in proportion or a share of that. */
export function scaled(people, weeks = 104, share = 1) {
  const staff = (count) => `count: ${(count * share * people) / 1000}`;
  const text = readFileSync(new URL('ips-vs-usual-care.yaml', folder), 'utf8')
    .replace('size: 1000', `size: ${people}`)
    .replace('weeks: 78', `weeks: ${weeks}`)
    .replaceAll('@78', `@${weeks}`)
    .replace('@52', `@${Math.min(52, weeks)}`)
    .replace('count: 25', staff(25))
    .replace('count: 30', staff(30));
  return load('ips-vs-usual-care.yaml', text);
}

function load(name, text) {
  const read = (path) => ({ text: path === name ? text : readFileSync(new URL(path, folder), 'utf8') });
  const loaded = loadScenario(name, { read, measures });
  if ('problems' in loaded) throw new Error(problemMessage(loaded.problems));
  return loaded.scenario;
}

/** The arm `ips` of that scenario. */
export const ips = 1;
