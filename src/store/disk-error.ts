/** A folder that cannot be written to, in words that say what to do. */
export class DiskError extends Error {
  override readonly name = 'DiskError';

  /**
   * @param message - Where, what was found, what to do.
   * @param isWrongInput - Whether the folder that was asked for can never hold a run, so that nothing was started.
   */
  constructor(message: string, readonly isWrongInput: boolean, options?: ErrorOptions) {
    super(message, options);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space, or name a folder on another disk with --out DIR.',
  EDQUOT: 'your share of the disk is used up. Free some space, or name a folder on another disk with --out DIR.',
  EFBIG: 'the file grew beyond what the system allows. Raise the limit (`ulimit -f`), or run fewer replications.',
  EACCES: 'you may not write there. Name a folder of your own with --out DIR.',
  EPERM: 'you may not write there. Name a folder of your own with --out DIR.',
  EROFS: 'the disk is read-only. Name a folder on another disk with --out DIR.',
  ENOTDIR: 'a part of this path is a file, not a folder. Name another folder with --out DIR.',
  EEXIST: 'a file has the name of a folder that is needed there. Move it away, or name another folder with --out DIR.',
  EISDIR: 'a folder has the name of a file that belongs there. Move it away, or name another folder with --out DIR.',
  ENAMETOOLONG: 'the name is too long for the system. Name a shorter one with --out DIR.',
  ELOOP: 'the path runs in a circle of links. Name another folder with --out DIR.',
  EMFILE: 'too many files are open. Close other programs, or raise the limit (`ulimit -n`).',
  EIO: 'the disk reported an error. Check the disk, or name a folder on another one with --out DIR.',
};

/** What fails although the folder is right. */
const ofTheMachine: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EMFILE', 'EIO']);

/** Wraps an error of the file system in words; other errors come back as they are. */
export function explainDiskError(error: unknown, path: string, isWrongInput = false): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  const reason = code === undefined ? undefined : reasons[code];
  if (reason === undefined) return error;
  return new DiskError(`${path}\ncould not be written: ${reason}`, isWrongInput && !ofTheMachine.has(code ?? ''), { cause: error });
}
