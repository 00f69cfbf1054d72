// How figures of the bench are told: medians with their spread, because machines are never quiet.

export const sorted = (values) => [...values].sort((a, b) => a - b);

export const median = (values) => sorted(values)[values.length >> 1];

/** The median, with the least and the most. */
export function spread(values, digits) {
  const inOrder = sorted(values);
  return `${median(values).toFixed(digits)} (${inOrder[0].toFixed(digits)} to ${inOrder.at(-1).toFixed(digits)})`;
}

/** Says a line, its first words in a column of their own. */
export function say(label, text = '') {
  console.log(`${label.padEnd(38)} ${text}`.trimEnd());
}

export function heading(text) {
  console.log(`\n${text}`);
}
