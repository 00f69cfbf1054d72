/**
 * Who has most of a share, the better off or the worse off: Erreygers' index of a share over groups in the order of their advantage, and how an arm moves it.
 * Groups are ranked by the middle of their place among all people, as in grouped concentration indices (Kakwani N, Wagstaff A, van Doorslaer E. Socioeconomic inequalities in
 * health: measurement, computation, and statistical inference. J Econom 1997;77:87-103); four times the mean times the concentration index does not depend on whether those with the outcome or
 * those without it are counted, nor on the mean (Erreygers G. Correcting the concentration index. J Health Econ 2009;28:504-515).
 */
import { isShareOfMembers } from '../outcomes/catalogue.js';
import type { Group, Replications, Row } from '../outcomes/replication.js';
import type { Scenario } from '../scenario/scenario.js';
import type { EquityEstimate, EquityResult } from './comparison.js';
import type { Question } from './gather.js';
import { overHistories } from './overHistories.js';

/** Levels of the groupings that have an order, from the least to the most advantaged on the way to work. */
export const advantage: Readonly<Record<string, readonly string[]>> = {
  severity: ['severe', 'moderate', 'mild'],
  education: ['compulsory', 'upperSecondary', 'tertiary'],
  region: ['rural', 'urban'],
  minority: ['minority', 'majority'],
};

/** Measures whose distribution is told besides those that the report asks for. */
const always = ['everCompetitive', 'neverReached'];

/** One index for each ordered grouping, share and arm; nothing where the report has no such grouping. */
export function equityOf(scenario: Scenario, { arms, groups, measures, perDraw = 1 }: Replications): Question<EquityResult[]> {
  const orders = orderedGroups(groups);
  const asked = measures.flatMap((id, at) => ((always.includes(id) || scenario.report.measures.includes(id)) && isShareOfMembers(id) ? [{ id, at }] : []));
  const cells = orders.flatMap(({ by, places }) => asked.map(({ id, at }) => ({ by, measure: id, places: places.map((group) => group * measures.length + at), values: arms.map((): number[] => []) })));
  const reference = arms.indexOf(scenario.compareWith);
  return {
    hear(row: readonly Row[]) {
      for (const { places, values } of cells) values.forEach((each, arm) => each.push(erreygersIndex(sharesAt(row[arm]!, places))));
    },
    answer: () => cells.flatMap(({ by, measure, values }) => arms.map((arm, a): EquityResult => ({
      arm, by, measure, ...estimateOf(values[a]!, perDraw),
      change: a === reference ? null : estimateOf(values[a]!.map((value, r) => value - values[reference]![r]!), perDraw),
    }))),
  };
}

/** The places of a grouping's levels among the groups, from the least advantaged on. */
function orderedGroups(groups: readonly Group[]): { readonly by: string; readonly places: readonly number[] }[] {
  return [...new Set(groups.map(({ by }) => by))].flatMap((by) => {
    const order = advantage[by];
    return order === undefined ? [] : [{ by, places: order.map((level) => groups.findIndex((group) => group.by === by && group.level === level)) }];
  });
}

/** People of a group, and how many of them have the outcome. */
export interface GroupShare {
  readonly people: number;
  readonly having: number;
}

function sharesAt({ sums, counts }: Row, places: readonly number[]): GroupShare[] {
  return places.map((place) => ({ people: counts[place]!, having: sums[place]! }));
}

/**
 * Erreygers' index of a share: 8 times the sum over groups of (people's share) times (rank - 1/2) times (share with the outcome).
 *
 * @param groups - From the least to the most advantaged; empty ones weigh nothing.
 * @returns -1 (only the less advantaged half has it) to 1 (only the more advantaged half); 0 where all groups have it alike; NaN without people.
 */
export function erreygersIndex(groups: readonly GroupShare[]): number {
  const all = groups.reduce((sum, { people }) => sum + people, 0);
  let [below, index] = [0, 0];
  for (const { people, having } of groups) {
    index += (8 * having * ((below + people / 2) / all - 0.5)) / all;
    below += people;
  }
  return index;
}

function estimateOf(values: readonly number[], perDraw: number): EquityEstimate {
  if (values.some((value) => Number.isNaN(value))) return { index: null, simulationError: null, parameters: null };
  const { mean: index, ...others } = overHistories(values, perDraw);
  return { index, ...others };
}
