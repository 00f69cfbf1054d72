/** What a page is handed, for tests: the shipped scenarios from the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { openBase, type Base } from '../../src/explorer/base.js';
import type { Given } from '../../src/explorer/given.js';

const folder = new URL('../../scenarios/', import.meta.url);
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml')).sort();

export const presets = names.filter((name) => !name.includes('/')).map((name) => ({ id: name.replace('.yaml', ''), title: name }));
export const given: Given = {
  version: '0.0.0', presets, file: null, posterior: null,
  shipped: Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])),
};

/** A preset, opened. */
export function opened(id: string, page: Given = given, drawn = false): Base {
  const answer = openBase(page, id, drawn);
  if ('problems' in answer) throw new Error(answer.problems);
  return answer.base;
}
