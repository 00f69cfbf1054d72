import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { continueJournal, createJournal, openJournal, type Journal } from '../../../src/store/journal/journal.js';

const folder = mkdtempSync(join(tmpdir(), 'inclusim-journal-'));
const [original, path] = [join(folder, 'original'), join(folder, 'journal')];
afterAll(() => rmSync(folder, { recursive: true }));

/** Payloads of many lengths; some hold what looks like the beginning of a record. */
const payloads = Array.from({ length: 12 }, (_, k) => Buffer.concat([Buffer.alloc(k * 37, k), Buffer.from([0xa9, 0x4a, 0x0d, 0x0a]), Buffer.alloc(k % 3, 200 + k)]));
/** Numbers as workers finish them: not in order. */
const numbers = [1, 0, 2, 5, 4, 3, 7, 6, 9, 8, 11, 10];
let bytes: Buffer;
let titleEnds: number;

beforeAll(async () => {
  const journal = await createJournal(original, 'test', { of: 'numbers' });
  titleEnds = readFileSync(original).length;
  for (const number of numbers) await journal.append([{ number, payload: payloads[number]! }]);
  await journal.close();
  bytes = readFileSync(original);
});

async function reading<T>(read: (journal: Journal) => T): Promise<T> {
  const journal = openJournal(path);
  try {
    return read(journal);
  } finally {
    await journal.close();
  }
}

/** Whether every record that a journal says to hold is what was written. */
const isTrue = (journal: Journal): boolean => [...journal.numbers()].every((number) => payloads[number]!.equals(journal.read(number)));

describe('A journal', () => {
  it('gives back what was appended, with its title', async () => {
    writeFileSync(path, bytes);
    await reading((journal) => {
      expect(journal.title).toMatchObject({ format: 'inclusim-journal-1', kind: 'test', about: { of: 'numbers' } });
      expect([...journal.numbers()]).toEqual(numbers);
      expect(isTrue(journal)).toBe(true);
      expect([journal.damages, journal.torn]).toEqual([[], 0]);
    });
  });

  it('that ends anywhere holds the first of its records, and goes on from there', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: titleEnds, max: bytes.length }), fc.uint8Array({ maxLength: 60 }), async (length, garbage) => {
      writeFileSync(path, bytes);
      truncateSync(path, length);
      appendFileSync(path, garbage);
      const held = await reading((journal) => {
        expect(isTrue(journal)).toBe(true);
        expect(journal.damages).toEqual([]);
        return [...journal.numbers()];
      });
      expect(held).toEqual(numbers.slice(0, held.length));
      const journal = await continueJournal(path);
      for (const number of numbers) if (!journal.has(number)) await journal.append([{ number, payload: payloads[number]! }]);
      await journal.close();
      expect(readFileSync(path).equals(bytes)).toBe(true);
    }), { numRuns: 100 });
  });

  it('of which a byte has changed never gives a wrong record, says where, and loses that record only', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: titleEnds, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const changed = Buffer.from(bytes);
      changed[at]! ^= change;
      writeFileSync(path, changed);
      await reading((journal) => {
        expect(isTrue(journal)).toBe(true);
        const lost = numbers.filter((number) => !journal.has(number));
        expect(lost).toHaveLength(1);
        const places = [...journal.damages, ...(journal.torn > 0 ? [{ from: bytes.length - journal.torn, to: bytes.length }] : [])];
        expect(places).toHaveLength(1);
        expect(at).toBeGreaterThanOrEqual(places[0]!.from);
        expect(at).toBeLessThan(places[0]!.to);
      });
    }), { numRuns: 300 });
  });

  it('whose title is damaged is refused', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: titleEnds - 1 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const changed = Buffer.from(bytes);
      changed[at]! ^= change;
      writeFileSync(path, changed);
      expect(() => openJournal(path)).toThrow(/is no journal, or its beginning is damaged/);
      writeFileSync(path, bytes.subarray(0, at));
      expect(() => openJournal(path)).toThrow(/is no journal, or its beginning is damaged/);
    }), { numRuns: 100 });
  });

  it('does not take over records of another journal, nor its own at another place', async () => {
    const other = await createJournal(join(folder, 'other'), 'test', { of: 'numbers' });
    await other.close();
    writeFileSync(path, Buffer.concat([readFileSync(join(folder, 'other')), bytes.subarray(titleEnds)]));
    await reading((journal) => expect([...journal.numbers()]).toEqual([]));
    writeFileSync(path, Buffer.concat([bytes, bytes.subarray(titleEnds)]));
    await reading((journal) => expect([...journal.numbers()]).toHaveLength(numbers.length));
  });

  it('notices a record that the disk has changed since it was opened', async () => {
    writeFileSync(path, bytes);
    await reading((journal) => {
      const changed = Buffer.from(bytes);
      changed[bytes.length - 1]! ^= 1;
      writeFileSync(path, changed);
      expect(() => journal.read(numbers.at(-1)!)).toThrow(/is damaged at byte \d+: record 10 is not what was written/);
      expect(journal.read(1)).toEqual(payloads[1]);
    });
  });
});
