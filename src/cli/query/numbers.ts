/** Numbers for people: five digits are enough to read, and points stand below each other. */

/** A number with its five leading digits, and all digits before the point. */
export function rounded(value: number): string {
  if (!Number.isFinite(value) || Number.isInteger(value)) return String(value);
  return String(Math.abs(value) >= 1e5 ? Math.round(value) : Number(value.toPrecision(5)));
}

/** The texts of a column of numbers, filled up on the right so that their points stand in one line when the texts end in one. */
export function alignedAtPoint(texts: readonly string[]): string[] {
  const behind = texts.map((text) => (text.includes('.') ? text.length - text.indexOf('.') : 0));
  const most = Math.max(0, ...behind);
  return texts.map((text, at) => text + ' '.repeat(most - (behind[at] ?? 0)));
}
