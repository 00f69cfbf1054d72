/** Compares what runs left, times and the course of things apart. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Files of a run's folder, by name; times, and how the run came about, are taken out. */
function timeless(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name !== 'charts').sort();
  return new Map(files.map((name) => [name, contentOf(folder, name)]));
}

function contentOf(folder: string, name: string): string {
  const bytes = readFileSync(join(folder, name));
  if (name === 'report.html') return bytes.toString().replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z|<td>[\d.,]+ s<\/td>|<dd>[\d.,]+ (s|min)<\/dd>/g, '');
  if (name !== 'provenance.json') return bytes.toString('base64');
  const { started, seconds, asked, workers, sittings, parts, ...rest } = JSON.parse(bytes.toString()) as Record<string, unknown>;
  expect({ started, seconds, asked, workers }).toEqual({ started: expect.any(String), seconds: expect.any(Number), asked: expect.any(String), workers: expect.any(Number) });
  expect([typeof sittings, typeof parts].every((type) => type === 'undefined' || type === 'number')).toBe(true);
  return JSON.stringify(rest);
}

/** Expects two folders to hold the same files with the same bytes, but for times and how the run came about. */
export function expectAlike(one: string, other: string): void {
  const [first, second] = [timeless(one), timeless(other)];
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect(first.size).toBeGreaterThan(40);
  for (const [name, content] of first) expect(second.get(name) === content, name).toBe(true);
}
