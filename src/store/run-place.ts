import { basename, dirname, join, resolve } from 'node:path';

/** Where a run's folder will be, and where it lies until then. */
export interface RunPlace {
  readonly path: string;
  readonly unfinished: string;
  /** Whether `path` is a folder already and `unfinished` lies in it. */
  readonly isWithin: boolean;
}

/** The unfinished folder of a folder that is there already. */
export function placeWithin(path: string): RunPlace {
  return { path, unfinished: join(path, '.run.unfinished'), isWithin: true };
}

/** The unfinished folder beside the name that the run will get. */
export function placeBeside(path: string): RunPlace {
  return { path, unfinished: join(dirname(path), `.${basename(resolve(path))}.unfinished`), isWithin: false };
}
