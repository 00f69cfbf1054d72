/** A validation as a page of Markdown, for people who decide whether to believe the model. */
import { patternOf } from '../../catalogue/evidence/patterns.js';
import type { Observed } from '../../catalogue/evidence/patterns/pattern.js';
import { countInterval, placeOf, type Coverage, type ScoreDifference } from '../../calibration/coverage.js';
import { answersPart } from './answers-page.js';
import { percent, signed, table } from './markdown.js';
import { refitsPart } from './refits-page.js';
import type { Validation } from './validation.js';

export function validationPage(validation: Validation): string {
  return [head(validation), predictions(validation), rivalsTable(validation), settings(validation), truths(validation), patternTable(validation), ...answers(validation)].join('\n\n').concat('\n');
}

function answers({ answers: asked, refits }: Validation): string[] {
  return [...(asked === null ? [] : [answersPart(asked)]), ...(refits.length === 0 ? [] : [refitsPart(refits)])];
}

function head({ title, points, parameters, trials }: Validation): string {
  return `# Validation

Made by \`inclusim validate\` from real runs (\`npm run validate\` makes it anew); do not edit it by hand. Calibration: ${title === '' ? 'without a title' : title}; ${points} simulated points of ${parameters} parameters,
${trials.length} trials. How it is done stands in [MODEL.md](MODEL.md), sections 6.5 and 6.6; what fails is said here as it was found.`;
}

function predictions({ leftOut, standing }: Validation): string {
  const rows = leftOut.flatMap(({ id, k, isRefitted, arms, people }) => arms.map((arm, at) => {
    const { low, high } = countInterval(arm.probabilities, 0.95);
    const n = people[at] ?? 1;
    const middle = countInterval(arm.probabilities, 0).low;
    return [at === 0 ? id : '', arm.id, `${arm.events}/${n}`, percent(arm.events / n), `${percent(middle / n)} (${percent(low / n)} to ${percent(high / n)})`, placeOf(arm).toFixed(2), at === 0 ? `${k.toFixed(2)}${isRefitted ? ', refitted' : ''}` : ''];
  }));
  return `## Trials that the model has not seen

Each trial is predicted from all the others: draws of the posterior are weighted as if it had not been there (Pareto-smoothed importance weights), or drawn anew
where the weights' k exceeds .7. Predicted: median and 95 % interval of the per cent with the outcome, with the chance of the trial, parameters and what settings differ in.

${table(['Trial', 'Arm', 'Events', 'Observed %', 'Predicted %', 'Falls at', 'k'], rows)}

How often intervals hold what was observed; p is of a binomial test against the level.

${table(['Of', 'Interval', 'Held', 'p', 'Mean width, points'], [...coverageRows('all arms, alone', standing.coverage), ...coverageRows('offered arm, given the control', standing.conditionalCoverage)])}`;
}

function coverageRows(of: string, coverage: readonly Coverage[]): string[][] {
  return coverage.map(({ level, hits, of: all, p, meanWidth }) => [of, `${percent(level)} %`, `${hits} of ${all}`, p.toFixed(2), (100 * meanWidth).toFixed(1)]);
}

function rivalsTable({ standing }: Validation): string {
  const rows = standing.rivals.map(({ rival, score, ahead, jointScore, jointAhead, coverage }) => [
    rival, score.toFixed(1), difference(ahead), jointScore === null ? '' : jointScore.toFixed(1), jointAhead === null ? '' : difference(jointAhead),
    ...[0.8, 0.95].map((level) => coverage.find((each) => each.level === level)).map((each) => (each === undefined ? '' : `${each.hits} of ${each.of}, ${(100 * each.meanWidth).toFixed(1)}`)),
  ]);
  const own = [0.8, 0.95].map((level) => standing.conditionalCoverage.find((each) => each.level === level)).map((each) => (each === undefined ? '' : `${each.hits} of ${each.of}, ${(100 * each.meanWidth).toFixed(1)}`));
  return `## Against forecasters without a simulator

The task: the count of the offered arm of a trial that was left out, given the count of its control. Log score: higher is better; *model ahead* is the model's less the
rival's, with its standard error over trials. Intervals: how often they hold the observed count, and their mean width in points.

${table(['Forecaster', 'Log score', 'Model ahead', 'Both counts', 'Model ahead', '80 % intervals', '95 % intervals'], [['the model', standing.score.toFixed(1), '', standing.jointScore.toFixed(1), '', ...own], ...rows])}`;
}

function difference({ sum, standardError }: ScoreDifference): string {
  return `${signed(sum, 1)} ± ${standardError.toFixed(1)}`;
}

function settings({ spread, knowNothing, together: { alone, inSettings } }: Validation): string {
  const share = (own: number, other: number) => `${percent(1 - (own * own) / (other * other))} %`;
  const three = ([median, low, high]: readonly [number, number, number]) => `${median.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
  const { observed } = alone;
  return `## What settings differ in

Standard deviation between settings that is left, on the log odds, with the simulator and without one; the share of the variance that the simulator explains.

${table(['', 'Know-nothing', 'Model', 'Explained'], [
    ['level (s0)', knowNothing.level.toFixed(2), spread.level.toFixed(2), share(spread.level, knowNothing.level)],
    ['effect (tau)', knowNothing.effect.toFixed(2), spread.effect.toFixed(2), share(spread.effect, knowNothing.effect)],
  ])}

All fitted trials together: ratio pooled with random effects, and the standard deviation of its logarithm between trials. Simulated: median and central 90 % over sets of virtual trials.

${table(['', 'Published', 'Simulated', 'Simulated, in settings of their own'], [
    ['ratio', `${observed.ratio.toFixed(2)} (${observed.low.toFixed(2)} to ${observed.high.toFixed(2)})`, three(alone.ratio), three(inSettings.ratio)],
    ['tau', observed.tau.toFixed(2), three(alone.tau), three(inSettings.tau)],
  ])}`;
}

function truths({ ranks }: Validation): string {
  if (ranks.length === 0) return '## Truths that are known\n\nToo few points for simulation-based calibration.';
  const sets = ranks[0]?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
  return `## Truths that are known

Simulation-based calibration: ${sets} points of the bank are taken for the truth, one after the other, and what was simulated there for the data. Ranks of the truths among
posterior draws should be even; p is of a chi-square test, corrected for the number of parameters (Holm).

${table(['Parameter', 'p', 'p, Holm'], ranks.map(({ parameter, p, adjusted }) => [parameter, p.toFixed(3), adjusted.toFixed(2)]))}`;
}

function patternTable({ patterns }: Validation): string {
  const rows = patterns.flatMap(({ pattern, passes, statistics }) => {
    const known = patternOf(pattern);
    return statistics.map(({ id, median, intervals, widthRatio, scored, passes: own }, k) => {
      const middle = intervals.find(({ level }) => level === 0.9);
      const statistic = known?.statistics.find((each) => each.id === id);
      return [k === 0 ? (known?.number ?? '') : '', k === 0 ? `${pattern} (${known?.use === 'heldOut' ? 'held out' : (known?.use ?? '')})` : '', statistic?.title ?? id, statistic === undefined ? '' : observedText(statistic.observed), `${short(median)} (${short(middle?.low ?? NaN)} to ${short(middle?.high ?? NaN)})`, widthRatio.toFixed(1), scored ? (own ? 'yes' : '**no**') : '–', k === 0 ? (passes ? 'passes' : '**fails**') : ''];
    });
  });
  const passed = patterns.filter(({ passes }) => passes).length;
  return `## Patterns

${passed} of ${patterns.length} pass. A figure passes when it lies in the central 90 % of virtual studies of its own size and design (${patterns[0]?.studies ?? 0} of each), at points of the posterior, and that interval is at most
1.5 times as wide as sampling error alone. Figures with – are shown and not judged.

${table(['#', 'Pattern', 'Figure', 'Observed', 'Virtual studies', 'Width', 'Inside', ''], rows)}`;
}

function observedText(observed: Observed): string {
  if ('figure' in observed) return short(observed.figure);
  if ('from' in observed) return `${short(observed.from)} to ${short(observed.to)}`;
  return [observed.atLeast === undefined ? '' : `at least ${short(observed.atLeast)}`, observed.atMost === undefined ? '' : `at most ${short(observed.atMost)}`].filter((each) => each !== '').join(', ');
}

function short(value: number): string {
  return Number.isNaN(value) ? 'none' : value.toFixed(Math.abs(value) < 1 ? 3 : 2);
}
