/** The pictures of a report: one file holds them in every language. */
import type { Chart, ChartContext } from '../charts/chart.js';
import { drawCharts } from '../charts/index.js';
import { languages, type Language } from '../charts/language.js';
import type { RunResult } from '../comparison/comparison.js';
import type { Economics } from '../economics/economics.js';
import { idPrefix } from './page.js';

/**
 * Draws the charts in the languages that they are not yet drawn in.
 *
 * @param charts - In the language of the context, in which the page opens.
 */
export async function chartsInAllLanguages(charts: readonly Chart[], { result, economics }: { readonly result: RunResult; readonly economics: Economics | null }, context: ChartContext): Promise<Record<Language, readonly Chart[]>> {
  const all: Partial<Record<Language, readonly Chart[]>> = { [context.language]: charts };
  for (const language of languages) all[language] ??= await drawCharts(result, { ...context, language }, { economics, idPrefix: idPrefix(language, context.language) });
  return all as Record<Language, readonly Chart[]>;
}
