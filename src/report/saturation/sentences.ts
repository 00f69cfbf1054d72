/** The answer of a saturation experiment in sentences, for page and terminal. */
import { isOverDraws, per100, rangePer100, sharePhrase, signedPer100 } from '../../charts/saturation/quantities.js';
import type { Estimate } from '../../comparison/overHistories.js';
import type { SaturationEffect } from '../../displacement/effects.js';
import { cohortPhrase, formatNumber, horizonPhrase } from '../format.js';
import { textsOf, type Language } from '../language.js';
import type { SaturationInput } from './input.js';

export interface SaturationSentences {
  readonly heading: string;
  readonly facts: string;
  readonly lead: string;
  readonly support: readonly string[];
}

export function saturationSentences({ result, context: { language } }: SaturationInput): SaturationSentences {
  const { service, arm, against, weeks, seed, replications, cohort } = result;
  const t = textsOf(language).saturation;
  return {
    heading: t.heading(service),
    facts: [cohortPhrase(cohort, language), horizonPhrase(weeks, language), t.facts(String(seed), formatNumber(replications, 0, language), arm, against)].join(' · '),
    lead: leadOf(result, language),
    support: [...fromWhom(result.shares, language), ...whatIsLeft(result.shares, language), ...yieldChanges(result, language), ...notOffered(result.shares, language), t.competition, intervals(result, language)],
  };
}

/** Everybody, or the share as asked for; `again` where that it is an offer was just said. */
function offered(share: number, language: Language, again = false): string {
  const { everybody, everybodyToo, some } = textsOf(language).saturation;
  return share < 1 ? some(sharePhrase(share, language)) : again ? everybodyToo : everybody;
}

function withRange(value: string, estimate: Estimate, language: Language): string {
  const range = rangePer100(estimate, language);
  return range === '' ? value : `${value} (${range})`;
}

function leadOf({ shares, service }: SaturationInput['result'], language: Language): string {
  const t = textsOf(language).saturation;
  const [first, last] = ends(shares.flatMap(({ share, displaced }) => (displaced === null ? [] : [{ share, taken: withRange(per100(displaced.mean, language), displaced, language) }])));
  if (first === undefined) return t.leadNone(service);
  return last === undefined ? t.lead(service, first.taken, offered(first.share, language)) : t.leadBoth(service, first.taken, offered(first.share, language), last.taken, offered(last.share, language, true));
}

/** The smallest share and the largest. */
function ends<Each>(shares: readonly Each[]): Each[] {
  return shares.filter((_, at) => at === 0 || at === shares.length - 1);
}

/** Who loses, at the smallest share: there others are not offered it. */
function fromWhom([first]: readonly SaturationEffect[], language: Language): string[] {
  if (first === undefined || first.displaced === null || first.everOthers === null) return [];
  const of100 = (loss: Estimate): string => per100(loss.mean / first.gain.mean, language);
  return [textsOf(language).saturation.fromWhom(offered(first.share, language), of100(first.lossOfOthers), of100(first.lossOfMembers))];
}

function whatIsLeft(shares: readonly SaturationEffect[], language: Language): string[] {
  const last = shares.at(-1);
  return last === undefined ? [] : [textsOf(language).saturation.left(offered(last.share, language), withRange(per100(last.net.mean, language), last.net, language), per100(last.gain.mean, language))];
}

function yieldChanges({ shares, change }: SaturationInput['result'], language: Language): string[] {
  const [first, last] = ends(shares);
  if (first === undefined || last === undefined || first.jobsOffered === null || last.jobsOffered === null || change === null) return [];
  return [textsOf(language).saturation.yield(per100(first.jobsOffered.mean, language), offered(first.share, language), per100(last.jobsOffered.mean, language), offered(last.share, language, true), withRange(signedPer100(change.mean, language), change, language))];
}

/** What becomes of those who are not offered it, at the largest share at which there are some. */
function notOffered(shares: readonly SaturationEffect[], language: Language): string[] {
  const most = shares.findLast(({ everOthers }) => everOthers !== null);
  if (most === undefined || most.everOthers === null) return [];
  const { mean, parameters, simulationError } = most.everOthers;
  const t = textsOf(language).saturation;
  if (mean > 0) return [t.notOfferedMore(offered(most.share, language), withRange(per100(mean, language), most.everOthers, language))];
  const fewer: Estimate = { mean: 0 - mean, simulationError, parameters: parameters && [0 - parameters[1], 0 - parameters[0]] };
  return [t.notOfferedFewer(offered(most.share, language), withRange(per100(fewer.mean, language), fewer, language))];
}

function intervals(result: SaturationInput['result'], language: Language): string {
  const { posterior, perDraw } = result;
  const t = textsOf(language).saturation;
  if (posterior === null) return t.notDrawn;
  return isOverDraws(result) ? t.drawn(posterior.version, perDraw) : t.fewDrawn(posterior.version);
}
