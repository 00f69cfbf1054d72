// The table of a scenario: arms by measures, and the facts beneath it.
import { difference, error, head, level } from './numbers.mjs';
import { rankedArms, referenceOf } from './sentences.mjs';

/** Arms beyond which they are shown from best to worst and not in the order of the file. */
const mostInOrder = 8;

/** Arms by measures: mean, simulation error of the first measure, difference from the reference in brackets. */
export function armsTable(answer) {
  const { measures } = answer;
  const arms = answer.arms.length > mostInOrder ? rankedArms(answer, measures[0]) : answer.arms;
  const rows = arms.map((arm) => `| ${nameOf(arm, answer)} | ${measures.map((measure, k) => cell(arm.values[measure.id], measure, k === 0)).join(' | ')} |`);
  return [`| | ${measures.map(head).join(' | ')} |`, `|:--|${'--:|'.repeat(measures.length)}`, ...rows].join('\n');
}

function nameOf({ id, label }, { reference, arms }) {
  return id === reference && arms.length > 1 ? `${label} *(reference)*` : label;
}

function cell(value, measure, isFirst) {
  const own = isFirst && value.error !== null ? `**${level(value.mean, measure)}** ±${error(value.error, measure)}` : level(value.mean, measure);
  return value.difference === undefined || value.difference === null ? own : `${own} (${difference(value.difference, measure)})`;
}

/** Who, how long, how many replications, which seed, and how to run it. */
export function facts(answer) {
  const { people, horizon, replications, paired, seed, name, arms, measures } = answer;
  const against = arms.length > 1 ? ` In brackets the difference from ${referenceOf(answer).label}, of shares in points.` : '';
  const order = arms.length > mostInOrder ? ' Arms from best to worst.' : '';
  const kind = arms.length > 1 && paired ? 'paired replications' : 'replications';
  const parts = measures.filter(({ of }) => of !== undefined).map(({ label, of }) => `“${label}” of ${of}`);
  const whose = parts.length === 0 ? '' : ` Not of all members: ${parts.join('; ')}.`;
  return `<sub>${upper(people)}, followed for ${horizon}; ${replications} ${kind}, seed ${seed}.${against}${order}${whose} Run it: \`inclusim run scenarios/${name}.yaml\`</sub>`;
}

function upper(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
