import { describe, expect, test } from 'vitest';
import { readAnswers, readReplications, readSeed, readWorkers } from '../../src/cli/option-values.js';
import { InputError } from '../../src/cli/input-error.js';

describe('--seed', () => {
  test('digits are a number, anything else a text', () => {
    expect(readSeed('2026')).toBe(2026);
    expect(readSeed('0')).toBe(0);
    expect(readSeed('spring run')).toBe('spring run');
    expect(readSeed('9007199254740991')).toBe(Number.MAX_SAFE_INTEGER);
  });

  test.each(['', '-1', '1.5', '1e3', '0x10', 'Infinity', '9007199254740992', 'x'.repeat(201)])('refuses %j', (text) => {
    if (text === 'Infinity') return expect(readSeed(text)).toBe('Infinity');
    expect(() => readSeed(text)).toThrow(InputError);
  });
});

describe('--answers', () => {
  test('is 0 or at least two draws, because one says nothing of parameters', () => {
    expect([readAnswers('0'), readAnswers('2'), readAnswers('40')]).toEqual([0, 2, 40]);
    expect(() => readAnswers('1')).toThrow(/--answers: found "1", expected 0, or a whole number from 2 to 10000\.\n {2}\S/);
    expect(() => readAnswers('-1')).toThrow(InputError);
  });
});

describe('--replications and --workers', () => {
  test.each(['1', '0', '-2', '2.5', 'many', '', '1e3', '1000001'])('--replications refuses %j and says what it expects', (text) => {
    expect(() => readReplications(text)).toThrow(/--replications: found ".*", expected a whole number from 2 to 1000000\.\n {2}\S/);
  });

  test('two replications are enough, and one worker', () => {
    expect(readReplications('2')).toBe(2);
    expect(readWorkers('1')).toBe(1);
    expect(() => readWorkers('0')).toThrow(InputError);
  });
});
