/** Plain data of a scenario file: what stands at a path, and how it is put there. */

export type Data = { readonly [key: string]: unknown };
export type Open = { [key: string]: unknown };

/** The value at `staff.count`; undefined where there is none. */
export function valueAt(data: Data, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isGroup(value) && Object.hasOwn(value, key) ? value[key] : undefined), data);
}

/** Puts a value at a path, with the groups on the way there. */
export function put(data: Open, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let group = data;
  for (const key of keys) {
    const inner = Object.hasOwn(group, key) ? group[key] : undefined;
    const next: Open = isGroup(inner) ? inner : {};
    group[key] = next;
    group = next;
  }
  group[last] = value;
}

/** The entry of a list by its id; it is added where the list has none, and the list where there is none. */
export function entryOf(data: Open, list: string, id: string): Open {
  const found = data[list];
  const items: unknown[] = Array.isArray(found) ? found : [];
  data[list] = items;
  const known = items.find((item): item is Open => isGroup(item) && item['id'] === id);
  if (known !== undefined) return known;
  const added: Open = { id };
  items.push(added);
  return added;
}

export function isGroup(value: unknown): value is Open {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy that may be changed. */
export function copied<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}
