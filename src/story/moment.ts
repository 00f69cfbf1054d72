/** What a person's life is like at one moment, read from the columns of a world. */
import { grades } from '../world/jobs.js';
import type { World } from '../world/world.js';

/** Plain data; a state that the person cannot have at the moment, such as the hours of a job, is null. */
export interface Moment {
  readonly left: 'no' | 'retired' | 'dead';
  readonly symptoms: number;
  readonly relapseWeek: number;
  readonly inHospital: boolean;
  readonly inEducation: boolean;
  /** 0 compulsory, 1 upper secondary, 2 tertiary. */
  readonly education: number;
  /** Ids of services, for lists too. */
  readonly offered: string | null;
  readonly waitingFor: string | null;
  /** Service whose place the person would want but does not apply for. */
  readonly hidden: string | null;
  readonly service: string | null;
  /** The programme before, which goes on beside the present one or rests; and help that stands beside it. */
  readonly second: string | null;
  readonly addOns: string;
  /** The stage's title. */
  readonly stage: string | null;
  readonly isFollowAlong: boolean;
  /** Post and number of its holder. */
  readonly contact: string | null;
  readonly hours: number;
  readonly employerHours: number;
  readonly trust: number;
  readonly preference: number;
  /** Employer who has the person in a placement or an adapted job. */
  readonly placedWith: number | null;
  readonly job: Job | null;
  /** Endings counted so far, in the order of `endings`. */
  readonly ended: readonly number[];
  readonly belief: number;
  readonly selfStigma: number;
  readonly wish: number;
  readonly network: number;
  readonly skill: number;
  readonly benefit: number;
}

export interface Job {
  readonly spell: number;
  readonly isSubsidised: boolean;
  readonly hours: number;
  readonly startWeek: number;
  readonly tenure: number;
  readonly employer: number;
  readonly isTemporary: boolean;
  readonly onLeave: boolean;
  readonly absent: boolean;
  /** Back to part of the hours. */
  readonly isGraded: boolean;
}

/** Causes of the end of a job. */
export const endings = ['endedQuit', 'endedDismissed', 'endedTemporary', 'endedLaidOff'] as const;

/** Looks at a person; changes nothing. */
export function momentOf(world: World, i: number): Moment {
  const { jobSeekers: people, services, stages, posts, accounts } = world;
  const idOf = (s: number) => (s < 0 ? null : services.ids[s]!);
  const row = people.stage[i]!;
  const p = people.contact[i]!;
  return {
    left: people.leftWeek[i] === 0 ? 'no' : people.dead[i] === 1 ? 'dead' : 'retired',
    symptoms: people.symptoms[i]!, relapseWeek: people.relapseWeek[i]!, inHospital: people.hospitalWeeks[i]! > 0,
    inEducation: people.inEducation[i] === 1, education: people.education[i]!,
    offered: idOf(people.offered[i]!), waitingFor: idOf(people.waitingFor[i]!), hidden: idOf(people.hidden[i]!),
    service: idOf(people.service[i]!), second: idOf(people.second[i]!), addOns: world.addOns.services.filter((_, at) => (people.addOns[i]! & (1 << at)) !== 0).map(idOf).join(', '),
    stage: row < 0 ? null : titleOf(world, row), isFollowAlong: row >= 0 && stages.isFollowAlong[row] === 1,
    contact: p < 0 ? null : `${idOf(posts.service[p]!)} ${p - services.firstPost[posts.service[p]!]! + 1}.${posts.generation[p]! + 1}`,
    hours: people.clientHours[i]!, employerHours: people.employerHours[i]!, trust: people.alliance[i]!, preference: people.preference[i]!,
    placedWith: people.placedWith[i]! < 0 ? null : people.placedWith[i]!, job: jobOf(world, i), ended: endings.map((cause) => accounts[cause][i]!),
    belief: people.belief[i]!, selfStigma: people.selfStigma[i]!, wish: people.wish[i]!, network: people.network[i]!, skill: people.skill[i]!,
    benefit: people.benefit[i]!,
  };
}

function jobOf({ jobs }: World, i: number): Job | null {
  if (jobs.grade[i] === grades.none) return null;
  return {
    spell: jobs.spell[i]!, isSubsidised: jobs.grade[i] === grades.subsidised, hours: jobs.hours[i]!, startWeek: jobs.startWeek[i]!, tenure: jobs.tenure[i]!, employer: jobs.employer[i]!,
    isTemporary: jobs.contractWeeks[i]! > 0, onLeave: jobs.onLeave[i] === 1, absent: jobs.absent[i] === 1, isGraded: jobs.graded[i] === 1,
  };
}

/** The title of a stage as its programme gives it, or else its id. */
function titleOf(world: World, row: number): string {
  const { scenario, services, stages } = world;
  if (stages.isFollowAlong[row] === 1) return 'follow-along';
  const service = scenario.services.find(({ id }) => id === services.ids[stages.service[row]!]);
  const stage = scenario.programmes.find(({ id }) => id === service?.programme)?.stages.find(({ id }) => id === stages.id[row]);
  return stage?.title || stages.id[row]!;
}
