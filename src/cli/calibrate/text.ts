/** What `calibrate` prints: what was learned of each parameter, and how the posterior meets each arm. */
import type { CalibrationResult } from '../../calibration/result.js';
import { width, type Colours } from '../terminal.js';
import { wrap } from '../wrap.js';

export function calibrationText({ title, points, trials, patterns, notRuledOut, parameters, figures, warnings, arms, level, effect, sampler }: CalibrationResult, folder: string, colours: Colours): string {
  const head = wrap(`${title === '' ? 'Calibration' : title} · ${points} points of ${parameters.length} parameters, ${trials.length} trials, ${patterns.length} patterns · ${percent(notRuledOut)} % of the prior not ruled out by the first wave`, width);
  const learned = parameters.map(({ path, priorMean, priorSd, mean, sd, shrinkage }) => line(path.replace(/^parameters\./, ''), [`${short(priorMean)} ± ${short(priorSd)}`, `${short(mean)} ± ${short(sd)}`, `${percent(shrinkage)} %`], parameterWidths));
  const fits = arms.map(({ trial, arm, observed, expected, simulated, standardError }) => line(`${trial} ${arm}`, [percent(observed), percent(expected), `${percent(simulated)} ± ${(196 * standardError).toFixed(1)}`], armWidths));
  const aims = figures.filter(({ isTarget }) => isTarget).map(({ id, observed, expected, standardError }) => line(id, [short(observed ?? NaN), short(expected), short(standardError)], armWidths));
  const apart = Math.max(...parameters.map((each) => each.apart));
  const notes = wrap(`Settings differ by ${level.mean.toFixed(2)} in level and ${effect.mean.toFixed(2)} in effect (standard deviations, log odds). Means of two independent samples lie at most ${apart.toFixed(2)} posterior standard deviations apart; ${sampler.stages.join(' and ')} stages, ${sampler.looks.map((looks) => looks.toFixed(1)).join(' and ')} points looked at in each of the last steps.`, width);
  return `${[
    ...head.map(colours.bold), '', colours.dim(line('parameter', ['prior', 'posterior', 'sd left'], parameterWidths)), ...learned,
    '', colours.dim(line('per cent with the outcome', ['observed', 'emulator', 'fresh'], armWidths)), ...fits,
    ...(aims.length === 0 ? [] : ['', colours.dim(line('figures of patterns', ['observed', 'emulator', 'error'], armWidths)), ...aims]),
    '', ...notes, ...warnings.flatMap((warning) => wrap(`! ${warning}`, width, '  ')), ...wrap(`Saved ${folder}/ → calibration.json · posterior.json · parameters.csv · arms.csv · journal · charts/`, width).map(colours.dim),
  ].join('\n')}\n`;
}

const parameterWidths = [34, 17, 17, 9] as const;
const armWidths = [44, 10, 10, 13] as const;

function line(first: string, cells: readonly string[], [left, ...others]: readonly number[]): string {
  return `${first.padEnd(left ?? 0)}${cells.map((cell, k) => cell.padStart(others[k] ?? 0)).join('')}`.trimEnd();
}

function percent(share: number): string {
  return (100 * share).toFixed(0);
}

function short(value: number): string {
  return Math.abs(value) < 0.1 ? value.toFixed(3) : value.toFixed(2);
}
