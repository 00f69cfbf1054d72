/** A difference that sets one leaf, such as an arm could hold. */

/**
 * @param path - Entries of lists by id: `services[ips-team].staff.caseload`.
 * @param value - The leaf.
 */
export function differenceAt(path: string, value: unknown): { readonly [key: string]: unknown } {
  return nested(path.split(/\.|(?=\[)/), value) as { readonly [key: string]: unknown };
}

function nested([key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  return key.startsWith('[') ? [{ id: key.slice(1, -1), ...(nested(rest, value) as object) }] : { [key]: nested(rest, value) };
}
