/** A copy of plain data in which one leaf is another; what lies beside the way to it is shared. */
export function withValue<T>(data: T, [key, ...rest]: readonly string[], value: unknown): T {
  if (key === undefined) return value as T;
  const group = data as Record<string, unknown>;
  return { ...group, [key]: withValue(group[key], rest, value) } as T;
}
