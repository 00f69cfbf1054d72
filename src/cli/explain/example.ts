/** How a value is written in a file. */
import { stringify } from 'yaml';
import type { ExplainedValue } from './explained.js';
import type { Colours } from '../terminal.js';

/** The default, as a scenario would say it; nothing where there is none, or where it is a group itself. */
export function exampleOf({ path, default: given }: ExplainedValue, { dim }: Colours): string[] {
  if (given === null || (typeof given.value === 'object' && given.value !== null && !Array.isArray(given.value))) return [];
  const yaml = stringify(nested(path.split('.'), given.value)).trimEnd();
  return [dim('In a scenario, with the default:'), ...yaml.split('\n').map((line) => `  ${line}`)];
}

function nested([key = '', ...rest]: readonly string[], value: unknown): unknown {
  const isList = key.endsWith('[]');
  const inner = rest.length === 0 ? value : nested(rest, value);
  return { [key.replace('[]', '')]: isList ? [{ ...(hasIds(key) ? { id: 'its-id' } : {}), ...(inner as object) }] : inner };
}

/** Entries of all lists but events are known by their id. */
function hasIds(list: string): boolean {
  return list !== 'events[]';
}
