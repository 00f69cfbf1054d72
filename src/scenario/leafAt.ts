/** Single leaves of a complete scenario by their path; entries of lists by id: `services[ips-team].staff.caseload`. */

/** The keys of a path; one in brackets is the id of a list's entry. */
export function leafKeys(path: string): string[] {
  return path.split(/\.|(?=\[)/);
}

/** What stands at a path; undefined where there is nothing. */
export function leafAt(data: unknown, path: string): unknown {
  return leafKeys(path).reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value.find((entry) => hasId(entry, key));
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  }, data);
}

/** A copy with another leaf; what lies beside the way to it is shared. Where the path leads to nothing the data stays as it is. */
export function withLeafAt<T>(data: T, path: string, value: unknown): T {
  return leafAt(data, path) === undefined ? data : changed(data, leafKeys(path), value) as T;
}

function changed(data: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) return data.map((entry: unknown) => (hasId(entry, key) ? changed(entry, rest, value) : entry));
  const group = data as Readonly<Record<string, unknown>>;
  return { ...group, [key]: changed(group[key], rest, value) };
}

function hasId(entry: unknown, key: string): boolean {
  return key.startsWith('[') && typeof entry === 'object' && entry !== null && 'id' in entry && entry.id === key.slice(1, -1);
}
