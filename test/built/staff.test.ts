import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inclusim, workPlace } from './program.js';
import { violations, type Schema } from './schema.js';

const place = workPlace();
afterAll(() => place.remove());
const read = (folder: string, file: string): string => readFileSync(join(place.folder, folder, file), 'utf8');
const schemaOf = (name: string): Schema => JSON.parse(readFileSync(new URL(`../../docs/${name}.schema.json`, import.meta.url), 'utf8')) as Schema;
const files = (folder: string): string[] => readdirSync(join(place.folder, folder), { recursive: true }).map(String).sort();
const charts = (...ids: readonly string[]): string[] => ids.flatMap((id) => ['csv', 'png', 'svg', 'vl.json'].map((ending) => `charts/${id}.${ending}`));
/** Of everything that is the same whenever it is made. */
const lasting = (folder: string): string[] => files(folder).filter((file) => file.includes('.') && file !== 'report.html');

/** A small region with a team that is too small. */
const crowded = `title: A small region
weeks: 26
seed: 7
replications: 4
population: { size: 60, wantsWork: 1, employed: 0 }
arms:
  none: {}
  ips:
    services: [ { id: team, programme: ips, staff: { count: 1, caseload: 10 }, offeredTo: cohort }, { id: other, programme: ips, staff: { count: 1, caseload: 10 } } ]
report: { measures: [everCompetitive] }
`;

beforeAll(() => {
  place.file('crowded.yaml', crowded);
  place.file('norsk.yaml', crowded.replace('report: {', 'report: { language: nb,'));
});

describe('inclusim staff', () => {
  const until = ['--until', 'waiting@20 <= 5', '--service', 'team', '--quiet'];
  let json: Record<string, unknown> = {};
  beforeAll(() => {
    const { code, out, note } = inclusim(place.folder, 'staff', 'crowded.yaml', ...until, '--workers', '1', '--json', '--out', 'one');
    expect([code, note]).toEqual([0, '']);
    json = JSON.parse(out) as Record<string, unknown>;
  });

  test('prints its answer as data that keeps its schema, and leaves the same', () => {
    expect(violations(json, { ...schemaOf('staff'), additionalProperties: true })).toEqual([]);
    const { folder, ...rest } = json;
    expect([folder, rest]).toEqual(['one', JSON.parse(read('one', 'staff.json'))]);
    expect(violations(rest, schemaOf('staff'))).toEqual([]);
    expect(violations({ ...rest, extra: 1 }, schemaOf('staff'))).toEqual(['$.extra is not described']);
  });

  test('finds posts for those who want one, the smallest that was enough and more than the present one', () => {
    const { found, tried, present } = json as { found: number; present: number; tried: { posts: number; verdict: string; reached: { share: number }; median: number }[] };
    expect(present).toBe(1);
    expect(found).toBeGreaterThan(2);
    expect(tried.find(({ posts }) => posts === found)!.verdict).toBe('enough');
    expect(tried.find(({ posts }) => posts === found - 1)!.reached.share).toBeLessThan(0.9);
    const medians = tried.map(({ median }) => median);
    expect(medians).toEqual([...medians].sort((a, b) => b - a));
  });

  test('leaves tables, weeks, charts, a page, and the scenario with the number found', () => {
    expect(files('one').filter((file) => file !== 'charts')).toEqual([...charts('goal-by-posts', 'queue-by-week', 'work-by-posts'), 'posterior.json', 'report.html', 'scenario.yaml', 'staff.csv', 'staff.json', 'weeks.csv'].sort());
    const { found, tried } = json as { found: number; tried: object[] };
    expect(read('one', 'staff.csv').trimEnd().split('\n')).toHaveLength(1 + tried.length);
    // Two numbers of posts, six columns, weeks 0 to 26.
    expect(read('one', 'weeks.csv').trimEnd().split('\n')).toHaveLength(1 + 2 * 6 * 27);
    expect(read('one', 'weeks.csv')).toMatch(new RegExp(`^posts,isPresent,column,week,mean,low,high\n${found},false,load,0,`));
    expect(read('one', 'report.html')).toContain(`needs ${found} posts`);
    expect(read('one', 'report.html')).not.toMatch(/(src|href)="https?:/);
    place.file('found.yaml', read('one', 'scenario.yaml'));
    const again = JSON.parse(inclusim(place.folder, 'staff', 'found.yaml', ...until, '--json', '--out', 'again').out) as { present: number; found: number };
    expect(again).toMatchObject({ present: found, found });
  });

  test('is the same to the byte with three threads, and another with another seed', () => {
    const { code, note } = inclusim(place.folder, 'staff', 'crowded.yaml', ...until, '--workers', '3', '--out', 'three');
    expect([code, note]).toEqual([0, '']);
    expect(files('three')).toEqual(files('one'));
    for (const file of lasting('one')) expect(read('three', file), file).toBe(read('one', file));
    expect(inclusim(place.folder, 'staff', 'crowded.yaml', ...until, '--seed', '8', '--json', '--out', 'other').out).not.toContain(JSON.stringify((json as { tried: { reached: object }[] }).tried[0]!.reached, null, 2));
  });

  test('prints a table and sentences within 80 columns, also in Bokmål, and leaves its own folder below output', () => {
    const { code, out, note } = inclusim(place.folder, 'staff', 'norsk.yaml', ...until, '--no-posterior');
    expect([code, note]).toEqual([0, '']);
    expect(out).toMatch(/^Hvor mange stillinger trenger team i armen ips\?\nMål: Personer på venteliste, uke 20: høyst 5 personer, i minst 90 % av forløpene\n/);
    expect(out).toMatch(/^ +→ \d+ +\d+ % +\d+–\d+ %/m);
    expect(out).toContain('usikkerheten i parameterne er ikke medregnet');
    expect(out).toMatch(/Lagret\soutput\/norsk-staff\/\d{4}-\d\d-\d\dT\d{6}Z-[0-9a-f]{8}\//);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('says when no number up to the limit is enough, and leaves no scenario then', () => {
    const { code, out } = inclusim(place.folder, 'staff', 'crowded.yaml', ...until, '--up-to', '2', '--no-posterior', '--out', 'none');
    expect(code).toBe(0);
    expect(out.replace(/\n/g, ' ')).toContain('No number of posts of team up to 2 reaches “People on waiting lists, week 20: at most 5 people” in at least 90 % of simulated histories.');
    expect(files('none')).not.toContain('scenario.yaml');
    expect(JSON.parse(read('none', 'staff.json'))).toMatchObject({ found: null });
  });

  test.each([
    ['no goal', ['crowded.yaml'], /No goal was given; expected one behind --until/],
    ['a goal that is none', ['crowded.yaml', '--until', 'short waits'], /--until: found "short waits"; expected a quantity, <= or >= and a number/],
    ['several services', ['crowded.yaml', '--until', 'medianWait <= 4'], /Found 2 services that could be meant, expected one\.\n {2}Say which:\n {4}--arm ips --service team\n {4}--arm ips --service other/],
    ['an unknown service', ['crowded.yaml', '--until', 'medianWait <= 4', '--service', 'tean'], /--service: found "tean", expected a service .*; did you mean "team"\?/],
    ['too few histories', ['crowded.yaml', ...until, '--confidence', '0.99'], /--histories: found 320, expected at least \d+ for a confidence of 0\.99/],
    ['a limit below a step', ['crowded.yaml', ...until, '--up-to', '0.5'], /--up-to: found 0\.5, expected at least one step of 1 posts/],
    ['a confidence of per cent', ['crowded.yaml', ...until, '--confidence', '90'], /--confidence: found "90", expected a share from 0\.5 to 0\.99/],
    ['a step of nothing', ['crowded.yaml', ...until, '--step', '0'], /--step: found "0", expected a number above 0/],
    ['a file that is not there', ['nowhere.yaml', ...until], /nowhere\.yaml/],
    ['a folder that is full', ['crowded.yaml', ...until, '--out', 'one'], /--out one is not empty/],
  ])('refuses %s with exit code 2', (_, args, message) => {
    const { code, out, note } = inclusim(place.folder, 'staff', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(note).toMatch(message);
  });
});

describe('inclusim mix', () => {
  const few = ['--parts', '2', '--histories', '40', '--quiet'];

  test('prints its answer as data that keeps its schema, the same with any number of threads, and leaves table, chart and page', () => {
    const { code, out, note } = inclusim(place.folder, 'mix', 'crowded.yaml', ...few, '--caseload', 'team=10,20', '--workers', '1', '--json', '--out', 'mixed');
    expect([code, note]).toEqual([0, '']);
    const json = JSON.parse(out) as { folder: string; mixes: { posts: number[]; isLeft: boolean; difference: object | null }[] };
    const { folder, ...rest } = json;
    expect([folder, rest]).toEqual(['mixed', JSON.parse(read('mixed', 'mix.json'))]);
    expect(violations(rest, schemaOf('mix'))).toEqual([]);
    expect(violations({ ...rest, extra: 1 }, schemaOf('mix'))).toEqual(['$.extra is not described']);
    // 2/0 and 1/1 with two ceilings each, and 0/2; the present mix is one of them.
    expect(json.mixes).toHaveLength(5);
    expect(json.mixes[0]).toMatchObject({ isLeft: true, difference: null });
    expect(files('mixed').filter((file) => file !== 'charts')).toEqual([...charts('mixes'), 'mix.json', 'mixes.csv', 'posterior.json', 'report.html', 'scenario.yaml'].sort());
    expect(inclusim(place.folder, 'mix', 'crowded.yaml', ...few, '--caseload', 'team=10,20', '--workers', '3', '--out', 'mixed-3').code).toBe(0);
    for (const file of lasting('mixed')) expect(read('mixed-3', file), file).toBe(read('mixed', file));
  });

  test('prints a table and sentences within 80 columns, also in Bokmål', () => {
    const { code, out, note } = inclusim(place.folder, 'mix', 'norsk.yaml', ...few, '--posts', '4', '--measure', 'competitiveAt@13', '--no-posterior');
    expect([code, note]).toEqual([0, '']);
    expect(out).toMatch(/^Hvordan bør budsjettet i armen ips fordeles på team og other\?\nJo høyere, jo bedre: I ordinær jobb, uke 13\n/);
    expect(out.replace(/\n/g, ' ')).toMatch(/Av 4 måter å bruke 4 stillinger i alt på er .*(best|én best)/);
    expect(out).toMatch(/Lagret\soutput\/norsk-mix\//);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test.each([
    ['two budgets', ['--posts', '2', '--money', '1e6'], /--posts, --money: found both, expected one budget/],
    ['a measure without a better side', ['--measure', 'load'], /--measure: found load, of which neither more nor less is better/],
    ['an unknown measure', ['--measure', 'everCompetitve'], /did you mean "everCompetitive"\?/],
    ['a week beyond the end', ['--measure', 'competitiveAt@27'], /expected a week from 1 to 26 behind competitiveAt/],
    ['an unknown service', ['--services', 'team,offce'], /Found "offce", expected a service that arm ips has at week 0/],
    ['one service', ['--services', 'team'], /expected something to choose between/],
    ['too many mixes', ['--parts', '100', '--caseload', 'team=5,6,7,8,9,10'], /Found up to 606 mixes, expected at most 500/],
    ['a ceiling twice', ['--caseload', 'team=10,10'], /--caseload: found "team=10,10", expected ID=A,B,C/],
    ['a budget of next to nothing', ['--posts', '0.1'], /gives less than a tenth of a post/],
    ['an amount that is none', ['--money', 'much'], /--money: found "much", expected an amount above 0/],
  ])('refuses %s with exit code 2', (_, args, message) => {
    const { code, out, note } = inclusim(place.folder, 'mix', 'crowded.yaml', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(note).toMatch(message);
  });
});

