/** `inclusim explore`: serves the interactive page on this machine, or writes it as one file. */
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { printable } from '../../scenario/printable.js';
import { explainDiskError } from '../../store/disk-error.js';
import { InputError } from '../input-error.js';
import type { Interrupt } from '../interrupt.js';
import { posteriorOf, type PosteriorOption } from '../posterior.js';
import type { Terminal } from '../terminal.js';
import { gather } from './gather.js';
import { mark, offlinePage, servedFiles } from './page.js';
import { serve } from './server.js';

export interface ExploreOptions {
  readonly out?: string;
  readonly port?: number;
  readonly posterior?: PosteriorOption;
}

/** Serves until Ctrl-C, or writes a file; returns the exit code. */
export async function exploreCommand(file: string | undefined, { out, port, posterior }: ExploreOptions, terminal: Terminal, { signal }: Interrupt): Promise<number> {
  if (out !== undefined && port !== undefined) throw new InputError(`--port ${port}: found --out ${printable(out)} too, expected one of both.\n  --out writes a file that needs no server; leave --port out.`);
  if (out !== undefined) refuseOther(out);
  const given = gather(file, posteriorOf(posterior), terminal);
  if (given === undefined) return 2;
  if (out !== undefined) {
    write(out, offlinePage(given));
    terminal.out(`Wrote ${printable(out)}. It opens in a browser from where it lies, without a network.\n`);
    return 0;
  }
  const { address, closed } = await serve(servedFiles(given), port ?? 0, signal);
  terminal.out(`${address}\n`);
  terminal.note('Open this address in a browser on this machine; Ctrl-C ends it.\n');
  await closed;
  return 0;
}

/** A file that is no page of ours stays as it is. */
function refuseOther(out: string): void {
  if (out === '' || /[/\\]$/.test(out)) throw new InputError(`--out: found ${out === '' ? 'an empty name' : `the folder ${printable(out)}`}, expected the name of a file.\n  Write --out explorer.html.`);
  if (!existsSync(out)) return;
  if (statSync(out).isDirectory()) throw new InputError(`--out ${printable(out)}: found a folder, expected the name of a file.\n  Write --out ${printable(out)}/explorer.html.`);
  if (!readFileSync(out, 'utf8').slice(0, 4000).includes(mark)) throw new InputError(`--out ${printable(out)}: found another file of that name, which was left as it is.\n  Name another file, or move this one away first.`);
}

/** The file is there whole or not at all. */
function write(out: string, html: string): void {
  const unfinished = `${out}.unfinished`;
  try {
    writeFileSync(unfinished, html);
    renameSync(unfinished, out);
  } catch (error) {
    rmSync(unfinished, { force: true });
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new InputError(`--out ${printable(out)}: the folder ${printable(dirname(out))} is not there.\n  Make it first, or name another.`);
    throw explainDiskError(error, out, true);
  }
}
