import { expect, it } from 'vitest';
import { differenceAt } from '../../src/scenario/differenceAt.js';

it('a path becomes a difference that an arm could hold, entries of lists by id', () => {
  expect(differenceAt('clinic.gatekeeping', 0.9)).toEqual({ clinic: { gatekeeping: 0.9 } });
  expect(differenceAt('services[ips-team].staff.caseload', 10)).toEqual({ services: [{ id: 'ips-team', staff: { caseload: 10 } }] });
  expect(differenceAt('programmes[ips].followAlong.weeks', null)).toEqual({ programmes: [{ id: 'ips', followAlong: { weeks: null } }] });
});
