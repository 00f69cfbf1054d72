import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { spawnThread, threads } from '../../src/cli/threads.js';
import type { Scenario } from '../../src/scenario/scenario.js';

const folder = mkdtempSync(join(tmpdir(), 'inclusim-threads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const scenario = { name: 'fake' } as Scenario;

/** A thread that runs this when it is asked for a block. */
function thread(name: string, body: string) {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, `import { parentPort, workerData } from 'node:worker_threads';\nparentPort.on('message', ({ id, block }) => { ${body} });\n`);
  return spawnThread(scenario, false, pathToFileURL(path));
}

describe('a worker thread', () => {
  test('gets the scenario once and answers each block with its own rows, in any order', async () => {
    const worker = thread('right', 'setTimeout(() => parentPort.postMessage({ id, rows: [[workerData.scenario.name, block.first]] }), 20 - 10 * id);');
    expect(await Promise.all([worker.compute({ first: 0, count: 1 }), worker.compute({ first: 5, count: 1 })])).toEqual([[['fake', 0]], [['fake', 5]]]);
    await worker.close();
  });

  test('tells an error with its message and stack, and goes on', async () => {
    const worker = thread('wrong', "try { throw new RangeError('too far') } catch (error) { parentPort.postMessage({ id, error }) }");
    const error = await worker.compute({ first: 0, count: 1 }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'RangeError', message: 'too far', stack: expect.stringContaining('wrong.mjs') });
    await worker.close();
  });

  test('that ends before its time fails the block that waits, and every later one', async () => {
    const worker = thread('ends', 'process.exit(3);');
    await expect(worker.compute({ first: 0, count: 1 })).rejects.toThrow('exit code 3');
    await expect(worker.compute({ first: 1, count: 1 })).rejects.toThrow('exit code 3');
  });

  test('that throws outside a block fails the block with the error', async () => {
    const worker = thread('throws', "throw new Error('lost');");
    await expect(worker.compute({ first: 0, count: 1 })).rejects.toThrow('lost');
  });

  test('is timed, and can be stopped in the middle of a block', async () => {
    const times: number[] = [];
    const { spawn, closeAll } = threads((replications) => times.push(replications), () => thread('slow', 'if (block.first > 0) for (;;); parentPort.postMessage({ id, rows: [] });'));
    const worker = spawn(scenario);
    await worker.compute({ first: 0, count: 4 });
    expect(times).toEqual([4]);
    const block = worker.compute({ first: 4, count: 4 });
    await Promise.all([closeAll(), expect(block).rejects.toThrow('stopped')]);
  });
});
