/** Finds where a text stops being JSON: Node's own messages differ from version to version, and not all name a place. */

export interface JsonFault {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** Whether the text ends there, in the middle of what it began. */
  readonly isEnd: boolean;
  /** What stands there. */
  readonly found: string;
}

type Awaited = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

const space = /[ \t\n\r]*/y;
const text = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*/.source; // eslint-disable-line no-control-regex -- JSON forbids them in texts.
const token = new RegExp(`[{}[\\],:]|${text}"|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null`, 'y');
/** What may become a token when the file goes on. */
const begun = new RegExp(`^(?:${text}(?:\\\\(?:u[0-9a-fA-F]{0,3})?)?|-?[\\d.]*(?:[eE][+-]?)?|[a-z]{0,4})$`);

/** The first fault of a text; undefined when it is JSON. */
export function jsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let awaited: Awaited = 'value';
  for (let at = after(space, text, 0); ; at = after(space, text, at)) {
    if (awaited === 'nothing' && at === text.length) return undefined;
    const next: string | undefined = match(token, text, at);
    const follows: Awaited | undefined = next === undefined ? undefined : following(awaited, next, open);
    if (next === undefined || follows === undefined) return faultAt(text, at);
    awaited = follows;
    at += next.length;
  }
}

/** What is awaited after a token; undefined where the token may not stand. */
function following(awaited: Awaited, token: string, open: ('{' | '[')[]): Awaited | undefined {
  const inside = (): Awaited => (open.length === 0 ? 'nothing' : ', or end');
  const closes = (token === '}' && open.at(-1) === '{') || (token === ']' && open.at(-1) === '[');
  if (closes && (awaited === ', or end' || awaited === `value or ${token}` || awaited === `key or ${token}`)) {
    open.pop();
    return inside();
  }
  if (awaited === ', or end') return token !== ',' ? undefined : open.at(-1) === '{' ? 'key' : 'value';
  if (awaited === ':') return token === ':' ? 'value' : undefined;
  if (awaited.startsWith('key')) return token.startsWith('"') ? ':' : undefined;
  if (awaited === 'nothing' || '}],:'.includes(token)) return undefined;
  if (token !== '{' && token !== '[') return inside();
  open.push(token);
  return token === '{' ? 'key or }' : 'value or ]';
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function after(pattern: RegExp, text: string, at: number): number {
  return at + (match(pattern, text, at)?.length ?? 0);
}

function faultAt(text: string, at: number): JsonFault {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const isEnd = begun.test(text.slice(at));
  return { line: text.slice(0, at).split('\n').length, column: at - lineStart + 1, isEnd, found: [...text.slice(at, at + 20)].slice(0, 10).join('') };
}
