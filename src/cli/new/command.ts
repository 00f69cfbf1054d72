/** `inclusim new`: writes a scenario with comments to start from. */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { printable, shown } from '../../scenario/printable.js';
import { shippedScenarios } from '../doors.js';
import { InputError } from '../input-error.js';
import type { Interrupt } from '../interrupt.js';
import { answersOf, type NewOptions } from './answers.js';
import { newScenario } from './text.js';
import { openQuestions } from './questions.js';
import { width, type Terminal } from '../terminal.js';
import { wrapText } from '../wrap.js';

/** Writes the file and says what to do next. */
export async function newCommand(name: string, options: NewOptions, terminal: Terminal, { signal }: Interrupt): Promise<number> {
  const file = fileNamed(name);
  if (existsSync(file)) throw isThere(file);
  const questions = openQuestions(terminal, signal, 'The answers ended before the questions did; nothing was written.\n  Answer with Enter to take what stands in brackets, or give answers as options: inclusim new --help');
  try {
    const answers = await answersOf(options, questions?.ask, terminal);
    writeNew(file, newScenario(answers, schemaFor(file)));
  } finally {
    questions?.close();
  }
  terminal.out(`${wrapText(`Wrote ${printable(file)}. Change in it what differs where you are, then:`, width)}\n  inclusim check ${printable(file)}\n  inclusim run ${printable(file)}\n`);
  return 0;
}

function fileNamed(name: string): string {
  const file = /\.ya?ml$/.test(name) ? name : `${name}.yaml`;
  const base = basename(file).replace(/\.ya?ml$/, '');
  if (base !== '' && base.length <= 200 && !/[/\\]$/.test(name) && !/^\.|[\p{Cc}\\#]/u.test(base)) return file;
  throw new InputError(`${shown(name)} is not a name for a scenario file; expected one such as my-region, from which my-region.yaml is made.`);
}

/** The shipped schema: by its path where the file lies beside it, else by its address on this machine. */
function schemaFor(file: string): string {
  const schema = join(shippedScenarios, 'scenario.schema.json');
  const path = relative(resolve(dirname(file)), schema).replaceAll(sep, '/');
  return path.startsWith('..') || isAbsolute(path) ? pathToFileURL(schema).href : `./${path}`;
}

/** Writes a file that must not be there yet, even if somebody has made it in the meantime. */
function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw isThere(file);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new InputError(`${file}: the folder ${dirname(file)} is not there.\n  Make it first, or name another.`);
    throw new InputError(`${file} could not be written: ${message}`);
  }
}

function isThere(file: string): InputError {
  return new InputError(`${file} is there already and was left as it is.\n  Name another file, or move this one away first.`);
}
