import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { servedPolicy } from '../../../src/cli/explore/page.js';
import { serve, type Serving } from '../../../src/cli/explore/server.js';

interface Reply {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

function ask(address: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, address), { headers, method }, (response) => {
      let body = '';
      response.on('data', (piece: Buffer) => { body += piece.toString(); });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the server of the explorer', () => {
  const files = new Map([['/', { type: 'text/html; charset=utf-8', body: '<p>æ</p>' }]]);
  let stop: AbortController;
  let serving: Serving;
  beforeEach(async () => {
    stop = new AbortController();
    serving = await serve(files, 0, stop.signal);
  });
  afterEach(async () => {
    stop.abort();
    await serving.closed;
  });

  test('gives its files to this machine, under a strict policy', async () => {
    const { status, headers, body } = await ask(serving.address, '/?x=1');
    expect([status, body, headers['content-type']]).toEqual([200, '<p>æ</p>', 'text/html; charset=utf-8']);
    expect(headers['content-security-policy']).toBe(servedPolicy);
    expect(servedPolicy).toContain("default-src 'none'");
    expect(servedPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|blob:/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(serving.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example', '[::1]:80'])('refuses whoever asks for the host %s', async (host) => {
    const { status, body } = await ask(serving.address, '/', { host });
    expect(status).toBe(421);
    expect(body).not.toContain('æ');
  });

  test('has nothing else, whatever the path, and takes nothing', async () => {
    for (const path of ['/x', '/../package.json', '/%2e%2e/package.json', '/page.js/']) expect((await ask(serving.address, path)).status).toBe(404);
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await ask(serving.address, '/', {}, method)).status).toBe(405);
    expect((await ask(serving.address, '/', {}, 'HEAD')).body).toBe('');
  });

  test('says what to do when the port is taken', async () => {
    const port = Number(new URL(serving.address).port);
    await expect(serve(files, port, stop.signal)).rejects.toThrow(`--port ${port}: another program has that port already.\n  Name another port, or leave --port out: a free one is found.`);
  });
});
