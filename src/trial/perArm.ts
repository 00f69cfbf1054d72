/** Measures of the catalogue by arm of a virtual trial. */
import { askedWeek, measureInfo } from '../outcomes/catalogue.js';
import { createValues, isPersonal, readValues, type PersonalReading } from '../outcomes/personal.js';
import * as draw from '../random/purposes.js';
import type { World } from '../world/world.js';

/** Of one measure in one arm: what was summed up over its people, and the denominator. */
export interface ArmSum {
  readonly sum: number;
  readonly count: number;
}

/** A measure of people, as it was asked for. */
export interface AskedMeasure {
  readonly asked: string;
  readonly reading: PersonalReading;
  /** Own week at which the world has to keep states for it; null where it needs none. */
  readonly week: number | null;
}

/**
 * Finds a measure of people, such as `competitiveAt@52`.
 *
 * @param whose - Who asks, for messages.
 * @param horizon - Own week that is meant where none is named.
 * @throws Error where there is no such measure, or where it is one of services or employers.
 */
export function askedMeasure(asked: string, whose: string, horizon: number): AskedMeasure {
  const measure = measureInfo(asked);
  if (measure === undefined) throw new Error(`${whose} asks for ${asked}, which is no measure.`);
  if (!isPersonal(measure)) throw new Error(`${whose} asks for ${asked}, but a trial counts people.`);
  return { asked, reading: measure.reading, week: measure.atWeek ? askedWeek(asked, horizon) : null };
}

/** Sums and denominators of a measure over the people of each arm. */
export function sumByArm(world: World, { asked, reading }: AskedMeasure, arms: readonly (readonly number[])[]): ArmSum[] {
  const { sums, counts } = createValues(world.jobSeekers.count);
  readValues(world, reading, asked, { sums, counts });
  return arms.map((people) => ({ sum: people.reduce((all, i) => all + sums[i]!, 0), count: people.reduce((all, i) => all + counts[i]!, 0) }));
}

/**
 * The people of an arm who are analysed, as rows. Where fewer were than had been randomised, who is lost is a matter of chance alone.
 *
 * @param group - Number of the arm, from 1.
 * @param analysed - How many are; null for all.
 */
export function followed(world: World, group: number, analysed: number | null): readonly number[] {
  const { jobSeekers: people, chance } = world;
  const all = Array.from({ length: people.count }, (_, i) => i).filter((i) => people.group[i] === group);
  if (analysed === null || analysed >= all.length) return all;
  const lot = new Map(all.map((i) => [i, chance.uniform(draw.lostToFollowUp, people.name[i]!, 0)]));
  return all.sort((a, b) => lot.get(a)! - lot.get(b)!).slice(0, analysed);
}
