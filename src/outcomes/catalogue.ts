import { weeksPerYear } from '../world/calendar.js';
import type { keptStates, World } from '../world/world.js';
import { stigmaOf, trustOf } from '../world/meetEmployer.js';
import { book, endings, everybody, has, lacks, times, type Account, type ReadColumn } from './columns.js';
import { readFidelity } from './fidelity.js';
import { paidBy, type Payer } from './ledger.js';
import type { MeasureInfo } from './measure.js';
import { field } from '../world/employers.js';

/** How a measure is read from a world at the end of a replication. */
export type Reading =
  /** A sum and a denominator for each cohort member (`cohort` 1) or member employed at week 0 (`cohort` 2). */
  | { readonly over: 'people'; readonly cohort: 1 | 2; readonly sum: ReadColumn; readonly count: ReadColumn }
  /** A state kept at an own week, of each member. */
  | { readonly over: 'peopleAt'; readonly cohort: 1 | 2; readonly state: (typeof keptStates)[number] }
  /** One sum and denominator for the whole arm. */
  | { readonly over: 'arm'; readonly read: (world: World) => readonly [sum: number, count: number] };

export interface Measure extends MeasureInfo {
  readonly reading: Reading;
}

type Better = MeasureInfo['better'];

/** The denominator of most measures. */
export const members = 'all cohort members, reached or not';

function person(id: string, en: string, nb: string, unit: string, better: Better, meaning: string, sum: ReadColumn, more: { count?: ReadColumn; of?: string; cohort?: 1 | 2; range?: MeasureInfo['range'] } = {}): Measure {
  const range = more.range ?? (unit === 'share' ? [0, 1] : [0, null]);
  return { id, label: { en, nb }, unit, better, meaning, range, atWeek: false, of: more.of ?? members, reading: { over: 'people', cohort: more.cohort ?? 1, sum, count: more.count ?? everybody } };
}

function state(id: string, en: string, nb: string, unit: string, better: Better, meaning: string, kept: (typeof keptStates)[number], cohort: 1 | 2 = 1): Measure {
  return { id, label: { en, nb }, unit, better, meaning: `${meaning} Without \`@week\`: at the end of follow-up.`, range: [0, 1], atWeek: true, of: cohort === 1 ? members : 'members employed at week 0', reading: { over: 'peopleAt', cohort, state: kept } };
}

function arm(id: string, en: string, nb: string, unit: string, better: Better, meaning: string, of: string, range: MeasureInfo['range'], read: (world: World) => readonly [number, number]): Measure {
  return { id, label: { en, nb }, unit, better, meaning, range, atWeek: false, of, reading: { over: 'arm', read } };
}

function ending(id: Account, en: string, nb: string, meaning: string): Measure {
  return person(id, en, nb, 'share', null, meaning, book(id), { count: endings, of: 'ordinary jobs that ended in follow-up' });
}

/** The outcome catalogue: stable ids, labels, units, which way is better, how each is measured. */
export const measures: readonly Measure[] = [
  person('everCompetitive', 'Ever in an ordinary job', 'Noen gang i ordinær jobb', 'share', 'higher', 'Share of members who started a competitive job after week 0; a subsidised job counts from the week in which the subsidy has ended.', has('firstCompetitive')),
  state('competitiveAt', 'In an ordinary job', 'I ordinær jobb', 'share', 'higher', 'Share of members who hold a competitive job, present or absent, at a week.', 'competitive'),
  person('weeksWorked', 'Weeks worked', 'Uker i arbeid', 'weeks', 'higher', 'Weeks with at least an hour worked in a competitive job.', book('weeksWorked')),
  person('hoursWorked', 'Hours worked', 'Timer i arbeid', 'hours', 'higher', 'Hours worked in competitive jobs.', book('hoursWorked')),
  person('earnings', 'Earnings from ordinary jobs', 'Lønn fra ordinær jobb', 'money', 'higher', 'Wages from competitive jobs, before tax.', book('earnings')),
  person('weeksToFirstPlacement', 'Weeks to the first workplace', 'Uker til første arbeidsplass', 'weeks', 'lower', 'Own week of the first day at an ordinary workplace: a job of any grade, a placement, bonus-wage work or an adapted job, among those who got there.', book('firstPlacement'), { count: has('firstPlacement'), of: 'members who got to an ordinary workplace' }),
  person('weeksToFirstCompetitive', 'Weeks to the first ordinary job', 'Uker til første ordinære jobb', 'weeks', 'lower', 'Own week in which the first competitive job started, among those who got one.', book('firstCompetitive'), { count: has('firstCompetitive'), of: 'members who got an ordinary job' }),
  person('jobs', 'Ordinary jobs started', 'Ordinære jobber påbegynt', 'count', 'higher', 'Jobs with ordinary employers started after week 0, per member.', book('jobs')),
  person('firstTenure', 'Weeks in the first job', 'Uker i første jobb', 'weeks', 'higher', 'Weeks in the first job as far as follow-up reaches, kept jobs counted up to its end.', book('firstTenure'), { count: has('jobs'), of: 'members who got a job' }),
  person('longestTenure', 'Weeks in the longest job', 'Uker i lengste jobb', 'weeks', 'higher', 'Weeks in the longest-held job as far as follow-up reaches.', book('longestTenure'), { count: has('jobs'), of: 'members who got a job' }),
  ending('endedQuit', 'Endings: quit', 'Avslutninger: sa opp selv', 'Share of job endings that were quits.'),
  ending('endedDismissed', 'Endings: dismissed', 'Avslutninger: oppsagt', 'Share of job endings that were dismissals.'),
  ending('endedTemporary', 'Endings: contract ran out', 'Avslutninger: kontrakt løp ut', 'Share of job endings by the end of a temporary contract.'),
  ending('endedLaidOff', 'Endings: laid off', 'Avslutninger: nedbemannet', 'Share of job endings by layoff.'),
  person('applications', 'Own applications', 'Egne søknader', 'count', null, 'Applications that members sent on their own.', book('applications')),
  person('employerContacts', 'Employer contacts by staff', 'Arbeidsgiverkontakter', 'count', null, 'Contacts that staff made with employers on a member’s behalf.', book('contacts')),
  person('invitations', 'Invitations to interview', 'Intervjuer', 'count', 'higher', 'Invitations to an interview.', book('invitations')),
  person('offers', 'Job offers', 'Jobbtilbud', 'count', 'higher', 'Offers of a job.', book('offers')),
  state('inEducation', 'In education', 'Under utdanning', 'share', null, 'Share of members in ordinary education at a week.', 'inEducation'),
  person('shelteredWeeks', 'Weeks in a sheltered place', 'Uker på skjermet plass', 'weeks', 'lower', 'Weeks with a sheltered place as main activity.', book('shelteredWeeks')),
  person('placementWeeks', 'Weeks in a placement or adapted job', 'Uker i utplassering eller tilrettelagt jobb', 'weeks', null, 'Weeks with a place at an ordinary employer that is no ordinary job: a placement, bonus-wage work or an adapted job.', book('placementWeeks')),
  person('waitWeeks', 'Weeks on a waiting list', 'Uker på venteliste', 'weeks', 'lower', 'Weeks at whose end a member stood on a list.', book('waitWeeks')),
  person('dropout', 'Dropped out of a service', 'Falt fra et tilbud', 'share', 'lower', 'Share who dropped out of a service at least once, among those ever enrolled.', has('dropouts'), { count: has('enrolments'), of: 'members ever enrolled' }),
  arm('listed', 'People on lists', 'Personer på ventelister', 'people', 'lower', 'Mean number of people on the lists of services.', 'weeks of the run', [0, null], (world) => [world.record.listWeeks / world.scenario.population.scale, world.week]),
  arm('hiddenDemand', 'Want a place, do not apply', 'Ønsker plass, søker ikke', 'people', 'lower', 'Mean number of people who would want a place and do not apply, because the list looks hopeless.', 'weeks of the run', [0, null], (world) => [world.record.hiddenWeeks / world.scenario.population.scale, world.week]),
  person('neverReached', 'Never reached by a service', 'Aldri nådd av et tilbud', 'share', 'lower', 'Share of members never enrolled in any service.', lacks('enrolments')),
  person('supportHours', 'Support hours delivered', 'Støttetimer levert', 'hours', null, 'Staff hours delivered on a member’s behalf.', book('deliveredHours')),
  person('supportShare', 'Wanted support delivered', 'Andel ønsket støtte levert', 'share', null, 'Staff hours delivered as a share of those wanted.', book('deliveredHours'), { count: book('wantedHours'), of: 'hours that enrolled members wanted' }),
  person('weeksWithoutContact', 'Weeks without a contact person', 'Uker uten kontaktperson', 'weeks', 'lower', 'Weeks enrolled in a service without a contact person: the last one left and nobody with room has taken over.', book('orphanWeeks')),
  person('hospitalDays', 'Days in hospital', 'Døgn på sykehus', 'days', 'lower', 'Days in hospital (weeks at whose end the person was in hospital, times 7).', times(7, 'hospitalWeeks')),
  person('readmitted', 'Admitted to hospital', 'Innlagt på sykehus', 'share', 'lower', 'Share admitted to hospital at least once.', has('admissions')),
  state('symptoms', 'Symptoms', 'Symptomer', 'score', 'lower', 'Mean symptoms (0 none, 1 worst) of those alive at a week.', 'symptoms'),
  state('belief', 'Belief in work', 'Tro på arbeid', 'score', 'higher', 'Mean belief in getting and keeping work (0 to 1) of those alive at a week.', 'belief'),
  state('selfStigma', 'Self-stigma', 'Selvstigma', 'score', 'lower', 'Mean self-stigma (0 to 1) of those alive at a week.', 'selfStigma'),
  person('disabilityAwards', 'Awarded disability benefit', 'Innvilget uføretrygd', 'share', 'lower', 'Share newly awarded disability benefit.', book('disabilityAwarded')),
  state('jobKept', 'Kept the own job', 'Beholdt egen jobb', 'share', 'higher', 'Among members employed at week 0: share who still hold that job at a week.', 'inOwnJob', 2),
  person('returnedToOwnJob', 'Returned to the own job', 'Tilbake i egen jobb', 'share', 'higher', 'Among members on sick leave from their job at week 0: share who returned to it.', book('returnedToOwnJob'), { count: book('onLeaveAtStart'), cohort: 2, of: 'members on sick leave at week 0' }),
  person('weeksAbsent', 'Weeks absent from the job', 'Uker borte fra jobben', 'weeks', 'lower', 'Among members employed at week 0: weeks absent from a job.', book('weeksAbsent'), { cohort: 2, of: 'members employed at week 0' }),
  arm('employerStigma', 'Employers’ stigma', 'Arbeidsgiveres stigma', 'score', 'lower', 'Mean stigma (0 to 1) at the end, of the employers who looked at an applicant.', 'employers who looked at an applicant', [0, 1], stigmaOfMet),
  arm('employerTrust', 'Employers’ trust in services', 'Arbeidsgiveres tillit', 'score', 'higher', 'Mean trust (0 to 1) at the end, over pairs of employer and service that had contact.', 'pairs of employer and service in contact', [0, 1], trustOfMet),
  arm('load', 'Clients per staffed post', 'Deltakere per besatt stilling', 'clients a post', null, 'Mean clients per filled full post over all weeks and services.', 'weeks of filled posts', [0, null], (world) => [world.record.loadSum, world.record.loadWeeks]),
  arm('utilisation', 'Use of staff hours', 'Bruk av arbeidstid', 'share', null, 'Share of available client hours that was delivered.', 'available staff hours', [0, 1], (world) => [world.record.deliveredHours, world.record.availableHours]),
  arm('staffYears', 'Staff-years', 'Årsverk', 'staff-years', null, 'Years of filled full posts over the run, scaled to the whole population.', 'the arm', [0, null], (world) => [world.record.staffWeeks / weeksPerYear / world.scenario.population.scale, 1]),
  arm('hiresPerStaffYear', 'Hires per staff-year', 'Ansettelser per årsverk', 'count', 'higher', 'Ordinary jobs agreed by people enrolled in a service, members of the cohort or not, per staff-year of all services.', 'staff-years', [0, null], (world) => [world.record.hiresInService, world.record.staffWeeks / weeksPerYear]),
  arm('displacedWeeks', 'Weeks that others wait longer for a job', 'Uker andre venter lenger på jobb', 'weeks', 'lower', 'With competition: weeks that other people are unemployed because vacancies went to people of the scenario, per member.', 'members', [null, null], (world) => [world.record.displacedWeeks, membersOf(world)]),
  arm('fidelity', 'Fidelity to IPS', 'IPS-kvalitet (metodelojalitet)', 'score', 'higher', 'Score on the Supported Employment Fidelity Scale of 2008, 25 to 125, of services of job specialists, each weighted by its client weeks: the mean of the items that the model sees, times 25. From 115 exemplary, from 100 good, from 74 fair, below no supported employment.', 'client weeks in services of job specialists', [25, 125], readFidelity),
  person('netCost', 'Net public cost', 'Netto offentlig kostnad', 'money', 'lower', 'Public money per member: benefits, staff (a service’s paid hours shared out over its clients of the week; without clients nobody is charged), places, hospital and subsidies, less taxes.', book('netCost'), { range: [null, null] }),
  paid('welfare', 'Cost to the welfare administration', 'Kostnad for velferdsforvaltningen', 'Benefits but social assistance, subsidies, sheltered places and staff paid by the welfare administration, per member; before taxes.'),
  paid('health', 'Cost to the health service', 'Kostnad for helsetjenesten', 'Days in hospital and staff paid by the health service, per member.'),
  paid('municipality', 'Cost to the municipality', 'Kostnad for kommunen', 'Social assistance and staff paid by the municipality, per member.'),
  person('qalys', 'QALYs', 'Kvalitetsjusterte leveår', 'years', 'higher', 'Quality-adjusted life years from symptoms and work.', book('qalys')),
];

/** What one payer spends on a member. */
function paid(payer: Exclude<Payer, 'treasury'>, en: string, nb: string, meaning: string): Measure {
  return arm(`${payer}Cost`, en, nb, 'money', 'lower', meaning, members, [0, null], (world) => [paidBy(world, payer), membersOf(world)]);
}

function membersOf({ accounts: { member }, jobSeekers: { count } }: World): number {
  let members = 0;
  for (let i = 0; i < count; i += 1) members += Number(member[i] === 1);
  return members;
}

function stigmaOfMet(world: World): readonly [number, number] {
  let sum = 0;
  let met = 0;
  for (let e = 0; e < world.employers.count; e += 1) {
    if (world.employers.rows[e * world.employers.stride + field.met] === 0) continue;
    sum += stigmaOf(world, e);
    met += 1;
  }
  return [sum, met];
}

function trustOfMet(world: World): readonly [number, number] {
  const { employers, services } = world;
  let sum = 0;
  let pairs = 0;
  for (let e = 0; e < employers.count; e += 1) {
    for (let s = 0; s < services.ids.length; s += 1) {
      if (employers.rows[e * employers.stride + field.trust + s]! < 0) continue;
      sum += trustOf(world, e, s);
      pairs += 1;
    }
  }
  return [sum, pairs];
}

/** The catalogue's entry for a measure as asked, such as `competitiveAt@52`; undefined where there is none. */
export function measureInfo(asked: string): Measure | undefined {
  const id = asked.split('@')[0];
  return measures.find((each) => each.id === id);
}

/** Whether a measure as asked counts members of the cohort: a share whose denominator is the cohort itself. */
export function isShareOfMembers(asked: string): boolean {
  const info = measureInfo(asked);
  return info?.unit === 'share' && info.of === members;
}

/** The own week a measure is asked at: after `@`, or the end of follow-up. */
export function askedWeek(asked: string, horizon: number): number {
  const at = asked.indexOf('@');
  return at < 0 ? horizon : Number(asked.slice(at + 1));
}
