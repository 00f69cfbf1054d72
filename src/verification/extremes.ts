/** What must come of extreme values. */
import type { Row } from '../outcomes/replication.js';
import type { Scenario } from '../scenario/scenario.js';
import type { ArmScenario } from '../scenario/schema/scenario.js';
import { meanInterval } from '../statistics/interval.js';
import { changed, withParameters } from './copies.js';
import { Faults, type Finding } from './finding.js';
import { meanOf, rowsOf, type Week } from './rows.js';

/** Without staff nobody is enrolled. */
export function noStaff(scenario: Scenario, week: Week, replications: number): Finding {
  const faults = new Faults();
  const empty = changed(scenario, (inForce) => ({ ...inForce, services: inForce.services.map((service) => ({ ...service, staff: { ...service.staff, count: 0 } })) }));
  rowsOf(empty, week, replications, ({ jobSeekers: people, services, arm, week: now }) => {
    for (let i = 0; i < people.count; i += 1) if (people.service[i]! >= 0) faults.add(`arm ${arm.id}, week ${now}: person ${i} is enrolled in ${services.ids[people.service[i]!]}`);
  });
  return faults.finding('noStaff', 'without staff nobody is enrolled', 'nobody was, in any week');
}

/** Without a wish for ordinary work, which then does not grow either, nobody applies and staff contact nobody. */
export function noWish(scenario: Scenario, week: Week, replications: number): Finding {
  const faults = new Faults();
  const unwilling = withParameters(changed(scenario, withoutWish), ({ belief }) => ({ belief: { ...belief, wish: 0 } }));
  rowsOf(unwilling, week, replications).forEach((rows, arm) => {
    for (const measure of ['applications', 'employerContacts', 'everCompetitive']) {
      const mean = meanOf(unwilling, rows, measure);
      if (mean !== 0) faults.add(`arm ${scenario.arms[arm]!.id}: ${measure} is ${mean}, expected 0`);
    }
  });
  return faults.finding('noWish', 'without a wish nobody applies', 'no application, no contact with an employer, no job');
}

function withoutWish(inForce: ArmScenario): ArmScenario {
  const { population, cohort } = inForce;
  return { ...inForce, population: { ...population, wantsWork: 0, employed: 0 }, cohort: { ...cohort, eligible: cohort.eligible.filter((rule) => rule !== 'wantsWork') } };
}

/** One value at its least and at its most: the measure does not move against expectation by more than chance. */
interface Lever {
  readonly id: string;
  readonly title: string;
  readonly measure: string;
  readonly words: string;
  /** Whether more of the value should raise (1) or lower (-1) the measure. */
  readonly direction: 1 | -1;
  readonly at: (inForce: ArmScenario, most: boolean) => ArmScenario;
}

export const levers: readonly Lever[] = [
  {
    id: 'gatekeeping', title: 'gatekeeping keeps people away from services', measure: 'neverReached', words: 'never reached by a service', direction: 1,
    at: (inForce, most) => ({ ...inForce, clinic: { ...inForce.clinic, gatekeeping: most ? 1 : 0 } }),
  },
  {
    id: 'stigma', title: 'stigma keeps people out of ordinary jobs', measure: 'everCompetitive', words: 'ever in an ordinary job', direction: -1,
    at: (inForce, most) => ({ ...inForce, employers: { ...inForce.employers, stigma: { mean: most ? 0.99 : 0.01, sd: 0.005 } } }),
  },
];

/** Both ends of a lever with the same luck, arm by arm. */
export function pull({ id, title, measure, words, direction, at }: Lever, scenario: Scenario, week: Week, replications: number): Finding {
  const faults = new Faults();
  const ends = [false, true].map((most) => rowsOf(changed(scenario, (inForce) => at(inForce, most)), week, replications));
  const told = scenario.arms.map((arm, k) => {
    const [least, most] = ends.map((rows) => rows[k]!) as [Row[], Row[]];
    const text = `${arm.id} ${percent(meanOf(scenario, least, measure))} to ${percent(meanOf(scenario, most, measure))}`;
    if (isAgainst(scenario, least, most, measure, direction)) faults.add(`${words} moves the other way: ${text}`);
    return text;
  });
  return faults.finding(id, title, `${words}, from none of it to most of it: ${told.join(', ')}`);
}

/** Against expectation, and by more than chance would do it once in ten thousand scenarios. */
function isAgainst(scenario: Scenario, least: readonly Row[], most: readonly Row[], measure: string, direction: 1 | -1): boolean {
  const gains = least.map((row, r) => direction * (meanOf(scenario, [most[r]!], measure) - meanOf(scenario, [row], measure)));
  return meanInterval(gains, 0.9999).high < 0;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
