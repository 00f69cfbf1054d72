/** The part of the page that says what a refit changes. */
import { parameterName } from '../../calibration/parameterName.js';
import type { Refit } from './answers.js';
import { answerText } from './answers-page.js';
import { signed, table } from './markdown.js';

export function refitsPart(refits: readonly Refit[]): string {
  return ['## Found once more', ...refits.map(refitPart)].join('\n\n');
}

function refitPart({ name, controls, parameters, comparison }: Refit): string {
  const rows = parameters.map(({ path, mean, sd, refitted, by, width }) => [parameterName(path), `${short(mean)} ± ${short(sd)}`, short(refitted), by === null ? '–' : signed(by, 1), width === null ? '–' : width.toFixed(2)]);
  return `**${name}**: ${controls === null ? 'controls as published' : `the control of every trial is \`${controls}\`, its targets from patterns as published`}. ${refitSummary({ name, controls, parameters, comparison })}

${table(['Parameter', 'Posterior', 'Refit', 'Moved, sd', 'Its sd, of the posterior’s'], rows)}`;
}

/** From so many standard deviations on a parameter has moved. */
const far = 1;

/** The finding in a sentence or two. */
export function refitSummary({ parameters, comparison }: Refit): string {
  const moved = parameters.filter(({ by }) => by !== null && Math.abs(by) >= far).map(({ path }) => parameterName(path));
  const parts = [`${moved.length} of ${parameters.length} parameters move by a posterior standard deviation or more${moved.length === 0 ? '' : ` (${moved.join(', ')})`}.`];
  if (comparison !== null) parts.push(`The answer of ${comparison.question}: ${answerText(comparison.before)} points, and ${answerText(comparison.after)} after the refit.`);
  return parts.join(' ');
}

function short(value: number): string {
  return value.toFixed(Math.abs(value) < 0.1 ? 3 : 2);
}
