/** A server of a few fixed files for this machine alone. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InputError } from '../input-error.js';
import { servedPolicy, type Served } from './page.js';

const headers = {
  'Content-Security-Policy': servedPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

/** A running server; `closed` resolves when it has ended. */
export interface Serving {
  readonly address: string;
  readonly closed: Promise<void>;
}

/**
 * Serves files on the loopback address until the signal is given.
 *
 * @param port - 0 for any that is free.
 * @throws InputError when the port is taken or not allowed.
 */
export async function serve(files: ReadonlyMap<string, Served>, port: number, signal: AbortSignal): Promise<Serving> {
  const server = createServer((request, response) => answer(request, response, files, portOf(server)));
  await listening(server, port);
  const closed = new Promise<void>((resolve) => server.on('close', () => resolve()));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  return { address: `http://127.0.0.1:${portOf(server)}/`, closed };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EADDRINUSE' ? 'another program has that port already' : error.code === 'EACCES' ? 'this port is for the system alone' : error.message;
      reject(new InputError(`--port ${port}: ${reason}.\n  Name another port, or leave --port out: a free one is found.`));
    });
    server.listen({ host: '127.0.0.1', port }, resolve);
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? 0;
}

/** Another page that has its name point here asks with its own name as host, and gets nothing. */
function answer({ method, url = '/', headers: { host } }: IncomingMessage, response: ServerResponse, files: ReadonlyMap<string, Served>, port: number): void {
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return refuse(response, 421, `This server answers for 127.0.0.1:${port} only.`);
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD are answered.');
  const file = files.get(url.split('?')[0] ?? '/');
  if (file === undefined) return refuse(response, 404, 'There is nothing of that name here.');
  response.writeHead(200, { ...headers, 'Content-Type': file.type, 'Content-Length': Buffer.byteLength(file.body) });
  response.end(method === 'HEAD' ? undefined : file.body);
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8', ...(status === 405 ? { Allow: 'GET, HEAD' } : {}) });
  response.end(`${text}\n`);
}
