/** The part of the page that says which answers come from data, and which hang on a reading. */
import { isHidden, mostPeople, spanOf, type Answer, type Answered } from '../../calibration/validation/answers.js';
import type { Answers } from './answers.js';
import { percent, signed, table } from './markdown.js';

export function answersPart(answers: Answers): string {
  const { draws, perDraw, structure, rivals, questions } = answers;
  const errors = questions.flatMap(({ prior, posterior, rivals: others }) => [prior, posterior, ...others].map(({ error }) => error));
  return `## Which answers come from data, and which hang on a reading

An answer is a difference in the share who are ever in an ordinary job, in points, with the 95 % interval of what is expected: of a scenario, its second arm less its first; of a lever, its high
setting less its low one, in the IPS arm of \`ips-vs-usual-care\`. ${draws} draws of the parameters, ${perDraw} replications each, at most ${mostPeople} people; chance is taken out by an analysis of variance, and what it
leaves in a median is at most ±${(100 * Math.max(...errors)).toFixed(1)} points. *Width left* is the width of the posterior's interval over that of the prior's: near 1 the trials say nothing, and the answer is what was assumed;
– where there is no interval, or where chance hides one, which then lies *within* so many points of the median.${rivals.length === 0 ? '' : ` Structures: ${structure}; ${rivals.map((rival) => `*${rival.name}* (${rival.structure}, ${rival.points} points)`).join(', ')}. An answer *hangs* on the reading where the median under one
structure lies outside the interval under another, simulation error apart.`}

${answersSummary(answers).join('\n')}

${table(['', 'Difference', 'Prior', 'Posterior', 'Width left', ...rivals.map(({ name }) => name), ...(rivals.length === 0 ? [] : ['Hangs'])], questions.map((question) => row(question, rivals.length)))}`;
}

function row({ id, kind, from, to, prior, posterior, ratio, rivals, hangs }: Answered, others: number): string[] {
  const apart = kind === 'lever' ? `${from} → ${to}` : `${to} less ${from}`;
  const shown = [id, kind === 'lever' ? 'lever' : ''].filter((each) => each !== '').join(', ');
  return [shown, apart, answerText(prior), answerText(posterior), ratio === null ? '–' : ratio.toFixed(2), ...rivals.map(answerText), ...(others === 0 ? [] : [hangs === null ? '–' : hangs ? '**yes**' : 'no'])];
}

/** In points. */
export function answerText(answer: Answer): string {
  const { median, low, high, limit } = answer;
  const interval = low === null || high === null ? '' : isHidden(answer) ? ` (within ${(100 * limit).toFixed(1)})` : ` (${signed(100 * low, 1)} to ${signed(100 * high, 1)})`;
  return `${signed(100 * median, 1)}${interval}`;
}

/** Under this share of the prior's width the trials have said most of what the answer says. */
const narrow = 0.5;
/** Over this share they have said next to nothing. */
const wide = 0.8;

/** The findings in sentences. */
export function answersSummary({ questions, rivals }: Answers): string[] {
  const known = questions.flatMap(({ id, ratio }) => (ratio === null ? [] : [{ id, ratio }]));
  const hanging = questions.filter(({ hangs }) => hangs === true).map(({ id }) => id);
  const judged = questions.filter(({ hangs }) => hangs !== null).length;
  const turned = questions.filter(({ posterior, rivals: others }) => others.some((other) => isTurned(posterior, other))).map(({ id }) => id);
  if (known.length === 0) return [`Questions asked: ${questions.length}, under too few draws for intervals.`];
  return [
    `The trials narrow the interval to less than ${percent(narrow)} % of the prior's in ${listed(known.filter(({ ratio }) => ratio < narrow))} of ${known.length} answers; more than ${percent(wide)} % is left in ${listed(known.filter(({ ratio }) => ratio > wide))}.`,
    ...(rivals.length === 0 ? [] : [`${hanging.length} of ${judged} answers hang on the reading${hanging.length === 0 ? '' : `: ${hanging.join(', ')}`}; ${turned.length === 0 ? 'none changes its sign' : `the sign changes in ${turned.join(', ')}`}.`]),
  ];
}

/** Both clear of 0 on different sides. */
function isTurned(one: Answer, other: Answer): boolean {
  const sign = (answer: Answer): number => {
    const { low, high } = spanOf(answer) ?? { low: 0, high: 0 };
    return low > answer.error ? 1 : high < -answer.error ? -1 : 0;
  };
  return sign(one) * sign(other) < 0;
}

function listed(answers: readonly { readonly id: string }[]): string {
  return answers.length === 0 ? '0' : `${answers.length} (${answers.map(({ id }) => id).join(', ')})`;
}
