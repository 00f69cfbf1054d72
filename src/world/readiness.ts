import * as draw from '../random/purposes.js';
import type { World } from './world.js';

/** A noisy judgement of skill and symptoms: both margins, weighed alike, with an error of the judge. */
export function isJudgedReady(world: World, i: number): boolean {
  const { jobSeekers: people } = world;
  const { readiness } = world.scenario.parameters;
  const margin = people.skill[i]! - readiness.skill + (readiness.symptoms - people.symptoms[i]!);
  return margin + readiness.noise * world.chance.normal(draw.readinessNoise, people.name[i]!, 0) > 0;
}
