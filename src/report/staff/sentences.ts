/** The answer of a search for staff in sentences, for page and terminal. */
import type { TriedPosts } from '../../capacity/study.js';
import { goalPhrase, plainNumber, postsPhrase } from '../../charts/capacity/goalWords.js';
import { formatEnds, formatError, formatNumber, formatPercent, formatSigned } from '../../charts/format.js';
import { textsOf as chartTexts } from '../../charts/language.js';
import { horizonPhrase } from '../../charts/words.js';
import { textsOf } from '../language.js';
import type { StaffInput } from './input.js';

export interface StaffSentences {
  readonly heading: string;
  readonly goal: string;
  readonly facts: string;
  readonly lead: string;
  readonly support: readonly string[];
}

export function staffSentences(input: StaffInput): StaffSentences {
  const { study, goal, confidence, language, currency, weeks, service, arm, plan, seed } = input;
  const t = textsOf(language).staff;
  const asked = goalPhrase(goal, weeks, currency, language);
  const share = askedShare(input);
  const { found } = study;
  const lived = study.tried.reduce((sum, { posts, histories }) => sum + Math.max(histories, study.rungs.find((rung) => rung.posts === posts)?.histories ?? 0), 0);
  return {
    heading: t.heading(service, arm),
    goal: t.goal(asked, formatPercent(confidence, language, 0)),
    facts: `${input.people} · ${t.facts(horizonPhrase(weeks, language), String(seed), formatNumber(lived, 0, language))}`,
    lead: found === null ? t.leadNone(asked, share, service, plainNumber(plan.most, language)) : t.lead(asked, share, service, postsPhrase(found, language)),
    support: [...surenessOf(input), ...undecided(input), ...presentOf(input), ...againstOf(input), ...addedOf(input), ...listsOf(input), historyOf(input)],
  };
}

/** The share of histories asked for, with the decimals that it has. */
export function askedShare({ confidence, language }: Pick<StaffInput, 'confidence' | 'language'>): string {
  return `${plainNumber(confidence * 100, language)} %`;
}

function surenessOf(input: StaffInput): string[] {
  return decisive(input).map((each) => sure(each, input.language));
}

/** The number found, or the largest that was tried, and the next smaller one. */
function decisive({ study: { tried, found } }: StaffInput): TriedPosts[] {
  const at = found === null ? tried.length - 1 : tried.findIndex(({ posts }) => posts === found);
  return tried.slice(Math.max(0, at - 1), at + 1).reverse();
}

function sure({ posts, reached, histories }: TriedPosts, language: StaffInput['language']): string {
  const range = chartTexts(language).range(...formatEnds([reached.low, reached.high], { unit: 'share' }, language));
  return textsOf(language).staff.sure(postsPhrase(posts, language), formatPercent(reached.share, language, 0), formatNumber(histories, 0, language), range);
}

function presentOf(input: StaffInput): string[] {
  const { study: { found, present, tried }, language } = input;
  const t = textsOf(language).staff;
  const posts = postsPhrase(present, language);
  if (found === present) return [t.presentSame(posts)];
  const own = tried.filter((each) => each.posts === present && !decisive(input).includes(each)).map((each) => sure(each, language));
  return [found === null ? t.presentNone(posts) : (found < present ? t.presentMore : t.presentFewer)(posts), ...own];
}

function undecided({ study: { tried }, language, confidence }: StaffInput): string[] {
  const close = tried.filter(({ verdict }) => verdict === 'close').map(({ posts }) => postsPhrase(posts, language));
  return close.length === 0 ? [] : [textsOf(language).staff.close(close.join(', '), askedShare({ confidence, language }))];
}

function againstOf({ study: { against, found }, language }: StaffInput): string[] {
  const t = textsOf(language).staff;
  const told = (posts: readonly number[], sentence: (posts: string) => string): string[] => (posts.length === 0 ? [] : [sentence(posts.map((each) => plainNumber(each, language)).join(', '))]);
  if (found === null) return against.length === 0 ? [t.noneYet] : told(against, t.reachedBy);
  return [...told(against.filter((posts) => posts < found), t.fewerToo), ...told(against.filter((posts) => posts > found), t.moreNot)];
}

/** What a post adds from the number found to the next rung above it. */
function addedOf({ study: { rungs, found }, language }: StaffInput): string[] {
  const at = rungs.findIndex(({ posts }) => posts === found);
  const [own, above] = at < 0 ? [] : rungs.slice(at, at + 2);
  if (own === undefined || above === undefined || above.added === null) return [];
  return [textsOf(language).staff.added(plainNumber(own.posts, language), postsPhrase(above.posts, language), addedPhrase(above.added, above.error, language).replace(/^\+/, ''))];
}

/** `+2.1 ±0.9`. */
export function addedPhrase(added: number, error: number | null, language: StaffInput['language']): string {
  return `${formatSigned(added, 1, language)} ${formatError(error, { unit: 'weeks' }, language)}`;
}

/** Who is turned away in the last week at the number found: short waits may come of people who do not apply. */
function listsOf({ study: { weeks, found }, language }: StaffInput): string[] {
  const columns = weeks.find(({ posts }) => posts === found)?.columns;
  const [waiting, notApplying] = [columns?.['waiting']?.mean.at(-1), columns?.['notApplying']?.mean.at(-1)];
  if (found === null || waiting === undefined || notApplying === undefined) return [];
  return [textsOf(language).staff.lists(postsPhrase(found, language), formatNumber(waiting, 0, language), formatNumber(notApplying, 0, language))];
}

function historyOf({ posterior, plan, language }: StaffInput): string {
  const t = textsOf(language).staff;
  return `${t.history}${posterior === null ? t.notDrawn : t.drawn(posterior, plan.perDraw)}`;
}
