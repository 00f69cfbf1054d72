/** Choices as the part of an address behind #, and back: a link that is sent shows the same. */
import type { Language } from '../charts/language.js';
import type { Choices, ChosenArm } from './state.js';

/** What a link may say of the page itself. */
export interface Linked {
  readonly choices: Choices;
  readonly language: Language | null;
  /** The arm whose levers are shown; null: whichever the page begins with. */
  readonly arm: string | null;
  /** Parts of the link that mean nothing here, as written. */
  readonly unknown: readonly string[];
}

const name = /^[a-z][a-z0-9-]{0,79}$/;
const leverKey = /^[a-z][A-Za-z0-9-]*(\/[a-z][A-Za-z0-9-]*){0,2}$/;
const number = /^-?\d+(\.\d+)?(e-?\d+)?$/;

/** What stands behind #, without the sign; only what differs from `first`, what is looked at, and the language. */
export function written(choices: Choices, first: Choices, { language, arm }: Pick<Linked, 'arm'> & { readonly language: Language }): string {
  const parts: [string, string][] = [['scenario', choices.scenario]];
  if (choices.people !== first.people) parts.push(['people', String(choices.people ?? 'all')]);
  if (choices.arms !== null) parts.push(['arms', choices.arms.map(({ id, from }) => (id === from ? id : `${id}:${from}`)).join(',')]);
  if (choices.drawn !== first.drawn) parts.push(['drawn', choices.drawn ? 'yes' : 'no']);
  parts.push(...Object.entries(choices.moves).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]): [string, string] => [key, value === null ? 'unlimited' : String(value)]));
  if (arm !== null) parts.push(['arm', arm]);
  parts.push(['lang', language]);
  return parts.map(([key, value]) => `${key}=${value}`).join('&');
}

/** Choices from what stands behind #; what cannot be read is told and left out. */
export function read(hash: string, firstOf: (scenario: string | undefined) => Choices): Linked {
  const parts = decoded(hash.replace(/^#/, '')).split('&').filter((part) => part !== '').map((part) => {
    const at = part.indexOf('=');
    return at < 0 ? [part, ''] as const : [part.slice(0, at), part.slice(at + 1)] as const;
  });
  const values = new Map(parts);
  const unknown: string[] = [];
  const scenario = values.get('scenario');
  let choices = firstOf(scenario !== undefined && name.test(scenario) ? scenario : undefined);
  let language: Language | null = null;
  let arm: string | null = null;
  const moves: [string, number | null][] = [];
  for (const [key, value] of parts) {
    const people = key === 'people' ? peopleIn(value) : undefined;
    const arms = key === 'arms' ? armsIn(value) : undefined;
    if (key === 'scenario' && choices.scenario === value) continue;
    if (key === 'lang' && (value === 'en' || value === 'nb')) language = value;
    else if (key === 'arm' && name.test(value)) arm = value;
    else if (key === 'drawn' && (value === 'yes' || value === 'no')) choices = { ...choices, drawn: value === 'yes' };
    else if (people !== undefined) choices = { ...choices, people };
    else if (arms !== undefined) choices = { ...choices, arms };
    else if (!reserved.has(key) && leverKey.test(key) && (value === 'unlimited' || number.test(value))) moves.push([key, value === 'unlimited' ? null : Number(value)]);
    else unknown.push(value === '' ? key : `${key}=${value}`);
  }
  return { choices: { ...choices, moves: Object.fromEntries(moves) }, language, arm, unknown };
}

const reserved: ReadonlySet<string> = new Set(['scenario', 'people', 'arms', 'arm', 'drawn', 'lang']);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function peopleIn(value: string): number | null | undefined {
  if (value === 'all') return null;
  return /^[1-9]\d{0,6}$/.test(value) ? Number(value) : undefined;
}

function armsIn(value: string): readonly ChosenArm[] | undefined {
  const arms = value.split(',').map((each) => {
    const [id = '', from = id] = each.split(':');
    return { id, from };
  });
  const ids = new Set(arms.map(({ id }) => id));
  return ids.size === arms.length && arms.every(({ id, from }) => name.test(id) && name.test(from)) ? arms : undefined;
}
