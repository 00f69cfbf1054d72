/** Text for a terminal: a file must not be able to move the cursor or change colours through what a message quotes. */

// eslint-disable-next-line no-control-regex -- Control characters are what is looked for.
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A text with control characters written as escapes. */
export function printable(text: string): string {
  return text.replace(control, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const longest = 60;

/** A found value as a message shows it: quoted text, number, or `(a list)` or `(a group of keys)` for what is larger. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '(an empty list)' : '(a list)';
  if (typeof value === 'object' && value !== null) return '(a group of keys)';
  const text = printable(JSON.stringify(value) ?? 'nothing');
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}

/** A number with commas between thousands, as in 1,800. */
export function thousands(value: number): string {
  const [whole = '', rest] = String(value).split('.');
  if (whole.includes('e') || (rest?.includes('e') ?? false)) return String(value);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/** Words as a list: `a, b or c`. */
export function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
