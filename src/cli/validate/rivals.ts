/** Further finished calibrations that a validation is held against. */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Posterior } from '../../catalogue/posterior/posterior.js';
import { printable } from '../../scenario/printable.js';
import { InputError } from '../input-error.js';
import { posteriorAt } from '../posterior.js';

export interface Rival {
  /** Its folder's own name. */
  readonly name: string;
  readonly posterior: Posterior;
}

/** Reads what `calibrate` left in each folder. @throws InputError where a folder holds no posterior, or two have one name. */
export function readRivals(folders: readonly string[]): Rival[] {
  const rivals = folders.map((folder) => {
    const file = join(folder, 'posterior.json');
    if (!existsSync(file)) throw new InputError(`--rival ${printable(folder)}: holds no finished calibration; expected a folder that \`inclusim calibrate\` left.\n  Calibrate first, as in: inclusim calibrate calibrations/frailty-only.yaml --out ${printable(folder)}`);
    return { name: basename(resolve(folder)), posterior: posteriorAt(file).posterior };
  });
  const twin = rivals.find(({ name }, k) => rivals.findIndex((other) => other.name === name) < k);
  if (twin !== undefined) throw new InputError(`--rival: found two folders named ${printable(twin.name)}, expected names that tell them apart.\n  Rename one of the two; pages and tables call a rival by its folder.`);
  return rivals;
}
