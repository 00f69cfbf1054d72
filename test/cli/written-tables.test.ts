import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { TablesTask } from '../../src/cli/tables-worker.js';
import { startTables } from '../../src/cli/written-tables.js';

const folder = mkdtempSync(join(tmpdir(), 'inclusim-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const task: TablesTask = {
  folder: { path: 'run', unfinished: '.run.unfinished', isWithin: false }, rows: { journals: ['journal'], first: 0, count: 1 },
  of: { arms: [], measures: [], groups: [], columns: [], horizon: 1 }, columns: { measures: [], series: [], people: null },
};

/** Tables that are written by a thread that does this. */
function tables(name: string, body: string) {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', ({ id, folder, rows }) => { ${body} });\n`);
  return startTables(task, pathToFileURL(path));
}

describe('tables that another thread writes', () => {
  test('are told with the files that were left out', async () => {
    const { done, close } = tables('right', 'parentPort.postMessage({ id, leftOut: [folder.path, rows.journals[0]] });');
    expect(await done).toEqual(['run', 'journal']);
    await close();
  });

  test('fail as they would in the main thread when the disk refuses them', async () => {
    const { done, close } = tables('full', "parentPort.postMessage({ id, refused: { message: 'the disk is full', isWrongInput: false } });");
    await expect(done).rejects.toMatchObject({ name: 'DiskError', message: 'the disk is full', isWrongInput: false });
    await close();
  });

  test('fail with the error and its stack when the program is wrong', async () => {
    const { done, close } = tables('wrong', "parentPort.postMessage({ id, error: new RangeError('too far') });");
    await expect(done).rejects.toMatchObject({ name: 'RangeError', message: 'too far', stack: expect.stringContaining('wrong.mjs') });
    await close();
  });

  test('can be stopped in the middle', async () => {
    const { done, close } = tables('slow', 'for (;;);');
    await Promise.all([close(), expect(done).rejects.toThrow(/stopped \(exit code \d\) before its tables were written/)]);
  });
});
