/** Who pays and who saves: differences in cost per person by payer, with the totals of the public purse and of society. */
import { linesOf } from '../../economics/perspectives.js';
import type { EconomicDifference, Economics } from '../../economics/economics.js';
import type { RunResult } from '../../comparison/comparison.js';
import { looksOf } from '../arms.js';
import type { ChartContext, ChartDraft, ChartRow } from '../chart.js';
import { formatBare } from '../format.js';
import { textsOf } from '../language.js';
import { frame } from '../theme.js';
import { cohortPhrase, horizonPhrase } from '../words.js';
import { barPanels, type BarPanel, type BarRow } from './barRows.js';
import { difference, moneyOf } from './money.js';
import { payerShades } from './shades.js';

/** The two totals that are shown, each below what it is made of. */
const totals = ['public', 'society'] as const;

/** The chart; null without an arm beside the reference. */
export function costByPayer(economics: Economics, { comparison }: RunResult, context: ChartContext): ChartDraft | null {
  const { language } = context;
  const { costByPayer: texts, lines, totals: names } = textsOf(language).economics;
  const money = moneyOf(economics, context);
  const looks = looksOf(comparison, context);
  const labelOf = (id: string) => looks.find((look) => look.id === id)?.label ?? id;
  if (economics.differences.length === 0) return null;
  const rowsOf = (one: EconomicDifference): BarRow[] => totals.flatMap((whose) => [
    ...linesOf[whose].map((line): BarRow => ({ label: lines[line], value: one.lines[line].mean, ends: null, text: formatBare(one.lines[line].mean, money.unit, language), colour: payerShades[line], isTotal: false })),
    { label: names[whose], value: totalOf(one, whose), ends: one.totals[whose].parameters, text: formatBare(totalOf(one, whose), money.unit, language), colour: payerShades[whose], isTotal: true },
  ]);
  const panels = economics.differences.map((one): BarPanel => ({ title: economics.differences.length === 1 ? null : labelOf(one.arm), rows: rowsOf(one) }));
  const horizon = horizonPhrase(comparison.weeks, language);
  const key = economics.differences.some((one) => one.totals.public.parameters !== null) ? [texts.key] : [];
  const subtitles = [texts.subtitle(labelOf(context.compareWith), economics.currency, economics.priceYear, cohortPhrase(comparison.cohort, language), horizon), ...key];
  return {
    id: 'cost-by-payer',
    title: texts.title,
    alt: texts.alt(labelOf(context.compareWith), economics.differences.map((one) => texts.finding(labelOf(one.arm),
      linesOf.public.map((line) => `${lines[line]} ${difference({ ...one.lines[line], parameters: null }, money)}`).join(', '),
      difference(one.totals.public, money), difference(one.totals.society, money))).join(' ')),
    specAt: (width) => ({ ...frame(width, texts.title, subtitles), ...barPanels(panels, width, language) }),
    rows: economics.differences.flatMap(csvRows),
  };
}

function totalOf(one: EconomicDifference, whose: (typeof totals)[number]): number {
  return one.totals[whose].mean;
}

function csvRows(one: EconomicDifference): ChartRow[] {
  const row = (line: string, { mean, simulationError, parameters }: EconomicDifference['qalys']): ChartRow => ({ arm: one.arm, against: one.against, line, difference: mean, simulationError, low: parameters?.[0] ?? null, high: parameters?.[1] ?? null });
  return totals.flatMap((whose) => [...linesOf[whose].map((line) => row(line, one.lines[line])), row(`total ${whose}`, one.totals[whose])]);
}
