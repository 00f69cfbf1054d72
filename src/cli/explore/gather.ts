/** What the page is handed: everything that ships, the person's own file with what it extends, and a posterior. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Given, GivenFile } from '../../explorer/given.js';
import { measures } from '../../outcomes/catalogue.js';
import { nameHash } from '../../random/hash.js';
import { loadScenario } from '../../scenario/load.js';
import { version } from '../../version.js';
import { diskDoors, shippedScenarios } from '../doors.js';
import { noteProblems } from '../note-problems.js';
import type { NamedPosterior } from '../posterior.js';
import type { Terminal } from '../terminal.js';

/** The scenario that the list begins with. */
const first = 'ips-vs-usual-care';

/** Undefined when the file is wrong; what is wrong was told then. */
export function gather(file: string | undefined, posterior: NamedPosterior | undefined, terminal: Terminal): Given | undefined {
  const own = file === undefined ? null : readOwn(file, terminal);
  if (own === undefined) return undefined;
  const shipped = readShipped();
  return { version, presets: presetsOf(shipped), shipped, file: own, posterior: posterior ?? null };
}

function readShipped(): Record<string, string> {
  const names = readdirSync(shippedScenarios, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml')).map((name) => name.replaceAll('\\', '/'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(shippedScenarios, name), 'utf8')]));
}

/** Scenarios that can be run, the usual one first, then by title. */
function presetsOf(shipped: Readonly<Record<string, string>>): Given['presets'] {
  const presets = Object.entries(shipped).filter(([name]) => !name.includes('/')).map(([name, text]) => ({ id: name.replace(/\.yaml$/, ''), title: titleIn(text) ?? name }));
  return presets.sort((a, b) => Number(b.id === first) - Number(a.id === first) || (a.title < b.title ? -1 : 1));
}

function titleIn(text: string): string | undefined {
  const data: unknown = parse(text);
  const title: unknown = typeof data === 'object' && data !== null && 'title' in data ? data.title : undefined;
  return typeof title === 'string' && title !== '' ? title : undefined;
}

/** The texts that loading the file asks for. The page gets base names in the place of folders of this machine. */
function readOwn(file: string, terminal: Terminal): GivenFile | undefined {
  const doors = diskDoors(file);
  const texts: Record<string, string> = {};
  const read: typeof doors.read = (path) => {
    const answer = doors.read(path);
    if ('text' in answer) texts[path.startsWith(folder) ? path.slice(folder.length) : path] = answer.text;
    return answer;
  };
  const folder = file.slice(0, file.length - basename(file).length);
  const loaded = loadScenario(file, { ...doors, read, measures, hash: nameHash });
  if ('problems' in loaded) {
    noteProblems(terminal, loaded.problems);
    return undefined;
  }
  return { path: basename(file), texts, title: loaded.scenario.title || loaded.scenario.name };
}
