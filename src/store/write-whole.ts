import { open } from 'node:fs/promises';

/** What a file may be made of: a text, bytes, or either in pieces. */
export type Content = string | Uint8Array | Iterable<string | Uint8Array>;

/** Writes a new file piece by piece and waits until the disk has it. */
export async function writeWhole(path: string, content: Content): Promise<void> {
  const file = await open(path, 'wx');
  try {
    for (const piece of typeof content === 'string' || content instanceof Uint8Array ? [content] : content) {
      // writeFile on a handle goes on where the last one ended, and repeats short writes.
      await file.writeFile(piece);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}
