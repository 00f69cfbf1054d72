// The engine against a plain C loop of the same phases and draws, in turn in one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heading, median, say, spread } from './figures.mjs';
import { compile, compiler, compilerCall, differences, runPlain, writeWorld } from './plainC.mjs';
import { ips, scaled } from './scenario.mjs';
import { begin, layOut, live, phases } from './world.mjs';

const people = 10_000;
const replication = 1;
const rounds = 9;
/** At most so many times the C loop. */
const target = 2.5;

export function againstC() {
  heading(`Against plain C: ${people.toLocaleString('en')} x 104, ips, the weeks only`);
  const name = compiler();
  if (name === null) {
    say('left out', 'there is no C compiler (cc) on this machine');
    return;
  }
  say('compiler', `${name}, ${compilerCall.join(' ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'inclusim-bench-'));
  try {
    compare(folder, compile(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare(folder, program) {
  const scenario = scaled(people);
  const world = layOut(scenario, ips);
  begin(world, replication);
  writeWorld(folder, world, scenario, replication);
  const engine = () => {
    begin(world, replication);
    return live(world, scenario.weeks);
  };
  // The first life of a program pays for its memory; the second counts.
  const plain = () => runPlain(program, folder, 2)[1].split(' ').map(Number);
  for (let warm = 0; warm < 3; warm += 1) engine();
  const turns = Array.from({ length: rounds }, () => [engine(), plain()]);
  const [ratio] = ['by the clock on the wall', 'in processor time'].map((clock, k) => tell(clock, turns.map((turn) => turn.map((times) => times[k]))));
  say('engine over C', `at most ${target}: ${ratio <= target ? 'met' : 'NOT met'}`);
  const different = differences(folder, world);
  say('states after the last week', different.length === 0 ? 'the same in both, to the bit' : `DIFFER: ${different.join('; ')}`);
  byPhase(world, scenario, runPlain(program, folder, 'profile'));
}

/** Both in turn under one clock; the ratio of their medians. */
function tell(clock, turns) {
  const [engine, plain] = [0, 1].map((k) => turns.map((turn) => turn[k]));
  const ratio = median(engine) / median(plain);
  say(clock, `engine ${spread(engine, 0)}, C ${spread(plain, 0)} ns a person-week`);
  say('', `engine over C ${ratio.toFixed(2)}; turn by turn ${spread(turns.map(([e, c]) => e / c), 2)}; least over least ${(Math.min(...engine) / Math.min(...plain)).toFixed(2)}`);
  return ratio;
}

/** Where the time goes, a clock around each phase. */
function byPhase(world, scenario, lines) {
  const spent = new Map(phases.map((phase) => [phase.name, 0]));
  const clocked = phases.map((phase) => (those) => {
    const start = process.hrtime.bigint();
    phase(those);
    spent.set(phase.name, spent.get(phase.name) + Number(process.hrtime.bigint() - start));
  });
  begin(world, replication);
  live(world, scenario.weeks, clocked);
  say('ns a person-week by phase', 'engine      C');
  for (const line of lines) {
    const [phase, plain] = line.split(' ');
    const engine = spent.get(phase) / people / scenario.weeks;
    say(`  ${phase}`, `${engine.toFixed(1).padStart(6)} ${Number(plain).toFixed(1).padStart(6)}`);
  }
}
