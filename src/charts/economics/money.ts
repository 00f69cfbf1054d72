/** How the charts of the economic evaluation write what they say. */
import type { Economics, Estimate } from '../../economics/economics.js';
import type { ChartContext } from '../chart.js';
import { formatDifference, formatInterval, formatNumber, formatSigned, formatValue } from '../format.js';
import { textsOf, type Language } from '../language.js';

export interface Money {
  readonly unit: { readonly unit: 'money'; readonly currency: string };
  readonly language: Language;
}

export function moneyOf({ currency }: Economics, { language }: ChartContext): Money {
  return { unit: { unit: 'money', currency }, language };
}

/** `NOK 24,108` */
export function amount(value: number, { unit, language }: Money): string {
  return formatValue(value, unit, language);
}

/** `NOK −24,108 (−80,000 to 31,000)` */
export function difference({ mean, parameters }: Estimate, { unit, language }: Money): string {
  const interval = formatInterval(parameters, unit, language);
  return `${formatDifference(mean, unit, language)}${interval === null ? '' : ` (${interval})`}`;
}

/** `+0.012 (0.004 to 0.021)` */
export function qalys({ mean, parameters }: Estimate, language: Language): string {
  const range = parameters === null ? '' : ` (${textsOf(language).range(formatNumber(parameters[0], 3, language), formatNumber(parameters[1], 3, language))})`;
  return `${formatSigned(mean, 3, language)}${range}`;
}
