/** Made-up results with the shape of real ones: smooth curves, no chance. The numbers mean nothing. */
import type { ArmResult, Difference, EquityResult, RunResult, SubgroupResult, WeeklyColumn } from '../../src/comparison/comparison.js';
import { activities } from '../../src/outcomes/activities.js';
import { erreygersIndex } from '../../src/comparison/equity.js';
import type { MeasureInfo } from '../../src/outcomes/measure.js';
import type { ChartContext } from '../../src/charts/index.js';
import { fakeAttitudes, fakeFlows, fakeLives, fakeSurvival } from './fakeHistories.js';

export const weeks = 78;
export const reported = ['everCompetitive', 'competitiveAt@52', 'competitiveAt', 'weeksWorked', 'waitWeeks', 'staffYears', 'netCost'];

function info(id: string, unit: string, better: MeasureInfo['better'], en: string, nb: string, atWeek = false): MeasureInfo {
  return { id, unit, better, label: { en, nb }, atWeek, meaning: `${en}, as it is measured.`, range: unit === 'share' ? [0, 1] : [0, null], of: 'all members of the cohort' };
}

const infos = [
  info('everCompetitive', 'share', 'higher', 'Ever in an ordinary job', 'Noen gang i ordinær jobb'),
  info('competitiveAt', 'share', 'higher', 'In an ordinary job', 'I ordinær jobb', true),
  info('weeksWorked', 'weeks', 'higher', 'Weeks worked', 'Uker i arbeid'),
  info('waitWeeks', 'weeks', 'lower', 'Weeks on a waiting list', 'Uker på venteliste'),
  info('neverReached', 'share', 'lower', 'Never reached by a service', 'Aldri nådd av et tilbud'),
  info('staffYears', 'staff-years', null, 'Staff-years', 'Årsverk'),
  info('netCost', 'money', null, 'Net public cost a person', 'Netto offentlig kostnad per person'),
];
export const measures = (id: string): MeasureInfo | undefined => infos.find((each) => each.id === id);

export const context: ChartContext = { language: 'en', compareWith: 'usual-care', reported, measures, currency: 'NOK' };

/** Final values of an arm's measures, in the order of `reported`. */
const finalsByArm: Readonly<Record<string, readonly number[]>> = {
  'usual-care': [0.274, 0.17, 0.205, 8.1, 9.6, 37.5, 412_000],
  ips: [0.529, 0.38, 0.423, 17.9, 2.1, 82.5, 455_400],
  'more-counsellors': [0.301, 0.19, 0.221, 9, 4.2, 82.4, 461_300],
  'peer-support': [0.346, 0.201, 0.231, 9.9, 8.8, 55, 431_800],
};
/** Half-width of what a real group of 600 varies by, and of simulation error, in the order of `reported`. */
const spreads = [0.052, 0.045, 0.048, 1.9, 0.8, 0, 21_000];

function finalOf(arm: string, at: number): number {
  return finalsByArm[arm]![at]!;
}

export function fakeResult(arms: readonly string[] = ['usual-care', 'ips'], followed: number = weeks): RunResult {
  return {
    comparison: {
      schema: 'inclusim-comparison-1',
      scenario: 'ips-vs-usual-care',
      cohort: { n: 599.4, at: 'start', eligible: ['wantsWork', 'notCompetitivelyEmployed'] },
      weeks, seed: 2026, replications: 80,
      arms: Object.fromEntries(arms.map((arm) => [arm, armOf(arm)])),
      differences: arms.slice(1).flatMap((arm) => reported.map((measure, at) => differenceOf(arm, arms[0]!, measure, at))),
    },
    equity: fakeEquity(arms),
    subgroups: arms.flatMap((arm) => subgroupsOf(arm, arms[0]!)),
    weekly: { weeks, arms: Object.fromEntries(arms.map((arm, at) => [arm, columnsOf(arm, at)])) },
    survival: fakeSurvival(arms, followed, (arm) => finalOf(arm, 0)),
    flows: fakeFlows(arms, followed, (arm, activity, week) => columnsOf(arm, arms.indexOf(arm))[activity]!.mean[week % (weeks + 1)]!),
    attitudes: fakeAttitudes(arms),
    lives: fakeLives(arms, followed, (arm) => finalOf(arm, 0)),
  };
}

function armOf(arm: string): ArmResult {
  const measured = reported.map((id, at) => [id, { mean: finalOf(arm, at), n: 599.4, simulationError: spreads[at]! / 11 }]);
  return { staffYears: finalOf(arm, 5), measures: Object.fromEntries(measured) };
}

function differenceOf(arm: string, against: string, measure: string, at: number): Difference {
  const difference = finalOf(arm, at) - finalOf(against, at);
  const width = spreads[at]!;
  const excludes = Math.abs(difference) > width;
  return {
    arm, against, measure, difference, simulationError: width / 11, realGroup: [difference - width, difference + width], parameters: null,
    ratio: finalOf(arm, at) / finalOf(against, at), nnt: measures(measure.split('@')[0]!)?.unit === 'share' && excludes ? 1 / difference : null,
    ahead: null, paired: true, varianceRatio: 3.1,
  };
}

const never: Readonly<Record<string, number>> = { 'usual-care': 0.18, ips: 0.06, 'more-counsellors': 0.12, 'peer-support': 0.15 };

function gainOf(difference: number, n: number, isReference: boolean): SubgroupResult['gain'] {
  return isReference || n < 10 ? null : { difference, simulationError: 0.006, parameters: null };
}

function subgroupsOf(arm: string, reference: string): SubgroupResult[] {
  const levels = [['mild', 61, 1.4], ['moderate', 240, 1.15], ['severe', 290, 0.8], ['none', 8.4, 1]] as const;
  // The difference between groups is smaller with IPS.
  const factorOf = (of: string, factor: number) => (of === 'ips' ? 1 + 0.7 * (factor - 1) : factor);
  const measured = [...reported.slice(0, 4).map((measure, at) => [measure, finalOf(arm, at), finalOf(reference, at)] as const), ['neverReached', never[arm]!, never[reference]!] as const];
  return measured.flatMap(([measure, own, other]) => levels.map(([level, n, factor]) => (
    { arm, by: 'severity', level, measure, mean: own * factorOf(arm, factor), n, simulationError: 0.01, gain: gainOf(own * factorOf(arm, factor) - other * factorOf(reference, factor), n, arm === reference) }
  )));
}

/** Indices of severity from the groups above, all but the smallest. */
function fakeEquity(arms: readonly string[]): EquityResult[] {
  const cells = arms.flatMap((arm) => subgroupsOf(arm, arms[0]!));
  const indexOf = (arm: string, measure: string): number => erreygersIndex(['severe', 'moderate', 'mild'].map((level) => {
    const { n, mean } = cells.find((each) => each.arm === arm && each.measure === measure && each.level === level)!;
    return { people: n, having: n * mean! };
  }));
  return ['everCompetitive', 'neverReached'].flatMap((measure) => arms.map((arm, a): EquityResult => ({
    arm, by: 'severity', measure, index: indexOf(arm, measure), simulationError: 0.004, parameters: null,
    change: a === 0 ? null : { index: indexOf(arm, measure) - indexOf(arms[0]!, measure), simulationError: 0.003, parameters: null },
  })));
}

/** A rise from 0 that slows down. */
function rise(week: number, pace: number): number {
  return week / (week + pace);
}

function columnsOf(arm: string, at: number): Record<string, WeeklyColumn> {
  const last = finalOf(arm, 2);
  const competitive = (week: number) => (last * rise(week, 30)) / rise(weeks, 30);
  const parts: Record<string, (week: number) => number> = {
    fullTime: (week) => competitive(week) * 0.3,
    partTime: (week) => competitive(week) * 0.66,
    absent: (week) => competitive(week) * 0.04,
    hospital: () => 0.021,
    subsidised: (week) => 0.05 * rise(week, 12),
    placement: (week) => (0.16 - 0.03 * at) * rise(week, 9),
    sheltered: (week) => (at === 1 ? 0.01 : 0.11) * rise(week, 25),
    education: () => 0.04,
    course: (week) => (at === 1 ? 0.02 : 0.09) * rise(week, 4),
    jobSearch: (week) => (at === 1 ? 0.32 : 0.05) * rise(week, 3) * (1 - week / 160),
    waitingList: (week) => (at === 1 ? 0.05 : 0.2) * (1 - rise(week, 20)),
    ownSearch: () => 0.06,
    dead: (week) => 0.00004 * week,
  };
  const parallel: Record<string, (week: number) => number> = {
    load: (week) => (at === 1 ? 18 : 34 + 8 * at) * rise(week, 6), waiting: (week) => (at === 1 ? 20 : 120) * (1 - rise(week, 30)),
    everCompetitive: (week) => (finalOf(arm, 0) * rise(week, 30)) / rise(weeks, 30), supported: (week) => 0.7 * rise(week, 8),
  };
  const busy = Object.values(parts);
  const used = (week: number) => busy.reduce((sum, part) => sum + part(week), 0);
  parts['none'] = (week) => 1 - used(week);
  const known = { ...Object.fromEntries(activities.map(({ id }) => [id, () => 0])), ...parts, ...parallel, competitive };
  return Object.fromEntries(Object.entries(known).map(([id, curve]) => [id, columnOf(curve)]));
}

function columnOf(curve: (week: number) => number): WeeklyColumn {
  const mean = Array.from({ length: weeks + 1 }, (_, week) => curve(week));
  const half = mean.map((share) => 1.96 * Math.sqrt(Math.max(0, share * (1 - share)) / 599.4));
  return { mean, low: mean.map((share, at) => Math.max(0, share - half[at]!)), high: mean.map((share, at) => share + half[at]!) };
}
