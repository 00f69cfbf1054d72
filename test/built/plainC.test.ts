import { afterAll, describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.js';
import type { World } from '../../src/world/world.js';
import { workPlace } from './program.js';

/** What of `test/bench/*.mjs` is used here. */
interface PlainC {
  compiler(): string | null;
  compile(folder: string): string;
  writeWorld(folder: string, world: World, scenario: Scenario, replication: number): void;
  runPlain(program: string, folder: string): string[];
  differences(folder: string, world: World): string[];
}
interface Living {
  layOut(scenario: Scenario, arm: number): World;
  begin(world: World, replication: number): void;
  live(world: World, weeks: number): number[];
}
interface Scenarios {
  readonly ips: number;
  scaled(people: number, weeks: number, share?: number): Scenario;
  shipped(name: string): Scenario;
}

const bench = (name: string): Promise<unknown> => import(String(new URL(`../bench/${name}.mjs`, import.meta.url)));
const { compiler, compile, writeWorld, runPlain, differences } = (await bench('plainC')) as PlainC;
const { layOut, begin, live } = (await bench('world')) as Living;
const { ips, scaled, shipped } = (await bench('scenario')) as Scenarios;

/** A machine that must have everything fails without a compiler; any other skips. */
const isSkipped = compiler() === null && process.env['CI'] !== 'true';
if (isSkipped) console.warn('No comparison with C: there is no compiler (cc). How to install it: node test/machine/provide.mjs');

describe.skipIf(isSkipped)('A plain C loop of the same phases and draws', () => {
  const place = workPlace();
  let program: string | undefined;
  afterAll(() => place.remove());

  /** Lets both live the same weeks of an arm, the engine those of replication `second`; the states in which they end apart. */
  function apart(scenario: Scenario, arm: number, replication: number, second = replication): string[] {
    program ??= compile(place.folder);
    const world = layOut(scenario, arm);
    begin(world, replication);
    writeWorld(place.folder, world, scenario, replication);
    runPlain(program, place.folder);
    begin(world, second);
    live(world, scenario.weeks);
    return differences(place.folder, world);
  }

  test.each([
    ['with help for everybody', ips, 1],
    ['where staff are too few, so that people wait, give up and are not called', ips, 0.3],
    ['in usual care', 0, 1],
  ])('ends in the same state as the engine, to the bit, %s', (_where, arm, share) => {
    expect(apart(scaled(300, 60, share), arm, 2)).toEqual([]);
  });

  test('would be caught with other luck', () => {
    expect(apart(scaled(300, 10), ips, 1, 2)).toEqual(expect.arrayContaining([expect.stringMatching(/^jobSeekers\.symptoms from row \d+ on$/)]));
  });

  test('refuses by name what it does not live', () => {
    const scenario = shipped('caseload-ladder');
    expect(() => apart(scenario, 0, 0)).toThrow('does not live what this scenario has on; take a scenario without: arrivals');
  });
});
