/** What the thread runs that turns SVG into PNG, while the main thread draws the next chart. */
import { parentPort } from 'node:worker_threads';
import type { AnswerOr, Numbered } from './answering-thread.js';
import { toPng } from './png.js';

parentPort?.on('message', ({ id, svg }: Numbered<{ readonly svg: string }>) => {
  parentPort?.postMessage(answer(id, svg));
});

function answer(id: number, svg: string): AnswerOr<{ readonly png: Uint8Array }> {
  try {
    return { id, png: toPng(svg) };
  } catch (error) {
    return { id, error: error instanceof Error ? error : new Error(String(error)) };
  }
}
