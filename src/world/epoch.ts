import { diagnoses, educationLevels, severityBands } from '../scenario/schema/population.js';
import { sectors } from '../scenario/schema/society.js';
import { labels, workplaceActivities } from '../scenario/schema/programme.js';
import type { Programme, Service } from '../scenario/schema/scenario.js';
import { exp } from '../statistics/exp.js';
import { endAddOns } from './endAddOn.js';
import { countLoad, leaveClients, orphan } from './enrolment.js';
import { setHidden } from './hidden.js';
import { staffItems } from './ledger.js';
import { benefits, waits } from './jobSeekers.js';
import { endPlacement } from './placement.js';
import { endProgramme, leaveSecond } from './second.js';
import { sharesAt } from './newcomers.js';
import { inForce, noInstruments } from './instruments.js';
import { servicesInOrder } from './services.js';
import { LEAVE, never, NO_STAGE, type StageTable } from './stages.js';
import type { World } from './world.js';

/** Puts an epoch of the arm in force: rules, staff, programmes, instruments. People keep their state where it still exists. */
export function enterEpoch(world: World, index: number): void {
  const first = index === 0;
  const before = world.stages;
  const scenario = world.arm.epochs[index]!.scenario;
  world.scenario = scenario;
  world.epoch = index;
  world.kernels?.enter(index);
  world.stages = world.stageTables[index]!;
  if (first) world.stages.occupied.fill(0);
  else moveToStages(world, before, world.stages);
  const { services } = world;
  servicesInOrder(services.ids, scenario).forEach((service, s) => {
    setService(world, s, service, first);
  });
  const { worry } = scenario.parameters.search;
  const left = 1 - scenario.welfare.rightToReturn;
  world.worry[benefits.allowance] = left * worry.allowance;
  world.worry[benefits.disability] = left * worry.disability;
  world.worry[benefits.assistance] = left * worry.assistance;
  const { worth } = scenario.parameters.placement;
  for (let row = 0; row < world.stages.pay.length; row += 1) world.stages.placeWorth[row] = worth + (1 - worth) * world.stages.pay[row]!;
  world.historyQuantiles.set(world.histories[index]!);
  layOutShares(world);
  world.has = whatCanBe(world, first);
  diagnoses.forEach((d, k) => (world.responsiveness[k] = scenario.parameters.health.responsiveness[d]));
  sectors.forEach((sector, k) => (world.sectorInvitation[k] = scenario.employers.sectors[sector].invitation));
  world.bestSector = Math.max(...world.sectorInvitation);
  world.instruments = inForce(scenario.instruments, first ? noInstruments : world.instruments, world.week);
}

/** Takes over the shares of people by severity, diagnosis and education. */
function layOutShares({ newcomers: { shares }, scenario: { population } }: World): void {
  shares.set(severityBands.map((band) => population.severity[band]), sharesAt.severity);
  shares.set(diagnoses.map((diagnosis) => population.diagnosis[diagnosis]), sharesAt.diagnosis);
  shares.set(educationLevels.map((level) => population.education[level]), sharesAt.education);
}

/** Takes over the rules of a service; closes it where the epoch no longer has it. */
function setService(world: World, s: number, service: Service | undefined, first: boolean): void {
  const { services, posts } = world;
  const scale = world.scenario.population.scale;
  const wasOpen = !first && services.open[s] === 1;
  // A service whose funding has run out stays closed, unless an event funds it anew.
  const fundingWeeks = service?.fundingWeeks ?? -1;
  const isOver = !first && !wasOpen && services.fundingWeeks[s] === fundingWeeks && services.fundingEnds[s]! >= 0 && world.week > services.fundingEnds[s]!;
  const count = service === undefined || isOver ? 0 : service.staff.count * scale;
  if (service !== undefined) {
    const { staff, integration } = service;
    const group = groupOf(world, service.id);
    services.group[s] = group;
    services.offeredTo[s] = { nobody: 0, referred: 1, cohort: 2 }[world.arm.randomised?.groups[group - 1]?.offered.includes(service.id) ? 'cohort' : service.offeredTo];
    services.region[s] = { all: -1, urban: 0, rural: 1 }[service.region];
    services.label[s] = labels.indexOf(service.label);
    services.agency[s] = ['clinic', 'welfareOffice', 'agency'].indexOf(service.seat) * labels.length + labels.indexOf(service.label);
    services.caseload[s] = staff.caseload ?? -1;
    services.places[s] = service.places === null ? -1 : Math.max(1, Math.round(service.places * scale));
    const byStaff = count * (staff.caseload ?? staff.norm ?? 40);
    services.capacity[s] = service.places === null ? byStaff : Math.min(byStaff, service.places * scale);
    services.integrationCeiling[s] = integration.ceiling;
    services.integrationPull[s] = 1 - exp(-1 / (service.seat === 'clinic' ? integration.weeks / 2 : integration.weeks));
    const programme = world.scenario.programmes.find((p) => p.id === service.programme)!;
    services.reentryWeeks[s] = programme.reentryWeeks ?? -1;
    services.entitlement[s] = programme.entitlementWeeks ?? never;
    services.payer[s] = staffItems[service.payer];
    services.norm[s] = staff.norm ?? -1;
    services.buyPerWeek[s] = service.buying.perWeek;
    services.buysFrom[s] = service.buying.from.map((id) => services.ids.indexOf(id));
    services.known[s] = service.known;
    services.openShare[s] = service.openShare;
    services.overlapWeeks[s] = programme.overlapWeeks;
    services.bridging[s] = programme.bridging;
    services.isRetention[s] = Number(programme.retention);
    services.isAddOn[s] = Number(programme.addOn);
    services.taste[s] = tasteOf(programme);
    if (!wasOpen && !isOver) {
      services.integration[s] = Math.min(integration.start, integration.ceiling);
      services.openedWeek[s] = world.week;
    }
    if (!isOver) services.fundingEnds[s] = service.fundingWeeks === null ? -1 : Math.max(0, services.openedWeek[s]! - 1) + service.fundingWeeks;
    services.fundingWeeks[s] = fundingWeeks;
  }
  services.open[s] = count > 0 ? 1 : 0;
  for (let k = 0; k < services.postCount[s]!; k += 1) {
    const p = services.firstPost[s]! + k;
    const isNew = first || posts.fraction[p] === 0;
    posts.service[p] = s;
    posts.fraction[p] = Math.max(0, Math.min(1, count - k));
    if (posts.fraction[p] === 0) closePost(world, p);
    if (!isNew || posts.fraction[p] === 0 || service === undefined) continue;
    posts.vacantWeeks[p] = 0;
    posts.generation[p]! += first ? 0 : 1;
    posts.weeksInPost[p] = first && !service.staff.newAtStart ? 1000 : 0;
    const full = service.staff.caseload ?? service.staff.norm ?? 40;
    posts.background[p] = Math.round(service.background.clients * full * posts.fraction[p]);
  }
  if (!first) orphan(world);
  countLoad(world, s);
  if (wasOpen && services.open[s] === 0) closeService(world, s);
}

/** What the services of the epoch make possible, and what earlier ones have left. */
function whatCanBe({ services, stages, addOns, jobSeekers: { second, count } }: World, first: boolean): World['has'] {
  const isLeft = !first && second.subarray(0, count).some((s) => s >= 0);
  return {
    seconds: isLeft || services.overlapWeeks.some((weeks) => weeks > 0) || services.buysFrom.some((from) => from.length > 0),
    retention: services.isRetention.includes(1), places: stages.isWorkplace.includes(1), addOns: addOns.services.length > 0,
  };
}

/** The randomised group whose own the service is, from 1; 0 everybody's. */
function groupOf({ arm }: World, id: string): number {
  return 1 + (arm.randomised?.groups ?? []).findIndex(({ services }) => services.includes(id));
}

/** How far a programme leads into ordinary firms at once, in [0, 1]: the place of its first stage that is no wait. */
function tasteOf({ stages }: Programme): number {
  const { activity, ownSearch } = stages.find((stage) => stage.activity !== 'waiting') ?? stages[0]!;
  return activity === 'jobSearch' || (workplaceActivities as readonly string[]).includes(activity) ? 1 : ownSearch;
}

/** Sends everybody away from a service that has lost its staff or funding. */
export function closeService(world: World, s: number): void {
  const { jobSeekers: people, services, posts } = world;
  services.open[s] = 0;
  for (let i = 0; i < people.count; i += 1) {
    if (people.second[i] === s) leaveSecond(world, i);
    if (people.service[i] === s) endProgramme(world, i);
    if (people.hidden[i] === s) setHidden(world, i, -1);
    if (people.waitingFor[i] === s) people.waitingFor[i] = -1;
    if (people.offered[i] === s) people.offered[i] = -1;
  }
  endAddOns(world, s);
  services.waiting[s] = 0;
  for (let p = services.firstPost[s]!; p < services.firstPost[s]! + services.postCount[s]!; p += 1) {
    posts.fraction[p] = 0;
    closePost(world, p);
  }
  orphan(world);
  countLoad(world, s);
}

/** A post that is cut leaves its clients without a contact person, once `orphan` tells them; nobody is thrown out of the service. */
function closePost(world: World, p: number): void {
  leaveClients(world, p);
  world.posts.background[p] = 0;
  world.posts.vacantWeeks[p] = 0;
}

/** Finds each person's stage in the new table, by service and name; a stage that is gone ends the programme for its people. */
function moveToStages(world: World, before: StageTable, after: StageTable): void {
  const { jobSeekers: people } = world;
  const rowOf = before.id.map((id, row) => after.id.findIndex((other, k) => other === id && after.service[k] === before.service[row]));
  after.occupied.fill(0);
  for (let i = 0; i < people.count; i += 1) {
    moveSecond(world, i, rowOf, after);
    const row = people.stage[i]!;
    if (row === NO_STAGE || row === LEAVE) continue;
    const target = rowOf[row]!;
    if (target >= 0) {
      people.stage[i] = target;
      if (people.placedWith[i]! >= 0 && after.isWorkplace[target] === 0) endPlacement(world, i);
      after.occupied[target]! += 1;
    } else {
      after.occupied[after.firstRow[people.service[i]!]!]! += 1;
      people.stage[i] = after.firstRow[people.service[i]!]!;
      endProgramme(world, i);
    }
  }
}

/** The same for the second programme; where its stage is gone it starts from the first. */
function moveSecond(world: World, i: number, rowOf: readonly number[], after: StageTable): void {
  const { second, secondStage, secondUntil } = world.jobSeekers;
  if (second[i]! < 0) return;
  const target = rowOf[secondStage[i]!]!;
  secondStage[i] = target >= 0 ? target : after.firstRow[second[i]!]!;
  if (secondUntil[i] !== waits) after.occupied[secondStage[i]]! += 1;
}
