/**
 * Levers: what people who plan services move first. Each moves a few leaves of the comparison of IPS with usual care
 * (`scenarios/ips-vs-usual-care.yaml`) between a low and a high setting inside what a region may have. Which settings are low and high is assumed.
 */

export interface Lever {
  readonly id: string;
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

export const levers: readonly Lever[] = [
  { id: 'caseload', title: 'Caseload of IPS', unit: 'clients a post', low: 10, high: 40, paths: [{ path: 'services[ips-team].staff.caseload' }] },
  { id: 'staff', title: 'Job specialists', unit: 'posts', low: 10, high: 40, paths: [{ path: 'services[ips-team].staff.count' }] },
  { id: 'follow-along', title: 'Support after the hire', unit: 'weeks', low: 0, high: null, paths: [{ path: 'programmes[ips].followAlong.weeks' }] },
  {
    id: 'integration', title: 'Integration of IPS with treatment', unit: 'share', low: 0, high: 0.9,
    paths: [{ path: 'services[ips-team].integration.start' }, { path: 'services[ips-team].integration.ceiling' }],
  },
  {
    // Clinicians hold nobody back from what everybody is offered, so here the team takes referrals.
    id: 'gatekeeping', title: 'Gatekeeping by clinicians, IPS by referral', unit: 'share held back', low: 0, high: 0.9,
    paths: [{ path: 'clinic.gatekeeping' }, { path: 'services[ips-team].offeredTo', low: 'referred', high: 'referred' }],
  },
  { id: 'stigma', title: 'Stigma among employers', unit: 'mean, 0 to 1', low: 0.3, high: 0.7, paths: [{ path: 'employers.stigma.mean' }] },
  { id: 'cost-fear', title: 'Employers’ fear of cost', unit: 'mean, 0 to 1', low: 0.3, high: 0.7, paths: [{ path: 'employers.costFear.mean' }] },
  { id: 'subsidy', title: 'Wage subsidy for a year, whose jobs count once it has ended', unit: 'share of candidates', low: 0, high: 1, paths: [{ path: 'instruments[wage-subsidy].share' }] },
  {
    id: 'unemployment', title: 'Unemployment', unit: 'share', low: 0.02, high: 0.08,
    paths: [{ path: 'labourMarket.urban.unemployment.mean' }, { path: 'labourMarket.rural.unemployment.mean' }],
  },
  {
    id: 'severity', title: 'Severe illness in the population', unit: 'share', low: 0.2, high: 0.8,
    paths: [{ path: 'population.severity.severe' }, { path: 'population.severity.moderate', low: 0.6, high: 0.2 }, { path: 'population.severity.mild', low: 0.2, high: 0 }],
  },
];
