/** Made-up spells, flows, attitudes and lives with the shape of real ones: smooth curves, no chance. The numbers mean nothing. */
import type { AttitudeChange, AttitudeSummary, FlowSummary, LifeStretch, Lives, SurvivalCurve, SurvivalSummary } from '../../src/comparison/comparison.js';
import { activities } from '../../src/outcomes/activities.js';
import { stigmaClasses } from '../../src/outcomes/attitudes.js';
import { flowWeeks } from '../../src/outcomes/flows.js';

function curve(weeks: number, n: number, left: (week: number) => number): SurvivalCurve {
  const survival = Array.from({ length: weeks + 1 }, (_, week) => left(week));
  const half = survival.map((share) => 1.96 * Math.sqrt(Math.max(0, share * (1 - share)) / n));
  const median = survival.findIndex((share) => share <= 0.5);
  return {
    survival, low: survival.map((share, week) => Math.max(0, share - half[week]!)), high: survival.map((share, week) => Math.min(1, share + half[week]!)),
    atRisk: survival.map((share) => n * share), n, ended: n * (1 - survival.at(-1)!), median: median < 0 ? null : median,
    restrictedMean: survival.reduce((sum, share) => sum + share, 0) - 1,
  };
}

export function fakeSurvival(arms: readonly string[], weeks: number, ever: (arm: string) => number): SurvivalSummary {
  const curvesOf = (arm: string, at: number) => ({
    firstJob: curve(weeks, 599.4, (week) => 1 - (ever(arm) * week * (weeks + 30 - 6 * at)) / (weeks * (week + 30 - 6 * at))),
    firstJobKept: curve(weeks, 599.4 * ever(arm), (week) => (0.25 + 0.05 * at) + (0.75 - 0.05 * at) * (14 / (14 + week))),
  });
  return {
    weeks,
    arms: Object.fromEntries(arms.map((arm, at) => [arm, curvesOf(arm, at)])),
    logRank: arms.slice(1).flatMap((arm) => [
      { arm, against: arms[0]!, spell: 'firstJob' as const, power: 0.99, medianP: 0.0001 }, { arm, against: arms[0]!, spell: 'firstJobKept' as const, power: 0.41, medianP: 0.08 },
    ]),
  };
}

/** Everybody stays with the same chance and goes to the shares of the next look. */
export function fakeFlows(arms: readonly string[], weeks: number, shareOf: (arm: string, activity: string, week: number) => number): FlowSummary {
  const looks = flowWeeks(weeks);
  const matrix = (arm: string, from: number, to: number) => {
    const before = activities.map(({ id }) => shareOf(arm, id, from));
    const after = activities.map(({ id }) => shareOf(arm, id, to));
    const stay = before.map((share, at) => 0.6 * Math.min(share, after[at]!));
    const rest = after.map((share, at) => share - stay[at]!);
    const moving = rest.reduce((sum, share) => sum + share, 0);
    return before.map((share, at) => after.map((_, k) => (at === k ? stay[at]! : 0) + ((share - stay[at]!) * rest[k]!) / moving));
  };
  return { weeks: looks, arms: Object.fromEntries(arms.map((arm) => [arm, looks.slice(1).map((to, k) => matrix(arm, looks[k]!, to))])) };
}

export function fakeAttitudes(arms: readonly string[]): AttitudeSummary {
  const classes = Array.from({ length: stigmaClasses }, (_, at) => (at + 0.5) / stigmaClasses);
  const bell = (mean: number) => {
    const heights = classes.map((stigma) => Math.max(0, 1 - ((stigma - mean) / 0.45) * ((stigma - mean) / 0.45)));
    const sum = heights.reduce((total, height) => total + height, 0);
    return heights.map((height) => height / sum);
  };
  const change = (n: number, meanBefore: number, meanAfter: number): AttitudeChange => ({ n, meanBefore, meanAfter, before: bell(meanBefore), after: bell(meanAfter) });
  return Object.fromEntries(arms.map((arm, at) => [arm, { experienced: change(12 + 90 * at, 0.47, 0.46 - 0.05 * at), others: change(900 + 300 * at, 0.5, 0.5) }]));
}

/** A hundred people: some find a job and keep it, some lose it, some wait. */
export function fakeLives(arms: readonly string[], weeks: number, ever: (arm: string) => number): Lives {
  const life = (k: number, share: number): LifeStretch[] => {
    const found = Math.min(weeks, 1 + Math.round((weeks * (8 + ((k * 37) % 60))) / 80));
    const kept = 5 + ((k * 53) % 90);
    if (k % 17 === 3) return [{ activity: 'waitingList', from: 0, to: weeks }];
    if ((k * 61) % 100 >= share * 100) {
      const [searching, sheltered] = [Math.floor(weeks / 4), Math.floor(weeks / 1.4)];
      return [{ activity: 'ownSearch', from: 0, to: searching }, { activity: 'sheltered', from: searching + 1, to: Math.max(searching + 1, sheltered) }, { activity: 'none', from: Math.max(searching + 2, sheltered + 1), to: weeks }];
    }
    const until = Math.min(weeks, found + kept);
    const job: LifeStretch[] = [{ activity: 'jobSearch', from: 0, to: found - 1 }, { activity: k % 3 === 0 ? 'fullTime' : 'partTime', from: found, to: until }];
    return until < weeks ? [...job, { activity: 'ownSearch', from: until + 1, to: weeks }] : job;
  };
  return Object.fromEntries(arms.map((arm) => [arm, Array.from({ length: 100 }, (_, k) => life(k, ever(arm)))]));
}
