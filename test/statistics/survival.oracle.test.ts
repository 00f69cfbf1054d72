import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, type TestContext } from 'vitest';
import {
  kaplanMeier, logRank, medianSurvival, restrictedMean, survivalCounts, type SurvivalCounts, type KaplanMeierCurve,
} from '../../src/statistics/index.js';
import { dataSets, type DataSet } from './survivalData.js';

const sets = dataSets(50, Number(process.env['FC_SEED'] ?? 20261122));
const answers = askR();
if (typeof answers === 'string') console.warn(`No comparison with R: ${answers}. How to install it: node test/machine/provide.mjs`);

/** R's numbers by `set/group/name/time`, or why there are none. One process answers for all sets. */
function askR(): Map<string, number> | string {
  const folder = mkdtempSync(join(tmpdir(), 'inclusim-survival-'));
  try {
    const rows = sets.flatMap(({ level, last, horizon, people }, set) => (
      people.map(({ group, time, event }) => [set, level, last, horizon, group + 1, time, event].join())
    ));
    writeFileSync(join(folder, 'people.csv'), ['set,level,last,horizon,group,time,event', ...rows, ''].join('\n'));
    const script = fileURLToPath(new URL('survival.R', import.meta.url));
    const { error, status, stderr } = spawnSync('Rscript', ['--vanilla', script, 'people.csv', 'answers.csv'], {
      cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' },
    });
    if (error) return `Rscript does not run (${error.message})`;
    if (/no package called .survival/.test(stderr)) return 'R lacks its package survival';
    if (status !== 0) throw new Error(`Rscript failed:\n${stderr}`);
    return new Map(readFileSync(join(folder, 'answers.csv'), 'utf8').trim().split('\n').slice(1).map(numberOf));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function numberOf(line: string): [string, number] {
  const [set, group, name, time, value] = line.split(',');
  return [[set, group, name, time].join('/'), value === 'NA' || value === 'NaN' ? NaN : Number(value)];
}

/** R's numbers; without R the test is skipped, but never in continuous integration. */
function answersFor({ skip }: TestContext): Map<string, number> {
  if (typeof answers !== 'string') return answers;
  if (process.env['CI'] === 'true') throw new Error(`With CI=true R may not be missing: ${answers}.`);
  return skip(answers);
}

/** Both unknown, or equal within 1e-10 of the number; `loss` is the size of terms that cancel. */
function expectSame(found: number | null, expected: number | undefined, where: string, loss = 0): void {
  expect(expected, where).toBeDefined();
  const isSame = Number.isNaN(expected)
    ? Number.isNaN(found ?? NaN)
    : found !== null && Math.abs(found - expected!) <= 1e-10 * Math.abs(expected!) + 1e-13 * loss;
  expect(isSame, `${where}: found ${String(found)}, R has ${String(expected)}`).toBe(true);
}

function groupsOf({ people, groups, last }: DataSet): SurvivalCounts[] {
  return Array.from({ length: groups }, (_, k) => people.filter(({ group }) => group === k))
    .map((group) => survivalCounts(group.map(({ time }) => time), group.map(({ event }) => event), last));
}

/** Calls `check` with the curve of every group of every set, its limits around the logarithm and around survival itself. */
function forCurves(check: (set: DataSet, where: string, logs: KaplanMeierCurve, plain: KaplanMeierCurve) => void): void {
  sets.forEach((set, s) => groupsOf(set).forEach((counts, k) => {
    const curves = (['log', 'plain'] as const).map((scale) => kaplanMeier(counts, { level: set.level, scale }));
    check(set, `${s}/${k + 1}`, curves[0]!, curves[1]!);
  }));
}

describe('R’s package survival says the same of 50 data sets', () => {
  it('about people at risk, events, survival, its standard error and its limits', (context) => {
    const r = answersFor(context);
    forCurves((_, where, logs, plain) => {
      const times = [...logs.survival.keys()].filter((i) => r.has(`${where}/surv/${i + 1}`));
      expect(times.length).toBeGreaterThan(0);
      for (const i of times) {
        const same = (name: string, found: number, loss = 0) => {
          expectSame(found, r.get(`${where}/${name}/${i + 1}`), `${where}/${name}/${i + 1}`, loss);
        };
        same('n.risk', logs.atRisk[i]!);
        same('n.event', logs.events[i]!);
        same('surv', logs.survival[i]!);
        same('std.err', Math.sqrt(logs.variance[i]!));
        same('lower.log', logs.lower[i]!);
        same('upper.log', logs.upper[i]!);
        same('lower.plain', plain.lower[i]!, 1);
        same('upper.plain', plain.upper[i]!);
      }
    });
  });
  it('about the median and its limits', (context) => {
    const r = answersFor(context);
    forCurves((_, where, logs, plain) => {
      const same = (name: string, found: number | null) => { expectSame(found, r.get(`${where}/${name}/0`), `${where}/${name}`); };
      same('median', medianSurvival(logs).estimate);
      same('median.lower.log', medianSurvival(logs).lower);
      same('median.upper.log', medianSurvival(logs).upper);
      same('median.lower.plain', medianSurvival(plain).lower);
      same('median.upper.plain', medianSurvival(plain).upper);
    });
  });
  it('about the restricted mean and its standard error, as far as somebody was observed', (context) => {
    const r = answersFor(context);
    let known = 0;
    forCurves(({ horizon }, where, curve) => {
      const { estimate, standardError } = restrictedMean(curve, horizon);
      expect(estimate === null).toBe(Number.isNaN(curve.survival[horizon - 2])); // R draws the last survival on and on
      if (estimate === null) return;
      if (!r.has(`${where}/rmean/0`)) { // nobody leaves before the horizon, which R refuses
        expect([estimate, standardError]).toEqual([horizon, 0]);
        return;
      }
      known += 1;
      expectSame(estimate, r.get(`${where}/rmean/0`), `${where}/rmean`);
      expectSame(standardError, r.get(`${where}/se.rmean/0`), `${where}/se.rmean`);
    });
    expect(known).toBeGreaterThan(40);
  });
  it('about the log-rank test', (context) => {
    const r = answersFor(context);
    let tested = 0;
    sets.forEach((set, s) => {
      const { observed, expected, chiSquare, degreesOfFreedom, pValue } = logRank(groupsOf(set));
      const chisq = r.get(`${s}/0/chisq/0`);
      if (Number.isNaN(chisq)) { // R cannot turn the covariance round
        expect([chiSquare, pValue]).toEqual([null, null]);
        return;
      }
      observed.forEach((events, k) => { expectSame(events, r.get(`${s}/${k + 1}/observed/0`), `${s}/${k + 1}/observed`); });
      expected.forEach((events, k) => { expectSame(events, r.get(`${s}/${k + 1}/expected/0`), `${s}/${k + 1}/expected`); });
      expect(degreesOfFreedom).toBe(Math.max(0, r.get(`${s}/0/df/0`)!)); // R has -1 where there are no events
      expect([chiSquare === null, pValue === null]).toEqual([degreesOfFreedom === 0, degreesOfFreedom === 0]);
      if (degreesOfFreedom === 0) return;
      tested += 1;
      expectSame(chiSquare, chisq, `${s}/chisq`, 1);
      expectSame(pValue, r.get(`${s}/0/p/0`), `${s}/p`);
    });
    expect(tested).toBeGreaterThan(25);
  });
});
