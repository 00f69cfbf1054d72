/**
 * A low and a high setting of each lever that people who plan services move first, in the comparison of IPS with usual care
 * (`scenarios/ips-vs-usual-care.yaml`). Which settings inside a lever's range are low and high is assumed.
 */
import type { LeverId } from './levers.js';

export interface LeverContrast {
  /** The lever of the explorer. */
  readonly id: LeverId;
  readonly title: string;
  /** Of the two settings; null stands for unlimited. */
  readonly unit: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly paths: readonly LeverPath[];
}

/** A leaf that a lever moves; entries of lists by id, `services[ips-team].staff.caseload`. */
export interface LeverPath {
  readonly path: string;
  /** What it is at both ends, where that is not the lever's own setting. */
  readonly low?: number | string | null;
  readonly high?: number | string | null;
}

export const leverContrasts: readonly LeverContrast[] = [
  { id: 'staff', title: 'Job specialists', unit: 'posts', low: 10, high: 40, paths: [{ path: 'services[ips-team].staff.count' }] },
  { id: 'caseload', title: 'Caseload of IPS', unit: 'clients a post', low: 10, high: 40, paths: [{ path: 'services[ips-team].staff.caseload' }] },
  { id: 'followAlong', title: 'Support after the hire', unit: 'weeks', low: 0, high: null, paths: [{ path: 'programmes[ips].followAlong.weeks' }] },
  { id: 'integration', title: 'Integration of IPS with treatment', unit: 'share', low: 0, high: 0.9, paths: [{ path: 'services[ips-team].integration.ceiling' }] },
  {
    // Clinicians hold nobody back from what everybody is offered, so here the team takes referrals.
    id: 'gatekeeping', title: 'Gatekeeping by clinicians, IPS by referral', unit: 'share held back', low: 0, high: 0.9,
    paths: [{ path: 'clinic.gatekeeping' }, { path: 'services[ips-team].offeredTo', low: 'referred', high: 'referred' }],
  },
  { id: 'stigma', title: 'Stigma among employers', unit: 'mean, 0 to 1', low: 0.3, high: 0.7, paths: [{ path: 'employers.stigma.mean' }] },
  { id: 'costFear', title: 'Employers’ fear of cost', unit: 'mean, 0 to 1', low: 0.3, high: 0.7, paths: [{ path: 'employers.costFear.mean' }] },
  // Its jobs count as ordinary ones once it has ended. A subsidy of 0 % for all would not be none: employers would still expect one.
  { id: 'subsidy', title: 'Wage subsidy of 60 % for a year', unit: 'share of candidates', low: 0, high: 1, paths: [{ path: 'instruments[wage-subsidy].share' }] },
  {
    id: 'unemployment', title: 'Unemployment', unit: 'share in towns', low: 0.02, high: 0.08,
    paths: [{ path: 'labourMarket.urban.unemployment.mean' }, { path: 'labourMarket.rural.unemployment.mean', low: 0.025, high: 0.1 }],
  },
  {
    id: 'severe', title: 'Severe illness in the population', unit: 'share', low: 0.2, high: 0.8,
    paths: [{ path: 'population.severity.severe' }, { path: 'population.severity.moderate', low: 0.64, high: 0.16 }, { path: 'population.severity.mild', low: 0.16, high: 0.04 }],
  },
];
