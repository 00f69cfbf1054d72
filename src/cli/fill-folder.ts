/** Fills a folder with files, all of them or none. */
import type { RunFolder } from '../store/run-folder.js';
import type { MadeFiles } from '../store/save-run.js';
import type { Interrupt } from './interrupt.js';

/** Writes all files and gives the folder its name, which is returned; when anything goes wrong, what was there stays. */
export async function fillFolder(folder: RunFolder, files: MadeFiles, interrupt: Interrupt): Promise<string> {
  interrupt.atOnce = () => folder.discardNow();
  try {
    for await (const file of files) {
      interrupt.signal.throwIfAborted();
      await folder.write(file.path, file.content);
    }
    return await folder.finish();
  } catch (error) {
    await folder.discard();
    throw error;
  } finally {
    interrupt.atOnce = undefined;
  }
}
