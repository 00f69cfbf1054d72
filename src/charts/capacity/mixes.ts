/** Which mix does most for the budget: each mix as the shares of the budget, beside its difference from the best. */
import type { Place, RankedMix } from '../../capacity/mix/ranked.js';
import type { MixSpace } from '../../capacity/mix/space.js';
import type { MeasureInfo } from '../../outcomes/measure.js';
import { referenceShade, vividShades } from '../arms.js';
import { differenceAxis } from '../axes.js';
import type { ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { formatDifference, formatEnds, formatValue, type Unit } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { cut, textWidth } from '../textWidth.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';
import { horizonPhrase } from '../words.js';
import { plainNumber } from './goalWords.js';

/** What charts and sentences of a search for the best mix are made from. */
export interface MixPicture {
  readonly space: MixSpace;
  /** The best first. */
  readonly ranked: readonly RankedMix[];
  readonly measure: MeasureInfo;
  /** As asked for, with the week at which it is where it is of one. */
  readonly label: string;
  readonly language: Language;
  readonly currency: string;
  /** Weeks of follow-up. */
  readonly weeks: number;
  readonly people: string;
}

/** Mixes that a picture shows. */
const shown = 16;
const rowHeight = 30;

export function mixChart(picture: MixPicture): ChartDraft {
  const { ranked, language, label, weeks, people } = picture;
  const texts = textsOf(language).capacity.mix;
  const left = ranked.filter(({ isLeft }) => isLeft).length;
  const findings = ranked.slice(0, shown).map((each) => texts.finding(mixPhrase(picture, each), valueOf(picture, each.mean), differenceOf(picture, each)));
  const more = ranked.length > shown ? [texts.first(shown, ranked.length)] : [];
  return {
    id: 'mixes',
    title: texts.title,
    alt: texts.alt(label, left, ranked.length, findings.join('; ')),
    specAt: (width) => ({ ...frame(width, texts.title, [texts.subtitle(label, people, horizonPhrase(weeks, language)), [texts.key, ...more].join(' ')]), ...plot(picture, width) }),
    rows: ranked.map((each, at) => mixRow(each, at + 1)),
  };
}

/** `ips-team 12 (ceiling 20), office 3`: services with posts, and ceilings where several were tried. */
export function mixPhrase({ language }: Pick<MixPicture, 'language'>, { places }: Pick<RankedMix, 'places'>): string {
  const { load } = textsOf(language).capacity.mix;
  return places.filter(({ posts }) => posts > 0).map(({ id, posts, caseload, isVaried }) => `${id} ${plainNumber(posts, language)}${isVaried && caseload !== null ? ` (${load(plainNumber(caseload, language))})` : ''}`).join(', ');
}

export function unitOfMix({ measure: { unit }, currency }: MixPicture): Unit {
  return { unit, currency };
}

export function valueOf(picture: MixPicture, value: number): string {
  return formatValue(value, unitOfMix(picture), picture.language);
}

/** `−2.1 points (−3.4 to −0.8)`; null for the best. */
export function differenceOf(picture: MixPicture, { difference }: Pick<RankedMix, 'difference'>): string | null {
  if (difference === null) return null;
  const ends = textsOf(picture.language).range(...formatEnds([difference.low, difference.high], unitOfMix(picture), picture.language));
  return `${formatDifference(difference.estimate, unitOfMix(picture), picture.language)} (${ends})`;
}

/** A mix as a line of a table. */
export function mixRow({ places, mix, cost, histories, mean, difference, isLeft }: RankedMix, rank: number): ChartRow {
  const services = places.flatMap(({ id, posts, caseload }) => [[`posts ${id}`, posts], [`caseload ${id}`, posts === 0 ? null : caseload]] as const);
  return { rank, isLeft: String(isLeft), isPresent: String(mix.isPresent), ...Object.fromEntries(services), cost, histories, mean, difference: difference?.estimate ?? null, low: difference?.low ?? null, high: difference?.high ?? null };
}

function plot(picture: MixPicture, width: number): ChartSpec {
  const { space, ranked, language } = picture;
  const isPhone = isNarrow(width);
  const rows = ranked.slice(0, shown);
  const scale = picture.measure.unit === 'share' ? 100 : 1;
  const texts = textsOf(language).capacity.mix;
  const bars = isPhone ? 96 : 190;
  const values = rows.map(({ mean, isLeft }) => ({ text: valueOf(picture, mean), isLeft }));
  const numbers = Math.max(...values.map(({ text }) => textWidth(text, sizes.label, 'bold'))) + 18;
  const inner = Math.floor(width - 16 - bars - numbers - 14);
  const legend = legendPlaces(space.services.map(({ id }) => cut(id, isPhone ? 130 : 200, sizes.label)), width - 16);
  const height = rows.length * rowHeight;
  const parts = rows.flatMap(({ places }, row) => {
    let from = -bars - numbers;
    return places.filter(({ share }) => share > 0).map((place) => {
      const [x, size] = [from, place.share * bars];
      from += size;
      const text = inBar(place, language);
      return { x, x2: from, y: row * rowHeight + 5, y2: (row + 1) * rowHeight - 5, colour: colourOf(space.services.findIndex(({ id }) => id === place.id)), text: textWidth(text, sizes.axis) + 6 > size ? '' : text };
    });
  });
  const dots = rows.map(({ difference, isLeft }, row) => ({ middle: difference?.estimate ?? 0, low: difference?.low ?? 0, high: difference?.high ?? 0, place: (row + 0.5) * rowHeight, colour: isLeft ? '#0072b2' : '#7c8fa6', fill: difference === null ? '#0072b2' : '#ffffff' }));
  const [low, high] = [Math.min(0, ...dots.map((dot) => dot.low)), Math.max(0, ...dots.map((dot) => dot.high))];
  const margin = (high - low) * 0.05 || 1 / scale;
  const [least, most] = [low - margin, high + margin];
  const x = { type: 'quantitative', scale: { domain: [least, most], nice: false }, axis: { ...differenceAxis(least, most, inner, scale, language), title: texts.axis(textsOf(language).differences.units[picture.measure.unit] ?? ''), titlePadding: 8 } };
  const y = { field: 'place', type: 'quantitative', scale: { domain: [0, height], reverse: true, nice: false }, axis: null };
  const legendTop = -26 - 20 * Math.max(...legend.map(({ row }) => row));
  return {
    width: inner,
    height,
    layer: [
      { data: { values: [{ zero: 0 }] }, mark: { type: 'rule', color: colours.zero, strokeWidth: 1.5 }, encoding: { x: { field: 'zero', ...x } } },
      ...parts.map(({ x: left, x2, y: top, y2, colour }) => ({ data: { values: [{ one: 1 }] }, mark: { type: 'rect', color: colour, opacity: 0.6, stroke: '#ffffff', strokeWidth: 1 }, encoding: { x: { value: left }, x2: { value: x2 }, y: { value: top }, y2: { value: y2 } } })),
      ...parts.filter(({ text }) => text !== '').map(({ x: left, x2, y: top, y2, text }) => ({ data: { values: [{ text }] }, mark: { type: 'text', align: 'center', fontSize: sizes.axis }, encoding: { x: { value: (left + x2) / 2 }, y: { value: (top + y2) / 2 }, text: { field: 'text', type: 'nominal' } } })),
      ...values.map(({ text, isLeft }, row) => ({ data: { values: [{ text }] }, mark: { type: 'text', align: 'right', fontWeight: isLeft ? 'bold' : 'normal' }, encoding: { x: { value: -12 }, y: { value: (row + 0.5) * rowHeight }, text: { field: 'text', type: 'nominal' } } })),
      { data: { values: dots }, mark: { type: 'rule', strokeWidth: 5, opacity: 0.4, strokeCap: 'round' }, encoding: { x: { field: 'low', ...x }, x2: { field: 'high' }, y, color: { field: 'colour', type: 'nominal', scale: null } } },
      { data: { values: dots }, mark: { type: 'point', filled: true, size: 75, opacity: 1, strokeWidth: 2.5 }, encoding: { x: { field: 'middle', ...x }, y, stroke: { field: 'colour', type: 'nominal', scale: null }, fill: { field: 'fill', type: 'nominal', scale: null } } },
      ...legend.flatMap(({ name: id, colour, left, row }) => {
        const begin = left - bars - numbers;
        const middle = legendTop + row * 20;
        return [
          { data: { values: [{ one: 1 }] }, mark: { type: 'rect', color: colour, opacity: 0.6 }, encoding: { x: { value: begin }, x2: { value: begin + 12 }, y: { value: middle - 6 }, y2: { value: middle + 6 } } },
          { data: { values: [{ id }] }, mark: { type: 'text' }, encoding: { x: { value: begin + 18 }, y: { value: middle }, text: { field: 'id', type: 'nominal' } } },
        ];
      }),
    ],
  };
}

/** Posts of a service, and its ceiling where several were tried. */
function inBar({ posts, caseload, isVaried }: Place, language: Language): string {
  return `${plainNumber(posts, language)}${isVaried && caseload !== null ? ` (${plainNumber(caseload, language)})` : ''}`;
}

function colourOf(service: number): string {
  return (vividShades[(service + 1) % vividShades.length] ?? referenceShade).colour;
}

/** Names side by side, and below each other where they do not fit. */
function legendPlaces(names: readonly string[], width: number): { readonly name: string; readonly colour: string; readonly left: number; readonly row: number }[] {
  let [left, row] = [0, 0];
  return names.map((name, at) => {
    const own = textWidth(name, sizes.label) + 36;
    if (left > 0 && left + own > width) [left, row] = [0, row + 1];
    const place = { name, colour: colourOf(at), left, row };
    left += own;
    return place;
  });
}
