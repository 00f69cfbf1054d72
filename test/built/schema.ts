/** A validator for the few keywords that docs/comparison.schema.json uses; an unknown keyword is an error. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export interface Schema { readonly [keyword: string]: unknown }

const silent = new Set(['$schema', '$id', '$defs', 'title', 'description']);

/** What is wrong with a value, each with its path; empty when nothing is. */
export function violations(value: unknown, schema: Schema, root: Schema = schema, path = '$'): string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    if (silent.has(keyword)) return [];
    const check = keywords[keyword];
    if (check === undefined) return [`${path}: the schema uses ${keyword}, which the test does not know`];
    return check(value as Json, rule as never, schema, root, path);
  });
}

type Check = (value: Json, rule: never, schema: Schema, root: Schema, path: string) => string[];

const isGroup = (value: Json): value is { readonly [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);
const typeOf = (value: Json): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const unless = (isRight: boolean, message: string): string[] => (isRight ? [] : [message]);

const keywords: Readonly<Record<string, Check>> = {
  $ref: (value, rule: string, _, root, path) => violations(value, (root['$defs'] as Record<string, Schema>)[rule.replace('#/$defs/', '')]!, root, path),
  const: (value, rule, _, __, path) => unless(value === rule, `${path} is not ${String(rule)}`),
  enum: (value, rule: readonly string[], _, __, path) => unless(rule.some((each) => each === value), `${path} is none of ${rule.join(', ')}`),
  type: (value, rule: string | readonly string[], _, __, path) => unless([rule].flat().some((type) => typeOf(value) === type || (type === 'integer' && Number.isInteger(value))), `${path} is ${typeOf(value)}, not ${String(rule)}`),
  minimum: (value, rule: number, _, __, path) => unless(typeof value !== 'number' || value >= rule, `${path} is below ${String(rule)}`),
  maximum: (value, rule: number, _, __, path) => unless(typeof value !== 'number' || value <= rule, `${path} is above ${String(rule)}`),
  minItems: (value, rule: number, _, __, path) => unless(!Array.isArray(value) || value.length >= rule, `${path} is too short`),
  maxItems: (value, rule: number, _, __, path) => unless(!Array.isArray(value) || value.length <= rule, `${path} is too long`),
  anyOf: (value, rule: readonly Schema[], _, root, path) => unless(rule.some((each) => violations(value, each, root).length === 0), `${path} fits none of the alternatives`),
  items: (value, rule: Schema, _, root, path) => (Array.isArray(value) ? value.flatMap((item, at) => violations(item, rule, root, `${path}[${at}]`)) : []),
  prefixItems: (value, rule: readonly Schema[], _, root, path) => (Array.isArray(value) ? rule.flatMap((each, at) => violations(value[at], each, root, `${path}[${at}]`)) : []),
  required: (value, rule: readonly string[], _, __, path) => (isGroup(value) ? rule.filter((key) => !(key in value)).map((key) => `${path}.${key} is missing`) : []),
  properties: (value, rule: Readonly<Record<string, Schema>>, _, root, path) =>
    (isGroup(value) ? Object.entries(rule).flatMap(([key, each]) => (key in value ? violations(value[key], each, root, `${path}.${key}`) : [])) : []),
  additionalProperties: (value, rule: boolean | Schema, schema, root, path) => {
    if (!isGroup(value)) return [];
    const others = Object.keys(value).filter((key) => !Object.hasOwn(schema['properties'] ?? {}, key));
    return others.flatMap((key) => (typeof rule === 'boolean' ? unless(rule, `${path}.${key} is not described`) : violations(value[key], rule, root, `${path}.${key}`)));
  },
};
