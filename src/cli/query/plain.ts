/** What DuckDB answers, as plain values. */
import type { Value } from './duckdb.js';

export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * A value as JSON has it: whole numbers and decimals as numbers where a number holds all their digits, and as texts where not; dates, times
 * and the like as texts; lists and groups as such.
 */
export function plain(value: Value): Plain {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return exact(String(value));
  if ('items' in value) return value.items.map(plain);
  if ('scale' in value) return exact(value.toString());
  if ('tag' in value) return plain(value.value);
  if ('entries' in value) return group(value.entries);
  return value.toString();
}

/** A map's entries are a list of keys and values, a struct's are named. */
function group(entries: readonly { readonly key: Value; readonly value: Value }[] | Readonly<Record<string, Value>>): Plain {
  const pairs = Array.isArray(entries)
    ? (entries as { key: Value; value: Value }[]).map(({ key, value }) => [textOf(plain(key)), plain(value)] as const)
    : Object.entries(entries as Record<string, Value>).map(([key, value]) => [key, plain(value)] as const);
  return Object.fromEntries(pairs);
}

/** A number where that loses nothing. */
function exact(digits: string): number | string {
  return digits.replace(/\D/g, '').replace(/^0+/, '').length <= 15 ? Number(digits) : digits;
}

/** A value in one line of text; nothing is an empty text. */
export function textOf(value: Plain): string {
  if (value === null) return '';
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value);
}
