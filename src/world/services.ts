import type { Arm } from '../scenario/scenario.js';
import type { ArmScenario, Service } from '../scenario/schema/scenario.js';
import { nameHash } from '../random/hash.js';

/** Services, one row each: all that any epoch of the arm names, in order of first appearance. */
export interface Services {
  readonly ids: readonly string[];
  readonly hash: Int32Array;
  /** 1 while it has staff and funding. */
  readonly open: Uint8Array;
  /** Week in which it opened. */
  readonly openedWeek: Int16Array;
  /** 0 nobody, 1 referred, 2 cohort and referred. */
  readonly offeredTo: Uint8Array;
  /** The only randomised group that it takes, from 1; 0 takes everybody. */
  readonly group: Uint8Array;
  /** -1 all regions, else the region. */
  readonly region: Int8Array;
  readonly label: Uint8Array;
  /** Index of the agency that shares a reputation: services with the same seat and label. */
  readonly agency: Int16Array;
  /** Ceiling per full post; -1 none. */
  readonly caseload: Float64Array;
  /** Places of the whole service; -1 none. */
  readonly places: Int32Array;
  /** Clients it is sized for; what referrers know of its capacity. */
  readonly capacity: Float64Array;
  readonly integration: Float64Array;
  readonly integrationCeiling: Float64Array;
  /** Weekly share of the distance to the ceiling. */
  readonly integrationPull: Float64Array;
  /** Last funded week and length of funding; -1 lasting. */
  readonly fundingEnds: Int16Array;
  readonly fundingWeeks: Int16Array;
  readonly reentryWeeks: Int16Array;
  /** Weeks of enrolment to which a person is entitled; 32767 without a limit. */
  readonly entitlement: Int16Array;
  /** Load above which measures are bought, per full post (-1 none), how readily, and from which services. */
  readonly norm: Float64Array;
  readonly buyPerWeek: Float64Array;
  readonly buysFrom: (readonly number[])[];
  /** Share of people who know of it. */
  readonly known: Float64Array;
  /** Share of people to whom it is open, by lot. */
  readonly openShare: Float64Array;
  /** How far it leads into ordinary firms at once. */
  readonly taste: Float64Array;
  /** Weeks for which it goes on beside the next programme. */
  readonly overlapWeeks: Int16Array;
  /** Share of trust that passes to the next contact person. */
  readonly bridging: Float64Array;
  /** 1 where it takes people on sick leave from a job; 1 where it stands beside other programmes. */
  readonly isRetention: Uint8Array;
  readonly isAddOn: Uint8Array;
  /** Hours that those who have an add-on want this week, and the share of them that it delivers. */
  readonly addOnWanted: Float64Array;
  readonly addOnShare: Float64Array;
  /** People who would want a place and do not apply. */
  readonly hidden: Int32Array;
  /** Running mean of the people who leave its list for a place, per week. */
  readonly outflow: Float64Array;
  /** Share of trust that is left after bad endings, by agency (seat and label). */
  readonly reputation: Float64Array;
  readonly enrolled: Int32Array;
  readonly waiting: Int32Array;
  readonly firstPost: Int32Array;
  readonly postCount: Int32Array;
  /** Full posts that are filled, and clients whom they hold (background clients too); see `countLoad`. */
  readonly staffed: Float64Array;
  readonly held: Int32Array;
  /** Clients who have a contact person, second enrolments too. */
  readonly withContact: Int32Array;
  /** Where the search for the least loaded post goes on. */
  readonly cursor: Int32Array;
  /** Item of the ledger in which its staff are booked. */
  readonly payer: Uint8Array;
  /** Cost of its paid hours this week per client. */
  readonly costPerClient: Float64Array;
}

/** All services of an arm, over its epochs, each with the largest number of posts that any epoch gives it. */
export function servicesOf(arm: Arm): { ids: string[]; posts: number[] } {
  const ids: string[] = [];
  const posts: number[] = [];
  for (const epoch of arm.epochs) {
    const scale = epoch.scenario.population.scale;
    for (const service of epoch.scenario.services) {
      const at = ids.indexOf(service.id);
      const needed = Math.ceil(service.staff.count * scale - 1e-9);
      if (at < 0) {
        ids.push(service.id);
        posts.push(needed);
      } else posts[at] = Math.max(posts[at]!, needed);
    }
  }
  return { ids, posts };
}

export function createServices(ids: readonly string[], posts: readonly number[]): Services {
  const n = ids.length;
  const f64 = () => new Float64Array(n);
  const i16 = () => new Int16Array(n);
  const i32 = () => new Int32Array(n);
  const firstPost = i32();
  const postCount = i32();
  let next = 0;
  posts.forEach((count, s) => {
    firstPost[s] = next;
    postCount[s] = count;
    next += count;
  });
  return {
    ids, hash: Int32Array.from(ids, nameHash), open: new Uint8Array(n), openedWeek: i16(), offeredTo: new Uint8Array(n), group: new Uint8Array(n), region: new Int8Array(n), label: new Uint8Array(n), agency: i16(),
    caseload: f64(), places: i32(), capacity: f64(), integration: f64(), integrationCeiling: f64(), integrationPull: f64(), fundingEnds: i16(), fundingWeeks: i16(), reentryWeeks: i16(), entitlement: i16(),
    norm: f64(), buyPerWeek: f64(), buysFrom: ids.map(() => []), known: f64(), openShare: f64(), taste: f64(), overlapWeeks: i16(), bridging: f64(), isRetention: new Uint8Array(n), isAddOn: new Uint8Array(n), addOnWanted: f64(), addOnShare: f64(), hidden: i32(), outflow: f64(),
    reputation: new Float64Array(9), enrolled: i32(), waiting: i32(), firstPost, postCount, staffed: f64(), held: i32(), withContact: i32(), cursor: i32(), payer: new Uint8Array(n), costPerClient: f64(),
  };
}

/** The services of an epoch in the order of the columns; undefined where the epoch does not have the service. */
export function servicesInOrder(ids: readonly string[], scenario: ArmScenario): (Service | undefined)[] {
  return ids.map((id) => scenario.services.find((s) => s.id === id));
}
