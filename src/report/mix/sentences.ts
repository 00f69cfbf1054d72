/** The answer of a search for the best mix in sentences and table rows, for page and terminal. */
import { differenceOf, mixPhrase, valueOf } from '../../charts/capacity/mixes.js';
import { postsPhrase } from '../../charts/capacity/goalWords.js';
import { formatNumber } from '../../charts/format.js';
import { horizonPhrase, join } from '../../charts/words.js';
import { textsOf } from '../language.js';
import type { MixInput } from './input.js';

export interface MixSentences {
  readonly heading: string;
  readonly aim: string;
  readonly facts: string;
  readonly lead: string;
  readonly support: readonly string[];
}

/** Mixes that a sentence names. */
const named = 6;

export function mixSentences(input: MixInput): MixSentences {
  const { space, ranked, measure, label, language, weeks, seed, histories, people, arm } = input;
  const t = textsOf(language).mix;
  const [best, ...others] = ranked.filter(({ isLeft }) => isLeft);
  if (best === undefined) throw new RangeError('A selection has a best mix.');
  const [phrase, value] = [mixPhrase(input, best), valueOf(input, best.mean)];
  const count = formatNumber(ranked.length, 0, language);
  return {
    heading: t.heading(arm, join(space.services.map(({ id }) => id), language)),
    aim: t.aim(label, measure.better === 'higher'),
    facts: `${people} · ${t.facts(horizonPhrase(weeks, language), String(seed), formatNumber(histories, 0, language))}`,
    lead: others.length === 0 ? t.best(budgetPhrase(input), count, phrase, value) : t.bestOf(budgetPhrase(input), count, phrase, value, others.length),
    support: [
      ...(others.length === 0 ? [] : [t.cannotBeTold([...others.slice(0, named).map((each) => mixPhrase(input, each)), ...(others.length > named ? [t.andMore(others.length - named)] : [])].join('; '))]),
      presentOf(input), t.together, ...(space.isMoney ? [t.places] : []), historyOf(input),
    ],
  };
}

/** `NOK 12,300,000 a year for staff`, or `20 posts in all`. */
function budgetPhrase({ space: { budget, isMoney }, currency, language }: MixInput): string {
  const t = textsOf(language).mix;
  return isMoney ? t.budgetMoney(`${currency} ${formatNumber(budget, 0, language)}`) : t.budgetPosts(postsPhrase(budget, language));
}

function presentOf(input: MixInput): string {
  const t = textsOf(input.language).mix;
  const present = input.ranked.find(({ mix }) => mix.isPresent);
  if (present === undefined) return t.presentDear;
  const difference = differenceOf(input, present);
  if (difference === null) return t.presentBest;
  return (present.isLeft ? t.presentLeft : t.presentWorse)(`${mixPhrase(input, present)}, ${difference}`);
}

function historyOf({ posterior, perDraw, language }: MixInput): string {
  const t = textsOf(language).staff;
  return `${t.history}${posterior === null ? t.notDrawn : t.drawn(posterior, perDraw)}`;
}

/** Rows that are shown; the rest is counted. */
const shown = 12;

export interface MixTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly isBest: boolean; readonly cells: readonly string[] }[];
  /** What is not shown, in words; null where all is. */
  readonly hidden: string | null;
}

/** All that are left, and the next ones up to a dozen. */
export function mixTable(input: MixInput): MixTable {
  const { ranked, language } = input;
  const t = textsOf(language).mix;
  const count = Math.max(shown, ranked.filter(({ isLeft }) => isLeft).length);
  return {
    columns: [t.columns.mix, input.label, t.columns.difference, t.columns.histories],
    rows: ranked.slice(0, count).map((each) => {
      const mark = each.difference === null ? '→' : each.isLeft ? '=' : ' ';
      return {
        isBest: each.difference === null,
        cells: [`${mark} ${mixPhrase(input, each)}${each.mix.isPresent ? ' *' : ''}`, valueOf(input, each.mean), differenceOf(input, each) ?? '', formatNumber(each.histories, 0, language)],
      };
    }),
    hidden: ranked.length > count ? t.hidden(formatNumber(ranked.length - count, 0, language)) : null,
  };
}
