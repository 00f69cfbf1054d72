import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { programmes as catalogue } from '../../src/catalogue/catalogue.js';
import { programmesCommand } from '../../src/cli/programmes-command.js';
import { fakeTerminal } from './fake.js';

function shown(id: string): string {
  const terminal = fakeTerminal();
  expect(programmesCommand(id, terminal)).toBe(0);
  expect(terminal.written.note).toBe('');
  return terminal.written.out;
}

describe('A programme that is shown', () => {
  test.each(Object.keys(catalogue))('is all that the catalogue says of it: %s', (id) => {
    expect(parse(shown(id))).toEqual(JSON.parse(JSON.stringify(catalogue[id])));
  });

  test('says first in which family it is listed and whether it ends by time', () => {
    expect(shown('ips')).toMatch(/^# Placement first, training and support there\.\n# It has no end by time: people may stay as long as they need\.\n# What the programme sets/);
    expect(shown('aps')).toMatch(/^# Preparation first\.\n# It ends by time: nobody stays for good\.\n/);
    expect(shown('control-psr')).toMatch(/^# What trials compared with\.\n/);
  });

  test('says of each stage with an ordinary employer that it is one', () => {
    expect(shown('arbeid-med-bistand').split('\n').filter((line) => line.includes('activity:')).map((line) => line.trim())).toEqual([
      'activity: jobSearch', 'activity: placement # with an ordinary employer', 'activity: jobSearch',
    ]);
  });
});
