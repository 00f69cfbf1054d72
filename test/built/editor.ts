/** An editor without a window: speaks with the YAML language server over its streams. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const server = join(dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')), 'bin', 'yaml-language-server');

/** A mark in the text, where an editor underlines it; lines count from 1. */
export interface Mark {
  readonly line: number;
  readonly message: string;
}

export interface Editor {
  /** Opens a text as a file of this name, and gives what the server finds wrong with it. */
  marks(path: string, text: string): Promise<readonly Mark[]>;
  /** What is shown when the mouse rests on a place of the text that was opened last under the name. */
  hover(path: string, line: number, column: number): Promise<string>;
  /** What is offered to be typed there. */
  offered(path: string, line: number, column: number): Promise<readonly string[]>;
  close(): void;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** Starts the server; no schema is fetched from anywhere, only those that files name. */
export async function openEditor(): Promise<Editor> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const answers = new Map<number, (result: unknown) => void>();
  const found = new Map<string, (marks: readonly Mark[]) => void>();
  const send = (message: Message): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  let last = 0;
  const ask = async (method: string, params: unknown): Promise<unknown> => {
    const id = ++last;
    send({ id, method, params });
    return new Promise((resolve) => answers.set(id, resolve));
  };
  onMessages(child.stdout, ({ id, method, params, result }) => {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: { message: string; range: { start: { line: number } } }[] };
      found.get(uri)?.(diagnostics.map(({ message, range }) => ({ line: range.start.line + 1, message })));
    } else if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (typeof id === 'number') answers.get(id)?.(result);
  });
  await ask('initialize', { processId: process.pid, rootUri: null, capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } } });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } } } } });
  const at = (path: string, line: number, column: number) => ({ textDocument: { uri: pathToFileURL(path).href }, position: { line: line - 1, character: column - 1 } });
  return {
    async marks(path, text) {
      const uri = pathToFileURL(path).href;
      const marks = new Promise<readonly Mark[]>((resolve) => found.set(uri, resolve));
      send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
      return marks;
    },
    async hover(path, line, column) {
      const answer = await ask('textDocument/hover', at(path, line, column)) as { contents: string | { value: string } } | null;
      const contents = answer?.contents ?? '';
      return typeof contents === 'string' ? contents : contents.value;
    },
    async offered(path, line, column) {
      const answer = await ask('textDocument/completion', at(path, line, column)) as { items: { label: string }[] };
      return answer.items.map(({ label }) => label);
    },
    close: () => void child.kill(),
  };
}

/** Cuts a stream into messages: a header with the length in bytes, an empty line, the message. */
function onMessages(stream: NodeJS.ReadableStream, take: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  stream.on('data', (piece: Buffer) => {
    buffer = Buffer.concat([buffer, piece]);
    for (;;) {
      const start = buffer.indexOf('\r\n\r\n') + 4;
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, Math.max(0, start)).toString())?.[1] ?? Infinity);
      if (buffer.length < start + length) return;
      take(JSON.parse(buffer.subarray(start, start + length).toString()) as Message);
      buffer = buffer.subarray(start + length);
    }
  });
}
