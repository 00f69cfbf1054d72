/** A run that cannot be read back, in words that say where, what was found and what to do. */
export class UnreadableRun extends Error {
  override readonly name = 'UnreadableRun';
}

/** What a file of a run tells of it, in words. */
export type Told = readonly [file: string, what: string];

/** Refuses a folder whose files are of different runs, as far as they tell. */
export function refuseMixture(folder: string, [file, what]: Told, [other, another]: Told): void {
  if (what === another) return;
  throw new UnreadableRun(`${folder} holds files of two runs: ${file} has ${what}, ${other} ${another}.\n  Put the files of one run together again, or run its scenario.yaml.`);
}
