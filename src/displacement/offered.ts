/** Which service is opened to more and more people, and whether its arm and the reference arm show what it does to others. */
import { staffedOf, type Misfit, type Named } from '../capacity/staffing.js';
import { isEqual } from '../scenario/equal.js';
import { arePaired } from '../scenario/paired.js';
import type { ArmScenario } from '../scenario/schema/scenario.js';
import type { Arm, Scenario } from '../scenario/scenario.js';
import type { Offered } from './saturation.js';

/** The service that was meant: what was named, else the only service that an arm has and the reference arm has not. */
export function offeredOf(scenario: Scenario, named: Named): Offered | Misfit {
  const { arms, compareWith } = scenario;
  if (!arms.some(competes)) return withoutCompetition('any arm');
  const staffed = staffedOf(scenario, named);
  if ('problem' in staffed) return staffed;
  const { arm: at, service } = staffed;
  const against = arms.findIndex(({ id }) => id === compareWith);
  const [arm, reference] = [arms[at]!, arms[against]!];
  if (at === against) return { problem: `Found arm ${arm.id}, which is the reference arm, expected an arm that has ${service} beside a reference arm without it.`, todo: 'Add an arm with the service to the scenario, and name the one without it in `compareWith`.' };
  if (reference.epochs.some(({ scenario: { services } }) => services.some(({ id }) => id === service))) return { problem: `The reference arm ${reference.id} has ${service} too, expected one without it.`, todo: 'Name another reference arm in `compareWith`, or another --service.' };
  if (!arePaired(scenario, at, against)) return { problem: `Arms ${arm.id} and ${reference.id} do not have the same people, expected people who can be followed from one to the other.`, todo: 'Give both the same `population` and arrivals.' };
  const blind = [arm, reference].find((each) => !competes(each));
  if (blind !== undefined) return withoutCompetition(`arm ${blind.id}`);
  const week = weeksOf(arm, reference).find((each) => !isEqual(beside(arm, each, service), beside(reference, each, service)));
  if (week !== undefined) return { problem: `Arm ${arm.id} differs from ${reference.id} in more than ${service} from week ${week} on, expected the service alone: else what others lose would not be its doing.`, todo: `Add an arm that adds ${service} to ${reference.id} and changes nothing else, and name it with --arm.` };
  return { arm: at, against, service };
}

function withoutCompetition(where: string): Misfit {
  return { problem: `labourMarket.competition is off in ${where}, expected competition for vacancies in all weeks: without it nobody can lose a job to others.`, todo: 'Add this to the scenario:\n  labourMarket: { competition: { on: true } }' };
}

function competes({ epochs }: Arm): boolean {
  return epochs.every(({ scenario: { labourMarket } }) => labourMarket.competition.on);
}

/** Weeks from which something changes in one of the two. */
function weeksOf(...arms: readonly Arm[]): number[] {
  return [...new Set(arms.flatMap(({ epochs }) => epochs.map(({ week }) => week)))].sort((a, b) => a - b);
}

/** All that holds in a week but the service; reasons and programmes do nothing by themselves, and events are the later weeks. */
function beside({ epochs }: Arm, week: number, service: string): Partial<ArmScenario> {
  const { because: _, programmes: __, events: ___, services, ...rest } = epochs.findLast((epoch) => epoch.week <= week)!.scenario;
  return { ...rest, services: services.filter(({ id }) => id !== service) };
}
