import type { Replications } from '../outcomes/replication.js';
import { fewestDraws } from '../scenario/posterior/drawn.js';
import type { Scenario } from '../scenario/scenario.js';
import { expectedVectors } from '../statistics/expectedVectors.js';
import { mean } from '../statistics/moments.js';
import { budgetImpact } from './budget.js';
import { costPer } from './costPer.js';
import { choiceAt, type Drawn } from './decision.js';
import { discountFactors } from './discounting.js';
import type { ArmEconomics, EconomicDifference, Economics, OnCurve } from './economics.js';
import { estimateOf, minus } from './estimate.js';
import { frontierOf } from './frontier.js';
import { valueOfGroups } from './information.js';
import { lines, linesOf, perspectives, type Line, type Perspective, type Weights } from './perspectives.js';
import { ledgerPerMember, ledgersOf, perMember, type Ledgers } from './values.js';

/** Steps of the curve over willingness to pay, from 0 to twice what is asked for. */
const curveSteps = 100;

/** The economic evaluation that a scenario asks for, from its replications; null where it asks for none or nobody is a member. */
export function evaluate(scenario: Scenario, replications: Replications): Economics | null {
  const { perspective, entrantsPerYear, budgetYears, willingnessToPay: threshold, discountRate } = scenario.report.economics;
  if (perspective === 'none') return null;
  const ledgers = ledgersOf(replications);
  if (ledgers.members.some((each) => mean(each) === 0)) return null;
  const reference = ledgers.arms.indexOf(scenario.compareWith);
  const values = ledgers.arms.map((_, arm) => valuesOf(scenario, ledgers, arm, perspective));
  const drawn = expectedByArm(values, reference, ledgers.perDraw);
  const { perDraw } = ledgers;
  const informationOf = (evpi: number) => ({ evpi, groups: perDraw === undefined ? [] : valueOfGroups(scenario, { reference, costs: values.map(({ cost }) => cost), effects: values.map(({ qalys }) => qalys), perDraw, draws: ledgers.draws, threshold, evpi }) });
  return {
    schema: 'inclusim-economics-1', scenario: scenario.name, perspective,
    currency: scenario.report.currency, priceYear: scenario.report.priceYear, discountRate, willingnessToPay: threshold,
    cohort: { n: mean(ledgers.members[reference]!) / scenario.arms[reference]!.epochs[0]!.scenario.population.scale, weeks: scenario.horizon },
    replications: replications.rows.length, draws: perDraw === undefined ? null : Math.floor(replications.rows.length / perDraw),
    arms: Object.fromEntries(ledgers.arms.map((id, a) => [id, armOf(values[a]!, perDraw)])),
    differences: ledgers.arms.flatMap((id, a) => (a === reference ? [] : [differenceOf(id, scenario.compareWith, values[a]!, values[reference]!, perDraw)])),
    frontier: frontierOf(ledgers.arms.map((id, a) => ({ arm: id, cost: mean(values[a]!.cost), effect: mean(values[a]!.qalys) }))),
    curve: drawn && curveOf(ledgers.arms, drawn, threshold),
    information: drawn === null ? null : informationOf(choiceAt(drawn, threshold).evpi),
    budget: entrantsPerYear === null ? null : budgetImpact(ledgers, { reference, entrantsPerYear, years: budgetYears }),
  };
}

/** Numbers per member of one arm, by replication. */
interface ArmValues {
  readonly lines: Readonly<Record<Line, Float64Array>>;
  readonly perspectives: Readonly<Record<Perspective, Float64Array>>;
  /** Of the perspective asked for. */
  readonly cost: Float64Array;
  readonly qalys: Float64Array;
  readonly ever: Float64Array;
  readonly atEnd: Float64Array;
}

function valuesOf(scenario: Scenario, ledgers: Ledgers, arm: number, perspective: Perspective): ArmValues {
  const { discountRate } = scenario.report.economics;
  const undiscounted = discountFactors(0, ledgers.years);
  const factors = discountFactors(discountRate.costs, ledgers.years);
  const each = <K extends string>(weights: Readonly<Record<K, Weights>>, by: Float64Array) => mapped(weights, (one) => ledgerPerMember(ledgers, arm, one, by));
  const totals = each(perspectives, factors);
  return {
    lines: each(lines, undiscounted), perspectives: totals, cost: totals[perspective],
    qalys: ledgerPerMember(ledgers, arm, { qalys: 1 }, discountFactors(discountRate.effects, ledgers.years)),
    ever: perMember(ledgers.everCompetitive[arm]!, ledgers.members[arm]!), atEnd: perMember(ledgers.competitiveAt[arm]!, ledgers.members[arm]!),
  };
}

function armOf({ lines: byLine, cost, qalys }: ArmValues, perDraw: number | undefined): ArmEconomics {
  return { lines: mapped(byLine, mean), cost: estimateOf(cost, perDraw), qalys: estimateOf(qalys, perDraw) };
}

function differenceOf(arm: string, against: string, own: ArmValues, other: ArmValues, perDraw: number | undefined): EconomicDifference {
  const cost = minus(own.cost, other.cost);
  const qalys = minus(own.qalys, other.qalys);
  const [expectedQalys, expectedCost] = perDraw === undefined ? [] : expectedVectors([qalys, cost], perDraw);
  const isKnown = expectedQalys !== undefined && expectedQalys.length >= fewestDraws;
  return {
    arm, against,
    lines: mapped(own.lines, (each, line) => estimateOf(minus(each, other.lines[line]), perDraw)),
    totals: { public: estimateOf(sumOf(own, other, 'public'), perDraw), society: estimateOf(sumOf(own, other, 'society'), perDraw) },
    perspectives: mapped(own.perspectives, (each, whose) => estimateOf(minus(each, other.perspectives[whose]), perDraw)),
    qalys: estimateOf(qalys, perDraw),
    costPerQaly: costPer(cost, qalys, perDraw),
    costPerPersonEverInWork: costPer(cost, minus(own.ever, other.ever), perDraw),
    costPerPersonInWork: costPer(cost, minus(own.atEnd, other.atEnd), perDraw),
    plane: isKnown ? Array.from(expectedQalys, (gain, d) => [gain, expectedCost![d]!] as const) : [],
  };
}

/** All lines of a perspective together, one arm less the other. */
function sumOf(own: ArmValues, other: ArmValues, whose: Perspective): Float64Array {
  return linesOf[whose].map((line) => minus(own.lines[line], other.lines[line])).reduce((sum, each) => sum.map((value, r) => value + each[r]!));
}

/** Expected costs and effects of all arms by draw, moved together, as differences from the reference arm: what both share changes no choice. Null under 20 draws. */
function expectedByArm(values: readonly ArmValues[], reference: number, perDraw: number | undefined): Drawn | null {
  if (perDraw === undefined) return null;
  const others = values.flatMap((each, a) => (a === reference ? [] : [minus(each.cost, values[reference]!.cost), minus(each.qalys, values[reference]!.qalys)]));
  const moved = expectedVectors(others, perDraw);
  const draws = moved[0]?.length ?? 0;
  if (draws < fewestDraws) return null;
  const nothing = new Float64Array(draws);
  const at = (a: number, k: 0 | 1) => (a === reference ? nothing : moved[2 * (a < reference ? a : a - 1) + k]!);
  return { costs: values.map((_, a) => at(a, 0)), effects: values.map((_, a) => at(a, 1)) };
}

function curveOf(arms: readonly string[], drawn: Drawn, threshold: number): OnCurve[] {
  return Array.from({ length: curveSteps + 1 }, (_, step) => {
    const { probabilities, best, evpi, ...at } = choiceAt(drawn, (2 * threshold * step) / curveSteps);
    return { ...at, probabilities: Object.fromEntries(arms.map((id, a) => [id, probabilities[a]!])), best: arms[best]!, evpi };
  });
}

function mapped<K extends string, V, W>(record: Readonly<Record<K, V>>, change: (value: V, key: K) => W): Record<K, W> {
  return Object.fromEntries((Object.entries(record) as [K, V][]).map(([key, value]) => [key, change(value, key)])) as Record<K, W>;
}
