/** What arguments and options want, by the name that help shows for them. */
import { countries, programmes } from '../../catalogue/catalogue.js';
import { patterns } from '../../catalogue/evidence/patterns.js';
import { publishedTrials } from '../../catalogue/evidence/published.js';
import { guidelineIds } from '../../guidelines/guideline.js';
import { measures } from '../../outcomes/catalogue.js';
import { scenarioParts } from '../../scenario/parts.js';
import { methods } from '../../sensitivity/plan.js';
import { sweepDesigns } from '../../sensitivity/sweep/factors.js';
import { shippedNames } from '../doors.js';
import { formats } from '../document/formats.js';

/** What may stand in a place; all of it together, and nothing where only the person knows. */
export interface Wanted {
  readonly words?: readonly string[];
  /** Endings of files, without the dot. */
  readonly files?: readonly string[];
  readonly hasFolders?: boolean;
}

export const shells = ['bash', 'zsh', 'fish'] as const;

const nothing: Wanted = {};
const folder: Wanted = { hasFolders: true };
const posterior: Wanted = { files: ['json'], hasFolders: true };
const yaml: Wanted = { files: ['yaml', 'yml'], hasFolders: true };
const scenario: Wanted = { words: shippedNames(), files: ['yaml', 'yml', 'json'], hasFolders: true };
const measure: Wanted = { words: measures.map(({ id }) => id) };
const studies: Wanted = { words: [...publishedTrials, ...patterns].map(({ id }) => id) };
const programme: Wanted = { words: Object.keys(programmes) };

/** What each argument wants, as `command argument`, or as the argument alone where all commands mean the same by it. */
const ofArgument: Readonly<Record<string, Wanted>> = {
  'file': scenario, 'calibrate file': yaml, 'validate file': yaml, 'file-or-run': scenario, 'A': scenario, 'B': scenario, 'run': folder, 'part': folder, 'run-and-SQL': folder,
  'programmes id': programme, 'evidence id': studies, 'trial id': studies, 'name': nothing, 'shell': { words: shells },
  'explain path': { words: ['measures', ...(measure.words ?? []), ...scenarioParts().map(({ path }) => path.replaceAll('[]', ''))] },
};

/** What the value of each option wants, likewise. */
const ofOption: Readonly<Record<string, Wanted>> = {
  '--out': folder, 'explore --out': { files: ['html'], hasFolders: true }, '--resume': folder, '--calibration': folder, '--rival': folder, '--posterior': posterior, '--file': yaml,
  '--programme': programme, '--against': programme, '--country': { words: Object.keys(countries) }, '--language': { words: ['en', 'nb'] }, '--measure': measure,
  '--method': { words: methods }, '--design': { words: sweepDesigns }, '--only': { words: guidelineIds }, '--format': { words: formats },
  ...Object.fromEntries([
    '--seed', '--replications', '--part', '--workers', '--title', '--people', '--weeks', '--posts', '--money', '--services', '--caseload', '--arm', '--parts', '--histories', '--over', '--rows',
    '--points', '--until', '--service', '--confidence', '--step', '--up-to', '--truths', '--studies', '--answers', '--person', '--arms', '--replication', '--port', '--shares',
  ].map((option) => [option, nothing])),
};

/** @throws Error for an argument that is in no table, so that none is forgotten. */
export function wantedByArgument(command: string, argument: string): Wanted {
  return found(ofArgument, command, argument);
}

/** @throws Error for an option with a value that is in no table. */
export function wantedByOption(command: string, option: string): Wanted {
  return found(ofOption, command, option);
}

function found(table: Readonly<Record<string, Wanted>>, command: string, name: string): Wanted {
  const wanted = table[`${command} ${name}`] ?? table[name];
  if (wanted === undefined) throw new Error(`completion/wanted.ts does not say what "${command} ${name}" wants`);
  return wanted;
}
