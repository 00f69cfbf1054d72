/** The door to Web Workers: each answers questions in their order. */
import type { Asked, Name, Reply } from './messages.js';

export interface Hand {
  /** Asks; buffers that are handed over change hands. */
  ask<N extends Name>(name: N, question: Asked[N]['question'], handedOver?: Transferable[]): Promise<Asked[N]['answer']>;
}

/** Starts as many workers as the machine has cores, at most eight. */
export function startCrew(start: () => Worker, cores: number): readonly [Hand, ...Hand[]] {
  const [first, ...others] = Array.from({ length: Math.max(1, Math.min(8, cores)) }, () => hand(start()));
  return [first ?? hand(start()), ...others];
}

/** How a page starts a worker: from the server that it came from, or from the text that it carries. */
export function workerStarter(): () => Worker {
  const carried = document.getElementById('worker-code')?.textContent;
  if (carried === undefined) return () => new Worker('worker.js');
  const address = URL.createObjectURL(new Blob([JSON.parse(carried) as string], { type: 'text/javascript' }));
  return () => new Worker(address);
}

function hand(worker: Worker): Hand {
  const waiting = new Map<number, { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }>();
  let last = 0;
  const fail = (message: string) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.answer);
  };
  worker.onerror = (event) => fail(event.message || 'A worker could not be started.');
  worker.onmessageerror = () => fail('A message of a worker could not be read.');
  return {
    ask<N extends Name>(name: N, question: Asked[N]['question'], handedOver: Transferable[] = []): Promise<Asked[N]['answer']> {
      const id = ++last;
      return new Promise<unknown>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, ask: name, ...question }, handedOver);
      }) as Promise<Asked[N]['answer']>;
    },
  };
}
