/** What is done to folders themselves. */
import { mkdir, open, readdir, rename, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Removes `folder` and the folders above it up to `last`, as long as they are empty. */
export async function removeEmpty(folder: string, last: string): Promise<void> {
  try {
    for (let at = folder; at.length >= last.length; at = dirname(at)) await rmdir(at);
  } catch {
    // Somebody else has put something there meanwhile: it stays.
  }
}

/** Waits until the disk has the names in a folder; some systems cannot, and then the names follow in a while. */
export async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => undefined);
  await opened?.sync().catch(() => undefined);
  await opened?.close();
}

/** Moves every file of a folder into another one, below the same names, and removes what is left. What makes a run whole goes last. */
export async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const entries = await readdir(from, { withFileTypes: true });
  const isLast = ({ name }: { readonly name: string }) => Number(name === 'provenance.json');
  for (const entry of entries.sort((a, b) => isLast(a) - isLast(b))) {
    const move = entry.isDirectory() ? moveInto : rename;
    await move(join(from, entry.name), join(to, entry.name));
  }
  await rmdir(from);
}

/** Two runs of one scenario may end up with one name; the later one is numbered. */
export async function renameToFree(temporary: string, path: string): Promise<string> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? path : `${path}-${number}`;
    try {
      // Renaming onto a folder that holds something fails; claiming the name first would leave an empty one behind a crash.
      await rename(temporary, name);
      return name;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
    }
  }
}
