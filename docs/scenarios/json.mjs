/** JSON that people can read and git can compare: a line for each thing down to a depth, what is smaller on one line. */
export function toJson(value, depth, indent = '') {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent} `;
  const parts = Array.isArray(value)
    ? value.map((each) => toJson(each, depth - 1, inner))
    : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${toJson(each, depth - 1, inner)}`);
  if (parts.length === 0) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}
