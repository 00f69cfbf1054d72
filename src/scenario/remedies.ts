/** What to write instead of a value that does not fit, where the value itself shows what was meant. */
import { numberMeant } from './numberMeant.js';
import { knownWords, type Shape } from './shape.js';
import { otherWord } from './synonyms.js';

/** The advice; empty where the value does not show what was meant. */
export function remedyFor(value: unknown, shape: Shape | undefined): string {
  if (shape === undefined) return '';
  if (value === null) return forNothing(shape);
  const kinds = kindsOf(shape);
  const advice = [asNumber, asLimit, asSwitch, asText, asWord, asList, asGroup].map((one) => one(value, shape, kinds));
  return advice.find((each) => each !== '') ?? '';
}

type Advice = (value: unknown, shape: Shape, kinds: readonly string[]) => string;

/** The kinds of value that fit: number, string, array and so on. */
function kindsOf({ type = [], anyOf = [], enum: words, const: only }: Shape): string[] {
  const own = [type].flat();
  return [...own, ...(words === undefined ? [] : ['word']), ...(only === undefined ? [] : [typeof only]), ...anyOf.flatMap(kindsOf)];
}

function forNothing(shape: Shape): string {
  const { default: value } = shape;
  const isPlain = value !== undefined && (typeof value !== 'object' || value === null);
  if (isPlain) return `Write a value after the colon, or take the key out: then the default holds, ${JSON.stringify(value)}.`;
  return kindsOf(shape).some((kind) => kind === 'object' || kind === 'array') ? 'Indent below it what belongs to it, or take the key out.' : 'Write a value after the colon, or take the key out.';
}

function isNumeric(kinds: readonly string[]): boolean {
  return kinds.includes('number') || kinds.includes('integer');
}

const asNumber: Advice = (value, shape, kinds) => {
  const number = [shape, ...(shape.anyOf ?? [])].find(({ type }) => [type].flat().some((kind) => kind === 'number' || kind === 'integer'));
  return number === undefined || !isNumeric(kinds) ? '' : numberMeant(value, { ...number, ...(shape.unit === undefined ? {} : { unit: shape.unit }) });
};

const asLimit: Advice = (value, _, kinds) =>
  (kinds.includes('null') && typeof value === 'string' && /^(none|nil|null|na|n\/a|inf(inity|inite)?|no ?limit|unlimited|ubegrenset|ingen|-|~)$/i.test(value.trim()) ? 'If no limit is meant, write null.' : '');

const asSwitch: Advice = (value, _, kinds) => {
  if (!kinds.includes('boolean')) return '';
  const word = String(value).toLowerCase();
  if (/^(yes|y|ja|j|on|på|1|true|sant)$/.test(word)) return 'Write true.';
  return /^(no|n|nei|off|av|0|false|usant)$/.test(word) ? 'Write false.' : 'Write true or false.';
};

const asText: Advice = (value, _, kinds) =>
  (kinds.includes('string') && !kinds.includes('word') && !isNumeric(kinds) && (typeof value === 'number' || typeof value === 'boolean') ? `Put quotes round it: "${String(value)}".` : '');

const asWord: Advice = (value, shape, kinds) => {
  const meant = typeof value === 'string' ? otherWord(value, knownWords(shape)) : undefined;
  return kinds.includes('word') && meant !== undefined ? `Write "${meant}".` : '';
};

const asList: Advice = (value, { items }, kinds) => {
  if (!kinds.includes('array') || isNumeric(kinds)) return '';
  if (typeof value !== 'object' || value === null) return `Write a list: [${String(value)}].`;
  const [first] = Object.keys(value);
  return items?.properties?.['id'] === undefined || Array.isArray(value) || first === undefined ? '' : `Write a list, in which the name stands behind a dash: \`- id: ${first}\`.`;
};

const asGroup: Advice = (value, { properties, anyOf = [] }, kinds) => {
  if (!kinds.includes('object') || isNumeric(kinds)) return '';
  const keys = Object.keys(properties ?? anyOf.find((each) => each.properties !== undefined)?.properties ?? {});
  if (Array.isArray(value)) return 'Leave out the dashes: a group has keys, no list.';
  return keys.length === 0 ? '' : `Write its keys: ${keys.slice(0, 6).join(', ')}${keys.length > 6 ? ', …' : ''}.`;
};
