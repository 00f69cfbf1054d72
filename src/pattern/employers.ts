/** Patterns of employers: applications to them and questions asked of them, without a week being lived. */
import { qualifiedApplicant } from '../catalogue/evidence/patterns/employers.js';
import { regionOfEmployers } from '../catalogue/evidence/studies.js';
import { seriesColumns } from '../outcomes/activities.js';
import * as draw from '../random/purposes.js';
import { logistic } from '../statistics/logistic.js';
import { createWorld } from '../world/create.js';
import { field } from '../world/employers.js';
import { logOddsForApplicant, penaltyOfDisclosure } from '../world/invitation.js';
import { costFearOf, meetEmployer, stigmaOf } from '../world/meetEmployer.js';
import { settle } from '../world/settle.js';
import type { World } from '../world/world.js';
import { experiment, scenarioFrom, type Adjust, type Seed } from './experiment.js';
import { logOdds } from './figures.js';

/** What employers make of the applicant of a study. */
interface Invitations {
  readonly world: World;
  /** Probabilities of an invitation by employer: while nothing is told, and when the illness is. */
  readonly untold: Float64Array;
  readonly told: Float64Array;
}

/** A region in which the first `count` employers in town look at the applicant. */
function region(id: string, count: number, seed: Seed, adjust: Adjust): (replication: number) => Invitations {
  const enough = { ...regionOfEmployers, employers: { count }, population: { size: 2, rural: 0 } };
  const scenario = scenarioFrom(id, enough, seed, adjust);
  const world = createWorld(scenario.arms[0]!, { seed: scenario.seed, weeks: 1, horizon: 1, askedWeeks: [], flowWeeks: [], columns: seriesColumns.length });
  return (replication) => {
    settle(world, replication);
    const [untold, told] = [new Float64Array(world.employers.urban), new Float64Array(world.employers.urban)];
    for (let e = 0; e < untold.length; e += 1) {
      meetEmployer(world, e);
      const anybody = oddsOfAnybody(world, e);
      untold[e] = logistic(anybody);
      told[e] = logistic(anybody - penaltyOfDisclosure(world, stigmaOf(world, e), costFearOf(world, e), 0));
    }
    return { world, untold, told };
  };
}

function oddsOfAnybody(world: World, e: number): number {
  const { rows, stride } = world.employers;
  const { skill, education, workHistory, minority } = qualifiedApplicant;
  return logOddsForApplicant(world, skill, education, workHistory, minority, 0, world.sectorInvitation[rows[e * stride + field.sector]!]!, rows[e * stride + field.responsible]!);
}

const audit = experiment('employer-audit', (seed, adjust) => {
  const ask = region('employer-audit', 699 + 1, seed, adjust);
  return (replication) => {
    const { world, untold, told } = ask(replication);
    const invited = (p: Float64Array, purpose: number): number => p.reduce((sum, each, e) => sum + Number(world.chance.uniformAtStart(purpose, e) < each), 0);
    const [without, withIt] = [invited(untold, draw.auditUndisclosed), invited(told, draw.auditDisclosed)];
    return [logOdds(without, untold.length) - logOdds(withIt, told.length), without / untold.length, withIt / told.length];
  };
});

const inviting = experiment('inviting-employers', (seed, adjust) => {
  const ask = region('inviting-employers', 1500 + 1, seed, adjust);
  return (replication) => {
    const { told } = ask(replication);
    return [told.reduce((sum, p) => sum + Number(p > 0.5), 0) / told.length];
  };
});

export const employerExperiments = [audit, inviting];
