// A 2 x 2 design in words and a table: simple effects, interaction, Shapley values with their shares.
import { apart, difference, error, none, plain, range } from './numbers.mjs';

/** Measures that are taken apart. */
const most = 4;

/** The section for the first measures of a scenario. */
export function factorialText({ measures, factorial }, design) {
  const shown = measures.filter(({ id }) => factorial[id] !== undefined).slice(0, most);
  return [sentences(shown[0], factorial[shown[0].id], design), '', table(shown, factorial, design), '', notes].join('\n');
}

const notes = '<sub>± is simulation error (95 %). A Shapley value is a factor’s mean effect over both orders in which the two can be added (Shapley 1953; Shorrocks 2013); the two sum to the whole. Shares are given where the whole is clear of 0.</sub>';

function sentences(measure, found, { a, b, further }) {
  const { shareA, shareB, interaction } = found;
  const both = `Both together change “${measure.label.toLowerCase()}” by ${effect(found.whole, measure)}.`;
  const shares = shareA.effect === null ? '' : ` As Shapley values ${share(shareA)} of that belong to ${a.name} and ${share(shareB)} to ${b.name}.`;
  const together = isClear(interaction)
    ? `Together the two do ${apart(interaction.effect, measure)} ${interaction.effect > 0 ? 'more' : 'less'} than apart (${interval(interaction, measure)}).`
    : `Whether one does more beside the other cannot be told from 0 (interaction ${effect(interaction, measure)}).`;
  return `${both}${shares} ${together} ${furtherText(measure, found.further, further)}`;
}

function furtherText(measure, value, { name }) {
  const { difference: change, differenceError } = value;
  if (change === null || differenceError === null || Math.abs(change) <= differenceError) return `What ${name} adds to that cannot be told from 0 (${effect({ effect: change, error: differenceError }, measure)}).`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} adds ${effect({ effect: change, error: differenceError }, measure)} to that.`;
}

function isClear({ effect: value, error: half }) {
  return value !== null && half !== null && Math.abs(value) > half;
}

/** `+12.3 points (11.8 to 12.8)`. */
function effect({ effect: value, error: half }, measure) {
  if (value === null) return 'an unknown amount';
  const noun = apart(value, measure).replace(/^[\d.,]+/, '');
  return half === null ? `${difference(value, measure)}${noun}` : `${difference(value, measure)}${noun} (${interval({ effect: value, error: half }, measure)})`;
}

function interval({ effect: value, error: half }, measure) {
  return range(value - half, value + half, measure);
}

function share({ effect: value, error: half }) {
  const percent = (part) => plain(100 * part, 0);
  return half === null ? `${percent(value)} %` : `${percent(value)} % (${percent(value - half)} to ${percent(value + half)})`;
}

function table(measures, factorial, { a, b, further }) {
  const lines = [
    [`${upper(a.name)} ${b.without} (${a.of})`, 'aWithoutB'], [`${upper(a.name)} ${b.with}`, 'aWithB'],
    [`${upper(b.name)} ${a.without} (${b.of})`, 'bWithoutA'], [`${upper(b.name)} ${a.with}`, 'bWithA'],
    ['Interaction', 'interaction'], ['Both', 'whole'],
    [`${upper(a.name)}, Shapley value`, 'shapleyA', 'shareA'], [`${upper(b.name)}, Shapley value`, 'shapleyB', 'shareB'],
  ];
  const rows = lines.map(([label, key, shareKey]) => row(label, measures.map((measure) => cell(factorial[measure.id][key], measure, factorial[measure.id][shareKey]))));
  const added = row(`${upper(further.name)}, on top of both`, measures.map((measure) => cell({ effect: factorial[measure.id].further.difference, error: factorial[measure.id].further.differenceError }, measure)));
  return [row('Effect', measures.map(({ label, unit }) => `${label}, ${unit === 'share' ? 'points' : unit}`)), `|:--|${'--:|'.repeat(measures.length)}`, ...rows, added].join('\n');
}

function cell(value, measure, part) {
  if (value.effect === null) return none;
  const own = `${difference(value.effect, measure)} ±${error(value.error, measure)}`;
  return part === undefined || part.effect === null ? own : `${own}; ${share(part)}`;
}

function row(first, cells) {
  return `| ${[first, ...cells].join(' | ')} |`;
}

function upper(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
