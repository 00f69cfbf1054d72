import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRun, loadScenario, measures, problemMessage, smallRunOf, type Row, type Scenario, type World } from '../../../dist/index.js';
import { nameHash } from '../../../dist/random/hash.js';

const names = readdirSync('scenarios').flatMap((file) => (file.endsWith('.yaml') ? file.slice(0, -'.yaml'.length) : []));

function shipped(name: string): Scenario {
  const read = (path: string) => ({ text: readFileSync(path, 'utf8') });
  const loaded = loadScenario(`scenarios/${name}.yaml`, { read, readShipped: (file) => read(`${dirname(`scenarios/${name}`)}/${file}`), measures, hash: nameHash });
  if ('problems' in loaded) throw new Error(problemMessage(loaded.problems));
  return smallRunOf(loaded.scenario);
}

function bytesOf(row: Row): string {
  const hold = [row.sums, row.counts, row.weeks, row.spells, row.flows, row.attitudes, row.ledger].map((column) => Buffer.from(column.buffer, column.byteOffset, column.byteLength).toString('base64'));
  return hold.join();
}

/** Lives a replication of an arm; without kernels the loops run as they are written in TypeScript. */
function live(scenario: Scenario, arm: number, withKernels: boolean, heard = false): { readonly row: Row; readonly opened: number } {
  let opened = 0;
  const look = (world: World) => {
    if (heard) world.witness = () => {};
    if (!withKernels) world.kernels = null;
    opened = world.kernels?.opened.filter((each) => each !== undefined).length ?? 0;
  };
  const row = createRun(scenario, arm, undefined, look)(0);
  return { row, opened };
}

/** What is compiled to WebAssembly, beside the TypeScript that it was compiled from. */
describe('Kernels', () => {
  it.each(names)('give every number of %s as TypeScript does, to the bit', (name) => {
    const scenario = shipped(name);
    for (const arm of new Set([0, scenario.arms.length - 1])) {
      const compiled = live(scenario, arm, true);
      expect(compiled.opened).toBeGreaterThan(8);
      const written = live(scenario, arm, false);
      expect(written.opened).toBe(0);
      expect(bytesOf(compiled.row) === bytesOf(written.row), `arm ${scenario.arms[arm]!.id}`).toBe(true);
    }
  });

  it('give the same where somebody hears of each decision', () => {
    const scenario = shipped('ips-vs-usual-care');
    const [compiled, written, unheard] = [live(scenario, 1, true, true), live(scenario, 1, false, true), live(scenario, 1, true)];
    expect(bytesOf(compiled.row)).toBe(bytesOf(written.row));
    expect(bytesOf(compiled.row)).toBe(bytesOf(unheard.row));
  });
});
