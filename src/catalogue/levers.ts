/** What a person may move to see what follows: the levers of the explorer, as plain data. Meaning, source and grade of a value are the schema's, by its path. */

export type LeverId = 'staff' | 'caseload' | 'norm' | 'followAlong' | 'integration' | 'subsidy' | 'gatekeeping' | 'stigma' | 'costFear' | 'unemployment' | 'severe';

export interface Lever {
  readonly id: LeverId;
  readonly title: string;
  /** Whose value it is: a service's, the programme's that a service offers, an instrument's that an arm uses, or everybody's. */
  readonly of: 'service' | 'programme' | 'instrument' | 'scenario';
  /** The instrument, where it is one's; an arm that has none begins at 0. */
  readonly instrument?: string;
  /** Paths below its owner; the first is what is shown and moved. */
  readonly paths: readonly [string, ...string[]];
  /** What becomes of the other paths: they keep their ratio to the first, or share what it leaves of 1 as they did. */
  readonly others?: 'keepRatio' | 'shareRest';
  /** Ends of the slider; it reaches further where a scenario begins beyond them. */
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** In words, as the schema's; `share` is shown in percent. */
  readonly unit: string;
  /** Whether there may be no limit at all, which lies beyond the highest value. */
  readonly canBeUnlimited?: true;
  /** The lever does nothing where this path holds anything but null. */
  readonly unless?: string;
}

export const levers: readonly Lever[] = [
  { id: 'staff', title: 'Staff', of: 'service', paths: ['staff.count'], least: 1, most: 60, step: 1, unit: 'full-time posts' },
  { id: 'caseload', title: 'Caseload ceiling', of: 'service', paths: ['staff.caseload'], least: 5, most: 60, step: 1, unit: 'clients per post' },
  { id: 'norm', title: 'Caseload norm', of: 'service', paths: ['staff.norm'], least: 5, most: 120, step: 1, unit: 'clients per post' },
  { id: 'integration', title: 'Integration with treatment', of: 'service', paths: ['integration.ceiling'], least: 0, most: 1, step: 0.05, unit: 'share' },
  { id: 'followAlong', title: 'Follow-along after a hire', of: 'programme', paths: ['followAlong.weeks'], least: 0, most: 156, step: 1, unit: 'weeks', canBeUnlimited: true },
  { id: 'subsidy', title: 'Wage subsidy in the first year', of: 'instrument', instrument: 'wage-subsidy', paths: ['level'], least: 0, most: 0.9, step: 0.05, unit: 'share' },
  { id: 'gatekeeping', title: 'Gatekeeping by clinicians', of: 'scenario', paths: ['clinic.gatekeeping'], least: 0, most: 1, step: 0.05, unit: 'share' },
  { id: 'stigma', title: 'Employers’ stigma', of: 'scenario', paths: ['employers.stigma.mean'], least: 0.1, most: 0.9, step: 0.05, unit: 'share' },
  { id: 'costFear', title: 'Employers’ fear of cost', of: 'scenario', paths: ['employers.costFear.mean'], least: 0.1, most: 0.9, step: 0.05, unit: 'share' },
  { id: 'unemployment', title: 'Unemployment', of: 'scenario', paths: ['labourMarket.urban.unemployment.mean', 'labourMarket.rural.unemployment.mean'], others: 'keepRatio', unless: 'labourMarket.urban.unemployment.series', least: 0.01, most: 0.15, step: 0.005, unit: 'share' },
  { id: 'severe', title: 'People with severe illness', of: 'scenario', paths: ['population.severity.severe', 'population.severity.moderate', 'population.severity.mild'], others: 'shareRest', least: 0, most: 1, step: 0.05, unit: 'share' },
];

/** The lever of an id; undefined for any other text. */
export function leverOf(id: string): Lever | undefined {
  return levers.find((lever) => lever.id === id);
}
