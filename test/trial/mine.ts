/** A researcher's own trial as a file, small and not reported yet. */
import { stringify } from 'yaml';

interface Changes {
  readonly [key: string]: unknown;
  /** What the first arm says otherwise. */
  readonly ips?: object;
}

/** The file, with some of its keys changed. */
export function mine({ ips = {}, ...changes }: Changes = {}): string {
  return stringify({
    id: 'mine', title: 'My own trial',
    setting: { country: 'norway', year: 2027, place: 'here' },
    scenario: { population: { severity: { mild: 0, moderate: 0.3, severe: 0.7 } } },
    arms: [
      { id: 'ips', randomised: 30, services: [{ id: 'team', programme: 'ips', staff: { count: 2, caseload: 20 } }], ...ips },
      { id: 'control', randomised: 30, services: [{ id: 'team', programme: 'control-brokered-vr', staff: { count: 1, norm: 35 } }] },
    ],
    followUpWeeks: 52,
    outcome: { definition: 'Any competitive job within a year', measure: 'everCompetitive' },
    ...changes,
  });
}
