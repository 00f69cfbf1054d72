import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inclusim, small, workPlace } from './program.js';

const place = workPlace();
afterAll(() => place.remove());

mkdirSync(join(place.folder, 'region'));
place.file('outside.yaml', small);
symlinkSync('../outside.yaml', join(place.folder, 'region', 'link.yaml'));

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefgh'.split('').map((key, at) => `${key}: &${key} [${`*${'abcdefg'[at]}, `.repeat(9)}]`)].join('\n');

/** What is in the file, and what the message must name: a place with line and column where there is one. */
const wrong: Readonly<Record<string, readonly [content: string | Uint8Array, message: RegExp]>> = {
  'an empty file': ['', /^wrong\.yaml/],
  'broken YAML': ['title: [unclosed\nweeks: 26\n', /^wrong\.yaml:1:8\n✖ `\[unclosed` is not closed .*\n {2}Add the closing \]/],
  'a file of 50 MB': [new Uint8Array(50e6).fill(35), /^wrong\.yaml\n✖ is 50\.0 MB/],
  'a file that is not UTF-8': [Uint8Array.of(0x74, 0x3a, 0x20, 0xff, 0xfe), /^wrong\.yaml:1:4\n✖ .*UTF-8/],
  'a value of the wrong type': [small.replace('weeks: 26', 'weeks: half a year'), /^wrong\.yaml:3:8\n✖ weeks /],
  'an unknown key': [small.replace('seed: 7', 'sed: 7'), /^wrong\.yaml:4:\d+\n✖ sed .*did you mean "?seed"?/s],
  'an unknown programme': [small.replace('programme: ips', 'programme: isp'), /^wrong\.yaml:13:\d+\n✖ .*"isp" is not a programme; did you mean "ips"\?/],
  'severity shares that do not sum to 1': [small.replace('size: 100', 'size: 100, severity: { mild: 0.5, moderate: 0.5, severe: 0.5 }'), /^wrong\.yaml:6:\d+\n✖ population\.severity/],
  'negative staff': [small.replace('count: 3, norm', 'count: -3, norm'), /^wrong\.yaml:8:\d+\n✖ services.*staff\.count/],
  'no weeks': [small.replace('weeks: 26', 'weeks: 0'), /^wrong\.yaml:3:8\n✖ weeks 0/],
  'a service without staff': [small.replace(', staff: { count: 3, norm: 40 }', ''), /^wrong\.yaml:8:\d+\n✖ services.*staff/],
  'an arm named twice': [small.replace('report:', '  ips: {}\nreport:'), /^wrong\.yaml:\d+:\d+\n✖ .*ips/],
  'a file that extends itself': [`extends: wrong.yaml\n${small}`, /^wrong\.yaml:1:10\n✖ .*loop/],
  'a file that extends one outside its folder': [`extends: ../outside.yaml\n${small}`, /^wrong\.yaml:1:10\n✖ .*leads out of the folder/],
  'a bomb of YAML aliases': [`${bomb}\n`, /^wrong\.yaml/],
};

describe('a wrong file ends with exit code 2, says where and what, and leaves no folder:', () => {
  test.each(Object.entries(wrong))('%s', (_, [content, message]) => {
    place.file('wrong.yaml', content);
    const { code, out, note } = inclusim(place.folder, 'run', 'wrong.yaml');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(note).toMatch(message);
    expect(note).not.toMatch(/at .*\.js:\d+/);
    expect(readdirSync(place.folder)).not.toContain('output');
  });

  test('check finds the same', () => {
    place.file('wrong.yaml', small.replaceAll('count: 3', 'count: -3'));
    const checked = inclusim(place.folder, 'check', 'wrong.yaml');
    expect(checked).toEqual(inclusim(place.folder, 'run', 'wrong.yaml'));
    expect(checked.note.match(/✖/g)).toHaveLength(2);
  });

  test('a file that is not there', () => {
    expect(inclusim(place.folder, 'run', 'none.yaml')).toMatchObject({ code: 2, out: '', note: expect.stringMatching(/^none\.yaml\n✖ is not there/) });
  });

  test('a folder', () => {
    expect(inclusim(place.folder, 'run', '.')).toMatchObject({ code: 2, out: '', note: expect.stringMatching(/^\.\n✖ is a folder/) });
  });

  test('a file that extends a link out of its folder', () => {
    place.file('region/top.yaml', `extends: link.yaml\n${small}`);
    expect(inclusim(place.folder, 'run', 'region/top.yaml')).toMatchObject({ code: 2, note: expect.stringMatching(/^region\/top\.yaml:1:10\n✖ .*leads out of the folder/) });
  });

  test('a right file beside a wrong one: neither runs', () => {
    place.file('right.yaml', small);
    place.file('wrong.yaml', 'weeks: 0\n');
    expect(inclusim(place.folder, 'run', 'right.yaml', 'wrong.yaml').code).toBe(2);
    expect(readdirSync(place.folder)).not.toContain('output');
  });
});

describe('wrong usage ends with exit code 2 and says how it goes:', () => {
  test.each([
    [['run'], /No scenario file was named/],
    [['run', 'right.yaml', '--sed', '4'], /Unknown option '--sed'; did you mean --seed\?/],
    [['rum', 'right.yaml'], /Unknown command 'rum'; did you mean run\?/],
    [['run', 'right.yaml', '--replications', '1'], /--replications: found "1", expected a whole number from 2/],
    [['run', 'right.yaml', '--seed', '1.5'], /--seed: found "1\.5", expected/],
    [['run', 'right.yaml', '--workers', 'all'], /--workers: found "all", expected/],
    [['run', 'right.yaml', '--out', '.'], /--out \. is not empty/],
    [['run', 'right.yaml', 'right.yaml', '--out', 'x'], /--out x: found 2 scenario files, expected one/],
    [['run', 'right.yaml', '--part', '5/3'], /--part: found "5\/3", expected K\/N, part K of N, with K from 1 to N\./],
    [['run', 'right.yaml', '--part', '2/25'], /--part 2\/25: found 25 parts of 24 replications, expected at most 24 parts/],
    [['run', 'precise.yaml', '--part', '1/2'], /--part 1\/2: found that precise\.yaml runs until it is precise enough, expected a fixed number of replications/],
    [['run', 'right.yaml', '--resume', ''], /--resume: found an empty name/],
    [['run', 'right.yaml', 'right.yaml', '--resume', 'x'], /--resume x: found 2 scenario files, expected one/],
    [['merge'], /No part was named; expected the folders of all parts/],
    [['merge', 'none'], /none is not the folder of a part: part\.json is not there/],
    [['charts'], /No run was named; expected its folder/],
    [['charts', 'none'], /none is not there/],
    [['charts', '.'], /\. holds no run: scenario\.yaml, comparison\.json, result\.json, provenance\.json are missing/],
    [['report', 'right.yaml'], /right\.yaml is a file, not the folder of a run/],
    [['report', 'none', '--language', 'no'], /--language: found "no", expected en or nb/],
    [['report', 'none', '--out', ''], /--out: found an empty name/],
    [['explain', 'wekks'], /"wekks" is neither a value of a scenario nor a measure; did you mean "weeks"\?/],
  ])('inclusim %j', (args, message) => {
    place.file('right.yaml', small);
    place.file('precise.yaml', small.replace('replications: 24', 'replications: { measure: everCompetitive, halfWidth: 0.01 }'));
    const { code, out, note } = inclusim(place.folder, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(note).toMatch(message);
    expect(readdirSync(place.folder)).not.toContain('output');
  });
});
