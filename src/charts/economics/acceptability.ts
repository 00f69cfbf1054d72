/** Which arm is best for what a QALY may cost: acceptability curves, and the frontier of the arms that would be chosen. */
import type { Economics, OnCurve } from '../../economics/economics.js';
import type { RunResult } from '../../comparison/comparison.js';
import { looksOf, type ArmLook } from '../arms.js';
import { niceScale, numberAxis, shareAxis } from '../axes.js';
import type { ChartContext, ChartDraft, ChartSpec } from '../chart.js';
import { formatPercent } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { textWidth, wrapTo } from '../textWidth.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';
import { spread } from '../spread.js';
import { cohortPhrase, horizonPhrase, join } from '../words.js';
import { amount, moneyOf } from './money.js';

/** The chart; null without draws of the parameters. */
export function acceptability(economics: Economics, { comparison }: RunResult, context: ChartContext): ChartDraft | null {
  const { curve, draws, willingnessToPay } = economics;
  if (curve === null || draws === null) return null;
  const { language } = context;
  const { acceptability: texts, perspectives } = textsOf(language).economics;
  const money = moneyOf(economics, context);
  const looks = looksOf(comparison, context);
  const labelOf = (id: string) => looks.find((look) => look.id === id)?.label ?? id;
  const asked = curve.reduce((near, each) => (Math.abs(each.threshold - willingnessToPay) < Math.abs(near.threshold - willingnessToPay) ? each : near));
  const changes = curve.filter(({ best }, at) => at > 0 && curve[at - 1]?.best !== best);
  const subtitles = [
    texts.subtitle(draws, economics.currency, perspectives[economics.perspective], cohortPhrase(comparison.cohort, language), horizonPhrase(comparison.weeks, language)),
    texts.key(amount(willingnessToPay, money)),
  ];
  return {
    id: 'acceptability',
    title: texts.title,
    alt: [
      texts.alt(amount(asked.threshold, money), join(looks.map(({ id, label }) => texts.probability(label, formatPercent(asked.probabilities[id] ?? 0, language, 0))), language), labelOf(asked.best)),
      changes.length === 0 ? texts.neverChanges(labelOf(asked.best)) : texts.changes(join(changes.map(({ best, threshold }) => texts.from(labelOf(best), amount(threshold, money))), language)),
      texts.evpi(amount(asked.evpi, money)),
    ].join(' '),
    specAt: (width) => ({ ...frame(width, texts.title, subtitles), ...plot(curve, looks, economics, width, language) }),
    rows: curve.flatMap(({ threshold, probabilities, best, evpi }) => looks.map(({ id }) => ({ willingnessToPay: threshold, arm: id, probability: probabilities[id] ?? 0, isChosen: best === id ? 1 : 0, evpi }))),
  };
}

function plot(curve: readonly OnCurve[], looks: readonly ArmLook[], { willingnessToPay, currency }: Economics, width: number, language: Language): ChartSpec {
  const texts = textsOf(language).economics.acceptability;
  const isPhone = isNarrow(width);
  const height = isPhone ? 240 : 300;
  const most = curve.at(-1)?.threshold ?? 1;
  const widest = isPhone ? 84 : 150;
  const names = looks.map(({ id, label, ink }) => ({ lines: wrapTo(2, label, widest, sizes.label, 'bold'), ink, wish: (1 - (curve.at(-1)?.probabilities[id] ?? 0)) * height }));
  const beside = Math.max(...names.flatMap(({ lines }) => lines.map((line) => textWidth(line, sizes.label, 'bold')))) + 14;
  const inner = Math.floor(width - 16 - 46 - beside);
  const middles = spread(names.map(({ wish }) => wish), names.map(({ lines }) => lines.length * 17 + 4), 0, height);
  const labels = names.flatMap(({ lines, ink }, k) => lines.map((text, row) => ({ text, ink, place: 1 - ((middles[k] ?? 0) + (row - (lines.length - 1) / 2) * 17) / height })));
  const scale = niceScale(most);
  const x = (field: string) => ({ field, type: 'quantitative', scale: { domain: [0, most], nice: false }, axis: { ...thresholdAxis(scale.step, most, language, isPhone), title: texts.across(currency), titlePadding: 8, grid: false, ticks: true, domain: true, domainColor: colours.zero, tickColor: colours.zero } });
  const y = (field: string) => ({ field, type: 'quantitative', scale: { domain: [0, 1], nice: false }, axis: shareAxis(1, 0.25, language) });
  const colour = { color: { field: 'colour', type: 'nominal', scale: null }, detail: { field: 'arm', type: 'nominal', sort: null } };
  return {
    width: inner,
    height,
    layer: [
      { data: { values: frontierSegments(curve, looks) }, mark: { type: 'line', strokeWidth: 11, opacity: 0.3, strokeCap: 'round' }, encoding: { x: x('threshold'), y: y('probability'), color: { field: 'colour', type: 'nominal', scale: null }, detail: { field: 'segment', type: 'nominal', sort: null } } },
      { data: { values: [{ threshold: willingnessToPay, from: 0, to: 1 }] }, mark: { type: 'rule', color: colours.quiet, strokeDash: [5, 4], strokeWidth: 1.5 }, encoding: { x: x('threshold'), y: y('from'), y2: { field: 'to' } } },
      { data: { values: looks.flatMap(({ id, colour: shade }) => curve.map(({ threshold, probabilities }) => ({ arm: id, colour: shade, threshold, probability: probabilities[id] ?? 0 }))) }, mark: { type: 'line', strokeWidth: 2.5, strokeJoin: 'round' }, encoding: { x: x('threshold'), y: y('probability'), ...colour } },
      { data: { values: labels }, mark: { type: 'text', fontWeight: 'bold' }, encoding: { x: { value: inner + 10 }, y: y('place'), text: { field: 'text', type: 'nominal' }, color: { field: 'ink', type: 'nominal', scale: null } } },
    ],
  };
}

/** The stretches over which one arm would be chosen, each with the point at which the next begins. */
function frontierSegments(curve: readonly OnCurve[], looks: readonly ArmLook[]): object[] {
  let segment = 0;
  return curve.flatMap(({ threshold, probabilities, best }, at) => {
    if (at > 0 && curve[at - 1]?.best !== best) segment += 1;
    return [{ segment: `part${segment}`, threshold, probability: probabilities[best] ?? 0, colour: looks.find(({ id }) => id === best)?.colour ?? colours.quiet }];
  });
}

/** Money across, in steps that fit. */
function thresholdAxis(step: number, most: number, language: Language, isPhone: boolean): ChartSpec {
  const wanted = isPhone && most / step > 2.5 ? 2 * step : step;
  return numberAxis(Math.floor(most / wanted) * wanted, wanted, language);
}
