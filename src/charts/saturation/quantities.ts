/** What a saturation experiment says of each share, and how an estimate is written. */
import type { Interval } from '../../comparison/comparison.js';
import type { Estimate } from '../../comparison/overHistories.js';
import type { SaturationEffect } from '../../displacement/effects.js';
import type { SaturationResult } from '../../displacement/result.js';
import { formatEnds, formatNumber, formatSigned } from '../format.js';
import { textsOf, type Language } from '../language.js';
import type { ChartRow } from '../chart.js';

type Id = { [Key in keyof SaturationEffect]: SaturationEffect[Key] extends Estimate | null ? Key : never }[keyof SaturationEffect];

export const quantities: readonly { readonly id: Id; readonly unit: string; readonly meaning: string }[] = [
  { id: 'everOffered', unit: 'share', meaning: 'More of those to whom the service is open who were ever in an ordinary job.' },
  { id: 'everOthers', unit: 'share', meaning: 'The same of the other members; empty where there are none.' },
  { id: 'jobsOffered', unit: 'jobs a person', meaning: 'More ordinary jobs held, on average over all weeks, for each of those to whom it is open.' },
  { id: 'jobsOthers', unit: 'jobs a person', meaning: 'The same for each of the other members.' },
  { id: 'gain', unit: 'jobs a member', meaning: 'More jobs that those to whom it is open hold, for each member.' },
  { id: 'lossOfMembers', unit: 'jobs a member', meaning: 'Fewer jobs that the other members hold, for each member.' },
  { id: 'lossOfOthers', unit: 'jobs a member', meaning: 'Fewer jobs that all other people of the region hold, for each member.' },
  { id: 'loss', unit: 'jobs a member', meaning: 'Both losses together, for each member.' },
  { id: 'net', unit: 'jobs a member', meaning: 'What is left of the gain, for each member.' },
  { id: 'displaced', unit: 'share', meaning: 'Share of the gain that others lose; empty where the gain is not clear of 0.' },
];

/** Central 95 % over draws of the parameters, and never less than simulation error, because few draws may tell no spread from chance. */
export function intervalOf({ mean, simulationError, parameters }: Estimate): Interval | null {
  if (simulationError === null) return parameters;
  const [low, high] = parameters ?? [mean, mean];
  return [Math.min(low, mean - simulationError), Math.max(high, mean + simulationError)];
}

/** Whether there are draws enough for intervals over them. */
export function isOverDraws({ shares }: Pick<SaturationResult, 'shares'>): boolean {
  return shares.some(({ gain }) => gain.parameters !== null);
}

/** A value for 100 people, with one decimal. */
export function per100(value: number, language: Language): string {
  return formatNumber(100 * value, 1, language);
}

export function signedPer100(value: number, language: Language): string {
  return formatSigned(100 * value, 1, language);
}

/** `12 to 19`, for 100 people; empty where there is no interval. */
export function rangePer100(estimate: Estimate, language: Language): string {
  const interval = intervalOf(estimate);
  return interval === null ? '' : textsOf(language).range(...formatEnds(interval, { unit: 'share' }, language));
}

/** A share that was asked for, as `25 %` or `12.5 %`. */
export function sharePhrase(share: number, language: Language): string {
  const value = Number((100 * share).toPrecision(10));
  return `${formatNumber(value, String(value).split('.')[1]?.length ?? 0, language)} %`;
}

/** An estimate as part of a line of data. */
export function estimateRow(name: string, estimate: Estimate | null): ChartRow {
  const [low, high] = (estimate && intervalOf(estimate)) ?? [null, null];
  return { [name]: estimate?.mean ?? null, [`${name}Low`]: low, [`${name}High`]: high };
}
