import { field } from '../world/employers.js';
import { attitudeOf, stigmaOf } from '../world/meetEmployer.js';
import type { World } from '../world/world.js';

/** Classes of stigma from 0 to 1. */
export const stigmaClasses = 20;

/** Employers apart: those who have had an experience with a disclosed employee, good or bad, and the others who looked at an applicant. */
export const employerGroups = ['experienced', 'others'] as const;

export type EmployerGroup = (typeof employerGroups)[number];

/** Counts of employers by class of stigma, `[group][as first drawn, then at the end][class]` as one column. */
export function readAttitudes(world: World): Float64Array {
  const { employers } = world;
  const { rows, stride, count } = employers;
  const counts = new Float64Array(employerGroups.length * 2 * stigmaClasses);
  for (let e = 0; e < count; e += 1) {
    if (rows[e * stride + field.met] === 0) continue;
    const group = attitudeOf(world, e) === 0 ? 1 : 0;
    counts[group * 2 * stigmaClasses + classOf(rows[e * stride + field.stigma]!)]! += 1;
    counts[(group * 2 + 1) * stigmaClasses + classOf(stigmaOf(world, e))]! += 1;
  }
  return counts;
}

function classOf(stigma: number): number {
  return Math.min(stigmaClasses - 1, Math.floor(stigma * stigmaClasses));
}
