import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inclusim, workPlace } from './program.js';
import { violations, type Schema } from './schema.js';

const place = workPlace();
afterAll(() => place.remove());
const read = (folder: string, file: string): string => readFileSync(join(place.folder, folder, file), 'utf8');
const schema = JSON.parse(readFileSync(new URL('../../docs/saturation.schema.json', import.meta.url), 'utf8')) as Schema;
const files = (folder: string): string[] => readdirSync(join(place.folder, folder), { recursive: true }).map(String).sort();
/** Of everything that is the same whenever it is made. */
const lasting = (folder: string): string[] => files(folder).filter((file) => file.includes('.') && file !== 'report.html' && file !== 'provenance.json');
const long = (text: string): string[] => text.split('\n').filter((line) => line.length > 80);

/** A small region in which people with mental illness weigh in the labour market. */
const region = `title: A small region
weeks: 26
seed: 7
replications: 4
population: { size: 80, wantsWork: 1, employed: 0, shareOfAdults: 0.2 }
labourMarket: { competition: { on: true } }
arms:
  none: {}
  ips:
    services: [ { id: team, programme: ips, staff: { count: 4, caseload: 20 }, offeredTo: cohort } ]
report: { measures: [everCompetitive] }
`;
const few = ['--replications', '60', '--shares', '40,100', '--quiet'];

beforeAll(() => {
  place.file('region.yaml', region);
  place.file('norsk.yaml', region.replace('report: {', 'report: { language: nb,'));
  place.file('quiet.yaml', region.replace(/^labourMarket.*\n/m, ''));
  place.file('two.yaml', region.replace('arms:\n', 'arms:\n  more: { services: [ { id: team, programme: ips, staff: { count: 8, caseload: 20 }, offeredTo: cohort } ] }\n') + 'compareWith: none\n');
  place.file('both.yaml', region.replace('none: {}', 'none: { services: [ { id: team, programme: ips, staff: { count: 1 } } ] }'));
  place.file('mixed.yaml', region.replace('  ips:\n', '  ips:\n    parameters: { search: { own: 0.5 } }\n'));
  place.file('larger.yaml', region.replace('  ips:\n', '  ips:\n    population: { size: 90 }\n'));
});

describe('inclusim saturation', () => {
  let json: Record<string, unknown> = {};
  beforeAll(() => {
    const { code, out, note } = inclusim(place.folder, 'saturation', 'region.yaml', ...few, '--workers', '1', '--json', '--out', 'one');
    expect([code, note]).toEqual([0, '']);
    json = JSON.parse(out) as Record<string, unknown>;
  });

  test('prints its answer as data that keeps its schema, and leaves the same', () => {
    const { folder, ...rest } = json;
    expect([folder, rest]).toEqual(['one', JSON.parse(read('one', 'saturation.json'))]);
    expect(violations(rest, schema)).toEqual([]);
    expect(violations({ ...rest, extra: 1 }, schema)).toEqual(['$.extra is not described']);
    expect(rest).toMatchObject({ arm: 'ips', against: 'none', service: 'team', replications: 60, perDraw: 2, shares: [{ share: 0.4 }, { share: 1, offered: 1, everOthers: null, lossOfMembers: { mean: 0 } }] });
  });

  test('counts a gain of which others lose some', () => {
    const [, { gain, loss, net }] = (json as { shares: [unknown, Record<'gain' | 'loss' | 'net', { mean: number }>] }).shares;
    expect(gain.mean).toBeGreaterThan(0);
    expect(loss.mean).toBeGreaterThan(0);
    expect(net.mean).toBeCloseTo(gain.mean - loss.mean, 12);
  });

  test('says of everybody what `run` says of the same arms, replication by replication', () => {
    const run = JSON.parse(inclusim(place.folder, 'run', 'region.yaml', '--replications', '60', '--json', '--quiet').out) as { differences: Record<string, unknown>[] };
    const { arm: _, against: __, measure: ___, ...plain } = run.differences.find(({ measure }) => measure === 'everCompetitive')!;
    const [, { everybody }] = (json as { shares: [unknown, { everybody: { everCompetitive: object } }] }).shares;
    expect({ ...everybody.everCompetitive, varianceByEvidence: plain['varianceByEvidence'] }).toEqual(plain);
  });

  test('leaves a table with its dictionary, charts, the scenario, and a page that asks no host for anything', () => {
    const charts = ['gain-and-loss', 'yield-by-share'].flatMap((id) => ['csv', 'png', 'svg', 'vl.json'].map((ending) => `charts/${id}.${ending}`));
    expect(files('one').filter((file) => file !== 'charts')).toEqual([...charts, 'columns.csv', 'posterior.json', 'provenance.json', 'report.html', 'saturation.csv', 'saturation.json', 'scenario.yaml'].sort());
    expect(read('one', 'saturation.csv').trimEnd().split('\n')).toHaveLength(1 + 2 * 10);
    const header = read('one', 'saturation.csv').split('\n')[0]!.split(',');
    expect([...new Set(read('one', 'columns.csv').trimEnd().split('\n').slice(1).map((line) => line.split(',')[1]))]).toEqual(header);
    expect(read('one', 'report.html')).toContain('Who gains jobs, and who loses them?');
    expect(read('one', 'report.html')).not.toMatch(/(src|href)="https?:/);
  });

  test('is the same to the byte with three threads, and made again from its own folder', () => {
    const { code, note } = inclusim(place.folder, 'saturation', 'region.yaml', ...few, '--workers', '3', '--out', 'three');
    expect([code, note]).toEqual([0, '']);
    expect(files('three')).toEqual(files('one'));
    for (const file of lasting('one')) expect(read('three', file), file).toBe(read('one', file));
    const { command } = JSON.parse(read('one', 'provenance.json')) as { command: string };
    expect(command).toBe('inclusim saturation scenario.yaml --shares 40,100 --replications 60 --posterior posterior.json');
    expect(inclusim(join(place.folder, 'one'), ...command.split(' ').slice(1), '--quiet', '--out', '../again').code).toBe(0);
    expect(JSON.parse(read('again', 'saturation.json'))).toEqual(JSON.parse(read('one', 'saturation.json')));
  });

  test('prints a table and sentences within 80 columns, also in Bokmål, and leaves its own folder below output', () => {
    const { code, out, note } = inclusim(place.folder, 'saturation', 'norsk.yaml', '--replications', '20', '--shares', '50', '--no-posterior');
    expect([code, note.includes('✖')]).toEqual([0, false]);
    expect(out).toMatch(/^Hvor mange av jobbene som team gir, går på bekostning av andre/);
    expect(out.replace(/\n/g, ' ')).toMatch(/Av 100 jobber som team gir dem som får tilbudet, taper andre [\d,]+ \([\d,]+ til [\d,]+\) når 50 % får tilbudet\./);
    expect(out.replace(/\n/g, ' ')).toContain('usikkerheten i parametrene er ikke medregnet');
    expect(out).toMatch(/Lagret\soutput\/norsk-saturation\/\d{4}-\d\d-\d\dT\d{6}Z-[0-9a-f]{8}\//);
    expect(long(out)).toEqual([]);
    expect(long(inclusim(place.folder, 'saturation', '--help').out)).toEqual([]);
  });

  test.each([
    ['a scenario without competition', ['quiet.yaml'], /labourMarket\.competition is off in any arm, expected competition .*\n {2}Add this to the scenario:\n {4}labourMarket: \{ competition: \{ on: true \} \}/],
    ['several services that could be meant', ['two.yaml'], /Found 2 services that could be meant, expected one\.\n {2}Say which:\n {4}--arm more --service team\n {4}--arm ips --service team/],
    ['an arm without services', ['region.yaml', '--arm', 'none'], /There is no service in arm none/],
    ['the reference arm', ['both.yaml', '--arm', 'none'], /Found arm none, which is the reference arm, expected an arm that has team/],
    ['a service of both arms', ['both.yaml', '--arm', 'ips'], /The reference arm none has team too, expected one without it/],
    ['an arm that changes more', ['mixed.yaml'], /Arm ips differs from none in more than team from week 0 on/],
    ['arms of other people', ['larger.yaml'], /Arms ips and none do not have the same people/],
    ['an unknown service', ['region.yaml', '--service', 'tean'], /--service: found "tean", expected a service .*; did you mean "team"\?/],
    ['an unknown arm', ['region.yaml', '--arm', 'isp'], /--arm: found "isp", expected an arm; did you mean "ips"\?/],
    ['a share of nobody', ['region.yaml', '--shares', '0,50'], /--shares: found "0,50", expected up to 20 different numbers above 0, up to 100/],
    ['more than everybody', ['region.yaml', '--shares', '50,101'], /--shares: found "50,101"/],
    ['a share twice', ['region.yaml', '--shares', '50,50'], /--shares: found "50,50"/],
    ['one replication', ['region.yaml', '--replications', '1'], /--replications: found "1", expected a whole number from 4/],
    ['a file that is not there', ['nowhere.yaml'], /nowhere\.yaml/],
    ['a folder that is full', ['region.yaml', ...few, '--out', 'one'], /--out one is not empty/],
  ])('refuses %s with exit code 2', (_, args, message) => {
    const { code, out, note } = inclusim(place.folder, 'saturation', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(note).toMatch(message);
  });
});

