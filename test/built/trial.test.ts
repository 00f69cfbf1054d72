import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { publishedTrials } from '../../src/catalogue/evidence/published.js';
import { mine } from '../trial/mine.js';
import { inclusim, workPlace } from './program.js';

const place = workPlace();
afterAll(() => place.remove());
const few = ['--replications', '24', '--quiet'];

describe('inclusim trial', () => {
  const seed = publishedTrials.find(({ id }) => id === 'sveinsdottir2020-seed')!;
  let whole = '';
  beforeAll(() => {
    place.file('mine.yaml', mine());
    place.file('copy.yaml', stringify(seed));
    whole = inclusim(place.folder, 'trial', seed.id, ...few, '--json').out;
  });

  test('prints each arm and the ratio with intervals and the place of what was observed, within 80 columns', () => {
    const { code, out, note } = inclusim(place.folder, 'trial', seed.id, 'tsang2009-hk', ...few);
    expect([code, note]).toEqual([0, '']);
    expect(out).toMatch(/^ips {12,}46 +\d+ +\d+–\d+ +\d+–\d+ +\d+–\d+ +48 +[<>]?\d+ %$/m);
    expect(out).toMatch(/^ratio +\d\.\d\d +[\d.]+–[\d.]+ +[\d.]+–[\d.]+ +[\d.]+–[\d.]+ +5\.90 +[<>]?\d+ %$/m);
    expect(out).toMatch(/^to ise +/m);
    expect(out).toContain('parameters not included');
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('prints median and the 50, 80 and 95 % intervals as data, the same with any number of threads and for a copy in a file', () => {
    const { schema, trials: [trial] } = JSON.parse(whole) as { schema: string; trials: { id: string; arms: object[]; ratios: object[] }[] };
    expect([schema, trial!.id]).toEqual(['inclusim-trials-1', seed.id]);
    for (const figure of [...trial!.arms, ...trial!.ratios]) {
      const interval = (level: number) => ({ level, low: expect.any(Number), high: expect.any(Number) });
      expect(figure).toMatchObject({ median: expect.any(Number), intervals: [interval(0.5), interval(0.8), interval(0.95)], place: expect.any(Number) });
    }
    expect(inclusim(place.folder, 'trial', seed.id, ...few, '--json', '--workers', '1').out).toBe(whole);
    expect(inclusim(place.folder, 'trial', '--file', 'copy.yaml', ...few, '--json').out).toBe(whole);
    expect(inclusim(place.folder, 'trial', seed.id, ...few, '--json', '--seed', '5').out).not.toBe(whole);
  });

  test('leaves table, every virtual trial and a forest plot', () => {
    const { code, out } = inclusim(place.folder, 'trial', seed.id, '--file', 'mine.yaml', ...few, '--out', 'left');
    expect([code, out.includes('Saved left/')]).toEqual([0, true]);
    const folder = join(place.folder, 'left');
    expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual(['charts', 'charts/forest-plot.csv', 'charts/forest-plot.png', 'charts/forest-plot.svg', 'charts/forest-plot.vl.json', 'replications.csv', 'trials.csv', 'trials.json']);
    expect(readFileSync(join(folder, 'replications.csv'), 'utf8').split('\n')).toHaveLength(1 + 2 * 2 * 24 + 1);
    expect(readFileSync(join(folder, 'trials.csv'), 'utf8')).toMatch(/^trial,measure,figure,people,replications,median,low50,high50,low80,high80,low95,high95,observed,place\nsveinsdottir2020-seed,everCompetitive,ips,46,24,/);
    expect(inclusim(place.folder, 'trial', seed.id, ...few, '--out', 'left')).toMatchObject({ code: 2, note: expect.stringContaining('is not empty') });
  });

  test('says of a pattern whether it passes, the same with any number of threads, and leaves each virtual study', () => {
    const studies = ['employer-audit', 'sheltered-unlimited', '--replications', '6', '--quiet'];
    const { code, out, note } = inclusim(place.folder, 'trial', ...studies, '--out', 'patterns');
    expect([code, note]).toEqual([0, '']);
    expect(out).toMatch(/employer-audit · .*/);
    expect(out).toMatch(/^gap +699 +0\.42 +0\.\d\d +[\d.]+–[\d.]+ +[\d.]+–[\d.]+ +\d\.\d\d +(yes|no)$/m);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const folder = join(place.folder, 'patterns');
    expect(readdirSync(folder).sort()).toEqual(['patterns.csv', 'studies.csv', 'trials.json']);
    expect(readFileSync(join(folder, 'studies.csv'), 'utf8').split('\n')).toHaveLength(1 + 6 * 4 + 1);
    const json = inclusim(place.folder, 'trial', ...studies, '--json').out;
    const { trials, patterns } = JSON.parse(json) as { trials: object[]; patterns: { id: string; passes: boolean; statistics: { intervals: { level: number }[] }[] }[] };
    expect([trials, patterns.map(({ id }) => id)]).toEqual([[], ['employer-audit', 'sheltered-unlimited']]);
    expect(patterns[0]!.statistics[0]!.intervals.map(({ level }) => level)).toEqual([0.5, 0.8, 0.9, 0.95]);
    expect(JSON.parse(whole)).not.toHaveProperty('patterns');
    expect(inclusim(place.folder, 'trial', ...studies, '--json', '--workers', '1').out).toBe(json);
  });

  test.each([
    ['an unknown id', ['burns2007'], /"burns2007" is not a published trial or pattern here; did you mean "burns2007-eqolise"/],
    ['nothing', [], /No trial was named/],
    ['a trial without a measure', ['reme2015-awac'], /outcome\.measure .* so that there is nothing to count/],
    ['a file that is not there', ['--file', 'nowhere.yaml'], /nowhere\.yaml\n✖ /],
  ])('refuses %s with exit code 2', (_, args, message) => {
    const { code, out, note } = inclusim(place.folder, 'trial', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(note).toMatch(message);
  });
});
