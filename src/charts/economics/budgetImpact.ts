/** What happens to public budgets year by year: columns by payer on each other, and a dot for all of them together. */
import type { BudgetYear } from '../../economics/budget.js';
import type { Economics } from '../../economics/economics.js';
import type { RunResult } from '../../comparison/comparison.js';
import { payers, type Payer } from '../../outcomes/ledger.js';
import { looksOf } from '../arms.js';
import { differenceAxis } from '../axes.js';
import type { ChartContext, ChartDraft, ChartSpec } from '../chart.js';
import { formatNumber, formatSigned } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { textWidth, wrap } from '../textWidth.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';
import { cohortPhrase, horizonPhrase } from '../words.js';
import { payerShades } from './shades.js';

const order = Object.keys(payers) as Payer[];
const million = 1e6;

interface Panel {
  readonly label: string;
  readonly years: readonly BudgetYear[];
}

/** The chart; null where no budget impact is asked for. */
export function budgetImpact(economics: Economics, { comparison }: RunResult, context: ChartContext): ChartDraft | null {
  const { budget, currency, priceYear } = economics;
  if (budget === null) return null;
  const { language } = context;
  const { budget: texts } = textsOf(language).economics;
  const looks = looksOf(comparison, context);
  const labelOf = (id: string) => looks.find((look) => look.id === id)?.label ?? id;
  const panels = Object.entries(budget.arms).map(([id, years]): Panel => ({ label: labelOf(id), years }));
  if (panels.length === 0) return null;
  const horizon = horizonPhrase(comparison.weeks, language);
  const hasIntervals = panels.some(({ years }) => years.some(({ net }) => net.parameters !== null));
  const subtitles = [
    texts.subtitle(formatNumber(budget.entrantsPerYear, 0, language), labelOf(context.compareWith), currency, priceYear, cohortPhrase(comparison.cohort, language)),
    texts.key(horizon, hasIntervals),
  ];
  return {
    id: 'budget-impact',
    title: texts.title,
    alt: texts.alt(formatNumber(budget.entrantsPerYear, 0, language), labelOf(context.compareWith), panels.map(({ label, years }) => texts.finding(label, years.map(({ year, net }) => texts.inYear(year, millions(net.mean, language))).join(', '))).join(' '), currency),
    specAt: (width) => ({ ...frame(width, texts.title, subtitles), spacing: 34, vconcat: [...panels.map((panel) => panelSpec(panel, panels, width, language)), ...(isNarrow(width) ? [legendBelow(width, language)] : [])] }),
    rows: Object.entries(budget.arms).flatMap(([arm, years]) => years.flatMap(({ year, payers: each, net }) => [
      ...order.map((payer) => ({ arm, year, payer, difference: each[payer], low: null, high: null })),
      { arm, year, payer: 'all', difference: net.mean, low: net.parameters?.[0] ?? null, high: net.parameters?.[1] ?? null },
    ])),
  };
}

function millions(value: number, language: Language): string {
  const size = Math.abs(value / million);
  return formatSigned(value / million, size >= 100 ? 0 : size >= 1 ? 1 : 2, language);
}

function panelSpec({ label, years }: Panel, all: readonly Panel[], width: number, language: Language): ChartSpec {
  const { lines, budget: texts } = textsOf(language).economics;
  const isPhone = isNarrow(width);
  const height = isPhone ? 200 : 240;
  const [low, high] = domainOf(all);
  const legend = order.map((payer) => ({ payer, label: lines[payer], colour: payerShades[payer] }));
  const beside = isPhone ? 0 : Math.max(...legend.map((each) => textWidth(each.label, sizes.label))) + 34;
  const inner = Math.floor(width - 16 - 58 - beside);
  const step = inner / years.length;
  const blocks = years.flatMap(stackOf);
  const nets = years.map(({ year, net }) => ({ at: year - 0.5, net: net.mean / million, low: (net.parameters?.[0] ?? net.mean) / million, high: (net.parameters?.[1] ?? net.mean) / million, text: millions(net.mean, language), top: topOf(year, years) }));
  const names = Object.fromEntries(years.map(({ year }) => [year - 0.5, texts.yearMark(year)]));
  const x = (field: string) => ({ field, type: 'quantitative', scale: { domain: [0, years.length], nice: false }, axis: { values: nets.map(({ at }) => at), labelExpr: `(${JSON.stringify(names)})[datum.value]`, title: null, grid: false } });
  const y = (field: string) => ({ field, type: 'quantitative', scale: { domain: [low, high], nice: false, zero: false }, axis: { ...differenceAxis(low, high, height * 2, 1, language), orient: 'left' } });
  const bar = Math.min(64, step * 0.56);
  const row = (k: number) => high - ((14 + k * 24) / height) * (high - low);
  return {
    ...(all.length === 1 ? {} : { title: { text: wrap(label, width - 24, sizes.label, 'bold'), fontSize: sizes.label, color: colours.text, frame: 'group', anchor: 'start', offset: 10, dx: -46 } }),
    width: inner,
    height,
    layer: [
      { data: { values: blocks }, mark: { type: 'bar', width: bar }, encoding: { x: x('at'), y: y('from'), y2: { field: 'to' }, color: { field: 'colour', type: 'nominal', scale: null } } },
      { data: { values: [{ zero: 0 }] }, mark: { type: 'rule', color: colours.zero, strokeWidth: 1.5 }, encoding: { y: y('zero') } },
      { data: { values: nets }, mark: { type: 'rule', color: colours.text, strokeWidth: 2 }, encoding: { x: x('at'), y: y('low'), y2: { field: 'high' } } },
      { data: { values: nets }, mark: { type: 'point', shape: 'circle', size: 80, filled: true, fill: '#ffffff', stroke: colours.text, strokeWidth: 2.5, opacity: 1 }, encoding: { x: x('at'), y: y('net') } },
      { data: { values: nets }, mark: { type: 'text', fontWeight: 'bold', align: 'center', dy: -11, fontSize: isPhone ? 11 : sizes.label }, encoding: { x: x('at'), y: y('top'), text: { field: 'text', type: 'nominal' } } },
      ...(isPhone ? [] : legendLayers(legend.map((each, k) => ({ ...each, place: row(k) })), inner, y)),
    ],
  };
}

function legendLayers(values: readonly object[], inner: number, y: (field: string) => object): ChartSpec[] {
  return [
    { data: { values }, mark: { type: 'point', shape: 'square', size: 130, filled: true, opacity: 1 }, encoding: { x: { value: inner + 16 }, y: y('place'), color: { field: 'colour', type: 'nominal', scale: null } } },
    { data: { values }, mark: { type: 'text' }, encoding: { x: { value: inner + 30 }, y: y('place'), text: { field: 'label', type: 'nominal' } } },
  ];
}

/** On a phone payers are named below, two in a row. */
function legendBelow(width: number, language: Language): ChartSpec {
  const { lines } = textsOf(language).economics;
  const inner = width - 16 - 50;
  const second = Math.max(...order.map((payer, k) => (k % 2 === 0 ? textWidth(lines[payer], sizes.label) : 0))) + 42;
  const values = order.map((payer, k) => ({ label: lines[payer], colour: payerShades[payer], across: (k % 2) * second, down: Math.floor(k / 2) }));
  const x = { field: 'across', type: 'quantitative', scale: { domain: [0, inner], nice: false }, axis: null };
  const y = { field: 'down', type: 'quantitative', scale: { domain: [-0.5, 1.5], reverse: true, nice: false }, axis: null };
  return {
    width: inner,
    height: 48,
    data: { values },
    layer: [
      { mark: { type: 'point', shape: 'square', size: 120, filled: true, opacity: 1 }, encoding: { x, y, color: { field: 'colour', type: 'nominal', scale: null } } },
      { mark: { type: 'text', dx: 12 }, encoding: { x, y, text: { field: 'label', type: 'nominal' } } },
    ],
  };
}

/** What payers spend more stands above zero, what they save below. */
function stackOf({ year, payers: each }: BudgetYear): { readonly at: number; readonly from: number; readonly to: number; readonly colour: string }[] {
  let [above, below] = [0, 0];
  return order.map((payer) => {
    const value = each[payer] / million;
    const from = value >= 0 ? above : below;
    if (value >= 0) above += value;
    else below += value;
    return { at: year - 0.5, from, to: from + value, colour: payerShades[payer] };
  });
}

/** Above all that is drawn in a year: there its number stands. */
function topOf(year: number, years: readonly BudgetYear[]): number {
  const found = years.find((each) => each.year === year);
  return found === undefined ? 0 : Math.max(0, ...endsOf(found));
}

function endsOf(year: BudgetYear): number[] {
  return [...stackOf(year).map(({ to }) => to), ...[year.net.mean, ...(year.net.parameters ?? [])].map((each) => each / million)];
}

function domainOf(panels: readonly Panel[]): [number, number] {
  const ends = panels.flatMap(({ years }) => years.flatMap(endsOf));
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const air = (high - low || 1) * 0.05;
  return [low - air, high + 2 * air];
}
