/** PNG pictures of charts, made in a thread of their own while the next chart is drawn. */
import { existsSync } from 'node:fs';
import type { Chart } from '../charts/index.js';
import { answeringThread } from './answering-thread.js';
import { fontFiles } from './fonts.js';

export interface Pictures {
  /** Begins to make the picture of a chart. */
  readonly begin: (chart: Chart) => void;
  /** The picture of a chart that was begun; waits for it. */
  readonly of: (chart: Chart) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Starts the thread. Without its fonts all text would be missing. @throws Error when they are. */
export function startPictures(): Pictures {
  for (const file of Object.values(fontFiles)) {
    if (!existsSync(file)) throw new Error(`${file} is missing. Install inclusim again: charts need its fonts.`);
  }
  const { ask, close } = answeringThread<{ readonly svg: string }, { readonly png: Uint8Array }>(new URL('./pictures-worker.js', import.meta.url), 'its pictures were made');
  const begun = new Map<string, Promise<Uint8Array>>();
  return {
    begin({ id, svg }) {
      const picture = ask({ svg }).then(({ png }) => png);
      picture.catch(() => undefined); // Whoever asks for it is told.
      begun.set(id, picture);
    },
    of: ({ id }) => begun.get(id) ?? Promise.reject(new Error(`The picture of ${id} was not begun.`)),
    close,
  };
}
