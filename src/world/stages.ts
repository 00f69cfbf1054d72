import type { Programme, Service } from '../scenario/schema/scenario.js';
import { stageActivities, workplaceActivities } from '../scenario/schema/programme.js';
import { probabilityOfRate } from '../statistics/rate.js';
import { quarterWeeks } from './calendar.js';

/** No row of the stage table. */
export const NO_STAGE = -1;
/** A week that nobody reaches. */
export const never = 0x7fff;
/** Instead of a row: leave the programme. */
export const LEAVE = -2;

export const entryRuleCodes = { none: 0, wish: 1, readiness: 2, capacity: 3 } as const;

/**
 * All stages of all services as columns, so that the weekly loop reads numbers and not objects. The rows of a service are
 * its programme's stages in order, and last its follow-along after a hire.
 */
export interface StageTable {
  readonly id: readonly string[];
  readonly service: Int16Array;
  /** Whether the row is follow-along after a hire. */
  readonly isFollowAlong: Uint8Array;
  /** Index into `stageActivities`. */
  readonly activity: Uint8Array;
  readonly hoursFirst: Float64Array;
  readonly firstWeeks: Int16Array;
  readonly hoursLater: Float64Array;
  readonly onEmployers: Float64Array;
  readonly mapping: Float64Array;
  /** 1 where the stage takes place with an ordinary employer, who has to be found first. */
  readonly isWorkplace: Uint8Array;
  /** Of such a place: hours a week, pay as a share of the hourly wage, planned absence, how readily it becomes an ordinary job. */
  readonly placeHours: Float64Array;
  readonly pay: Float64Array;
  readonly plannedAbsence: Float64Array;
  readonly convertible: Float64Array;
  /** Worth of the place to a person’s health, where a competitive job is 1; set with the epoch’s parameters. */
  readonly placeWorth: Float64Array;
  readonly ownSearch: Float64Array;
  /** How far the stage leaves the search for ordinary work aside; 0 in follow-along. */
  readonly mismatch: Float64Array;
  readonly entryRule: Uint8Array;
  readonly entryCapacity: Float64Array;
  /** Weekly probability of the end by time, after the minimum; 0 never. */
  readonly endProbability: Float64Array;
  readonly least: Int16Array;
  /** Maximum in weeks; -1 none. */
  readonly most: Int16Array;
  /** Places; -1 no limit. */
  readonly places: Int32Array;
  /** People in the stage. */
  readonly occupied: Int32Array;
  readonly skillCeiling: Float64Array;
  readonly skillPull: Float64Array;
  /** Level of the tasks; 2 where they follow the person's capacity. */
  readonly demand: Float64Array;
  readonly requirements: Float64Array;
  /** Weeks in the stage from which the time limit is felt; `never` without a limit. */
  readonly stressFrom: Int16Array;
  readonly belief: Float64Array;
  readonly symptoms: Float64Array;
  readonly network: Float64Array;
  readonly habituation: Float64Array;
  readonly keepsContact: Uint8Array;
  /** Week of the stage, from 1, from which people may be moved on; `never` where only they themselves or a hire end it. */
  readonly movesFrom: Int16Array;
  /** Weeks in the stage from which the next programme may begin while this one goes on: toward the end of its last stage, if it overlaps. */
  readonly overlapFrom: Int16Array;
  readonly onReady: Int16Array;
  readonly onTime: Int16Array;
  /** First and follow-along row of each service, and where its people go after losing a job. */
  readonly firstRow: Int16Array;
  readonly followRow: Int16Array;
  readonly lostJobRow: Int16Array;
}

/** Builds the table for the services of one epoch. */
export function createStageTable(services: readonly Service[], programmes: readonly Programme[], scale: number): StageTable {
  const programmeOf = services.map((s) => programmes.find((p) => p.id === s.programme)!);
  const rows = programmeOf.reduce((sum, p) => sum + p.stages.length + 1, 0);
  const f64 = () => new Float64Array(rows);
  const i16 = () => new Int16Array(rows);
  const u8 = () => new Uint8Array(rows);
  const perService = () => new Int16Array(services.length);
  const id: string[] = [];
  const t: StageTable = {
    id, service: i16(), isFollowAlong: u8(), activity: u8(), hoursFirst: f64(), firstWeeks: i16(), hoursLater: f64(), onEmployers: f64(), mapping: f64(), isWorkplace: u8(), placeHours: f64(), pay: f64(), plannedAbsence: f64(), convertible: f64(), placeWorth: f64(), ownSearch: f64(), mismatch: f64(),
    entryRule: u8(), entryCapacity: f64(), endProbability: f64(), least: i16(), most: i16(), places: new Int32Array(rows), occupied: new Int32Array(rows),
    skillCeiling: f64(), skillPull: f64(), demand: f64(), requirements: f64(), stressFrom: i16(), belief: f64(), symptoms: f64(), network: f64(), habituation: f64(), keepsContact: u8(), movesFrom: i16(), overlapFrom: i16(), onReady: i16(), onTime: i16(),
    firstRow: perService(), followRow: perService(), lostJobRow: perService(),
  };
  let row = 0;
  services.forEach((_service, s) => {
    const programme = programmeOf[s]!;
    const first = row;
    const target = (name: string | null) => (name === null ? NO_STAGE : name === 'leave' ? LEAVE : name === 'first' ? first : first + programme.stages.findIndex((g) => g.id === name));
    for (const stage of programme.stages) {
      id.push(stage.id);
      t.service[row] = s;
      t.activity[row] = stageActivities.indexOf(stage.activity);
      t.hoursFirst[row] = stage.hours.first;
      t.firstWeeks[row] = stage.hours.firstWeeks;
      t.hoursLater[row] = stage.hours.later;
      t.onEmployers[row] = stage.onEmployers;
      t.mapping[row] = stage.mapping;
      t.isWorkplace[row] = Number((workplaceActivities as readonly string[]).includes(stage.activity));
      t.placeHours[row] = stage.workplace.hours;
      t.pay[row] = stage.workplace.pay;
      t.plannedAbsence[row] = stage.workplace.plannedAbsence;
      t.convertible[row] = stage.workplace.convertible;
      t.ownSearch[row] = stage.ownSearch;
      t.mismatch[row] = 1 - stage.ownSearch;
      t.entryRule[row] = entryRuleCodes[stage.entry.rule];
      t.entryCapacity[row] = stage.entry.capacity;
      t.endProbability[row] = stage.duration.mean === null ? 0 : 1 / stage.duration.mean;
      t.least[row] = stage.duration.least;
      t.most[row] = stage.duration.most ?? -1;
      t.places[row] = stage.places === null ? -1 : Math.max(1, Math.round(stage.places * scale));
      t.skillCeiling[row] = stage.effects.skillCeiling;
      t.skillPull[row] = stage.effects.skillPull;
      t.demand[row] = stage.effects.demand ?? 2;
      t.requirements[row] = stage.requirements;
      t.stressFrom[row] = stressFrom(stage.duration.most);
      t.belief[row] = stage.effects.belief;
      t.symptoms[row] = stage.effects.symptoms;
      t.network[row] = stage.effects.network;
      t.habituation[row] = stage.effects.habituation;
      t.keepsContact[row] = stage.keepsContact ? 1 : 0;
      t.onReady[row] = target(stage.onReady);
      t.onTime[row] = target(stage.onTime);
      t.overlapFrom[row] = overlapFrom(programme, stage);
      t.movesFrom[row] = stage.onReady === null && stage.duration.mean === null && stage.duration.most === null ? never : stage.duration.least;
      row += 1;
    }
    const { followAlong } = programme;
    id.push('followAlong');
    t.service[row] = s;
    t.isFollowAlong[row] = 1;
    t.activity[row] = stageActivities.indexOf('jobSearch');
    t.hoursFirst[row] = followAlong.hours.first;
    t.firstWeeks[row] = followAlong.hours.firstWeeks;
    t.hoursLater[row] = followAlong.hours.later;
    t.most[row] = followAlong.weeks ?? -1;
    t.endProbability[row] = probabilityOfRate(followAlong.targetPressure);
    t.demand[row] = 2;
    t.stressFrom[row] = stressFrom(followAlong.weeks);
    t.places[row] = -1;
    t.keepsContact[row] = 1;
    t.overlapFrom[row] = never;
    t.onReady[row] = NO_STAGE;
    t.onTime[row] = LEAVE;
    t.movesFrom[row] = followAlong.targetPressure > 0 ? 0 : followAlong.weeks === null ? never : followAlong.weeks + 1;
    t.firstRow[s] = first;
    t.followRow[s] = row;
    t.lostJobRow[s] = target(followAlong.lostJob);
    row += 1;
  });
  return t;
}

/** The last stage overlaps as many weeks before its limit as afterwards; without a limit, at any time after its minimum. */
function overlapFrom({ overlapWeeks }: Programme, { onTime, onReady, duration }: Programme['stages'][number]): number {
  if (overlapWeeks === 0 || (onTime !== 'leave' && onReady !== 'leave')) return never;
  return duration.most === null ? duration.least : Math.max(duration.least, duration.most - overlapWeeks);
}

/** The weeks before a limit in which it weighs on people. */
function stressFrom(most: number | null): number {
  return most === null ? never : Math.max(0, most - quarterWeeks);
}
