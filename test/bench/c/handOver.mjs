// A settled world of the engine as entries for the C program: columns, sizes, tables, the scenario's numbers, and what C does not live.
import { seedWords } from '../../../dist/random/seed.js';
import { logOfFraction, powersOfTwo128 } from '../../../dist/statistics/fixedPoint.js';

/** Groups of columns of a world that are states: handed over, and compared at the end. */
const groups = ['jobSeekers', 'jobs', 'accounts', 'services', 'posts', 'stages', 'conduct', 'regions', 'clinic', 'record', 'employers'];

/** Columns that only carry something from one step of the engine to the next, so that what stands there after a week says nothing, and those that nothing in this scenario asks for. */
const workingMemory = new Set([
  'jobSeekers.mayStrike', 'jobSeekers.ownWord', 'jobSeekers.staffWord', 'jobSeekers.ownRate', 'jobSeekers.staffRate', 'jobs.absenceWord', 'jobs.endWord', 'regions.layoff', 'regions.quits', 'record.byActivity', 'services.withContact', 'posts.hasLeft', 'jobSeekers.group', 'services.group',
]);

/** Numbers of a group that are sizes and not states. */
const isSize = new Set(['jobSeekers.count', 'employers.count', 'employers.urban', 'employers.stride', 'record.columns']);

/** All states of a world: columns, and single numbers as columns of one. */
export function statesOf(world) {
  return groups.flatMap((group) => Object.entries(world[group]).flatMap(([key, value]) => {
    const name = `${group}.${key}`;
    if (workingMemory.has(name) || isSize.has(name)) return [];
    if (typeof value === 'number') return [[name, Float64Array.of(value)]];
    return ArrayBuffer.isView(value) ? [[name, value]] : [];
  }));
}

/** Everything that the C program reads, of a world that has been settled and observed at week 0. */
export function handOver(world, scenario, replication) {
  return [...statesOf(world), ...sizesOf(world, scenario), ...fixedOf(world), ...keyOf(scenario, replication), ...tables(), ...staffOf(world), ...leavesOf(world), ...absentOf(world)];
}

function numbers(group, values) {
  const columnOf = (value) => (typeof value === 'object' ? Float64Array.from(value) : Float64Array.of(Number(value)));
  return Object.entries(values).map(([key, value]) => [`${group}.${key}`, columnOf(value)]);
}

function sizesOf(world, { weeks, horizon }) {
  const { employers, services, stages } = world;
  return numbers('sizes', {
    people: world.jobSeekers.count, capacity: world.capacity, services: services.ids.length, posts: world.postTotal, rows: stages.service.length,
    employers: employers.count, urban: employers.urban, stride: employers.stride, horizon, weeks, columns: world.record.columns,
  });
}

function fixedOf({ responsiveness, worry, sectorShares, sectorInvitation, bestSector, employerQuantiles }) {
  return numbers('fixed', { responsiveness, worry, sectorShares, sectorInvitation, bestSector, ...employerQuantiles });
}

function keyOf({ seed }, replication) {
  const [low, high] = seedWords(seed);
  return numbers('key', { low, high, replication });
}

/** The tables of exp and log that need long whole numbers, as `src/statistics` makes them. */
function tables() {
  const powers = powersOfTwo128();
  const logs = Array.from({ length: 129 }, (_, j) => logOfFraction(j < 53 ? 4096 : 2048, Math.round((4096 * 128) / (128 + j)), 42));
  return numbers('tables', { rootHigh: powers.map((p) => p.high), rootLow: powers.map((p) => p.low), logHigh: logs.map((l) => l.high), logLow: logs.map((l) => l.low) });
}

function staffOf({ services, scenario }) {
  const staff = services.ids.map((id) => scenario.services.find((each) => each.id === id).staff);
  const keys = ['contractHours', 'overhead', 'coordination', 'presence', 'leavingPerYear', 'vacancyWeeks', 'rampWeeks', 'rampStart'];
  return numbers('staff', Object.fromEntries(keys.map((key) => [key, staff.map((each) => each[key])])));
}

/** Every number and switch of the scenario by its path; those of `parameters` without that word. */
function leavesOf({ scenario }) {
  const { parameters, switches, clinic, welfare, costs, labourMarket, employers, population } = scenario;
  return leaves('', { ...parameters, switches, clinic, welfare, costs, labourMarket, employers, population });
}

function leaves(prefix, tree) {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (typeof value === 'number' || typeof value === 'boolean') return [[prefix + key, Float64Array.of(Number(value))]];
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? leaves(`${prefix}${key}.`, value) : [];
  });
}

/** What the C program does not live; it refuses a world where one of these is not 0. */
function absentOf(world) {
  const { scenario, services, has, arm, arrivals, jobSeekers } = world;
  const { labourMarket } = scenario;
  return numbers('absent', {
    events: arm.epochs.length - 1, instruments: scenario.instruments.length, arrivals: arrivals.reduce((sum, people) => sum + people, 0),
    'people who came later': jobSeekers.entryWeek.some((week) => week !== 0),
    'second programmes': has.seconds, 'help with a job that one has': has.retention, 'places with employers': has.places, 'help beside programmes': has.addOns,
    competition: labourMarket.competition.on, 'a series of unemployment': labourMarket.urban.unemployment.series !== null || labourMarket.rural.unemployment.series !== null,
    'funding that ends': services.fundingEnds.some((week) => week >= 0), 'services that not all know': services.known.some((share) => share !== 1),
    'clients from outside': scenario.services.reduce((sum, { background }) => sum + background.clients, 0),
  });
}
