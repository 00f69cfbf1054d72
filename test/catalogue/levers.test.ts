import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { levers } from '../../src/catalogue/levers.js';

it('levers are those that people who plan services move first, each once, with ends that differ', () => {
  expect(levers.map(({ id }) => id)).toEqual(['caseload', 'staff', 'follow-along', 'integration', 'gatekeeping', 'stigma', 'cost-fear', 'subsidy', 'unemployment', 'severity']);
  for (const { low, high } of levers) expect(low).not.toBe(high);
});

it('levers move the comparison’s own team', () => {
  expect(readFileSync('scenarios/ips-vs-usual-care.yaml', 'utf8')).toContain('id: ips-team, programme: ips,');
});
