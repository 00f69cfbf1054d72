import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { leverContrasts } from '../../src/catalogue/leverContrasts.js';
import { leverOf } from '../../src/catalogue/levers.js';

it('levers are those that people who plan services move first, each once, with ends that differ', () => {
  expect(leverContrasts.map(({ id }) => id)).toEqual(['staff', 'caseload', 'followAlong', 'integration', 'gatekeeping', 'stigma', 'costFear', 'subsidy', 'unemployment', 'severe']);
  for (const { low, high } of leverContrasts) expect(low).not.toBe(high);
});

it('shares of mild, moderate and severe illness sum to 1 at both ends', () => {
  const { low, high, paths } = leverContrasts.find(({ id }) => id === 'severe')!;
  const sumAt = (end: 'low' | 'high', own: number | null) => paths.reduce((sum, path) => sum + Number(path[end] ?? own), 0);
  expect(sumAt('low', low)).toBeCloseTo(1, 12);
  expect(sumAt('high', high)).toBeCloseTo(1, 12);
});

it('settings lie where the explorer’s slider of the lever can go; that of a subsidy moves another leaf', () => {
  for (const { id, low, high } of leverContrasts.filter((each) => each.id !== 'subsidy')) {
    const { least, most, canBeUnlimited = false } = leverOf(id)!;
    for (const setting of [low, high]) expect(setting === null ? canBeUnlimited : setting >= least && setting <= most, `${id} ${setting}`).toBe(true);
  }
});

it('levers move the comparison’s own team', () => {
  expect(readFileSync('scenarios/ips-vs-usual-care.yaml', 'utf8')).toContain('id: ips-team, programme: ips,');
});
