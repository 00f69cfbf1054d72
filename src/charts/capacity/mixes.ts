/** Which mix does most for the budget: each mix as the shares of the budget, beside its difference from the best. */
import type { Standing } from '../../capacity/mix/selectBest.js';
import { costOf, type Mix } from '../../capacity/mix/mixes.js';
import type { MixSpace } from '../../capacity/mix/space.js';
import type { MeasureInfo } from '../../outcomes/measure.js';
import { vividShades } from '../arms.js';
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
  readonly mixes: readonly Mix[];
  /** The best first. */
  readonly standings: readonly Standing[];
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
  const { standings, language, label, weeks, people } = picture;
  const texts = textsOf(language).capacity.mix;
  const left = standings.filter(({ isLeft }) => isLeft).length;
  const findings = standings.slice(0, shown).map((standing) => texts.finding(mixPhrase(picture, standing), valueOf(picture, standing.mean), differenceOf(picture, standing)));
  const more = standings.length > shown ? [texts.first(shown, standings.length)] : [];
  return {
    id: 'mixes',
    title: texts.title,
    alt: texts.alt(label, left, standings.length, findings.join('; ')),
    specAt: (width) => ({ ...frame(width, texts.title, [texts.subtitle(label, people, horizonPhrase(weeks, language)), [texts.key, ...more].join(' ')]), ...plot(picture, width) }),
    rows: standings.map((standing, at) => mixRow(picture, standing, at + 1)),
  };
}

/** `ips-team 12 (ceiling 20), office 3`: services with posts, and ceilings where several were tried. */
export function mixPhrase({ space, mixes, language }: MixPicture, { candidate }: Pick<Standing, 'candidate'>): string {
  const mix = mixes[candidate]!;
  return space.services.flatMap(({ id, caseloads }, at) => {
    const [posts, caseload] = [mix.posts[at]!, mix.caseloads[at]];
    if (posts === 0) return [];
    return `${id} ${plainNumber(posts, language)}${caseloads.length > 1 && typeof caseload === 'number' ? ` (${textsOf(language).capacity.mix.load(plainNumber(caseload, language))})` : ''}`;
  }).join(', ');
}

export function unitOfMix({ measure: { unit }, currency }: MixPicture): Unit {
  return { unit, currency };
}

export function valueOf(picture: MixPicture, value: number): string {
  return formatValue(value, unitOfMix(picture), picture.language);
}

/** `−2.1 points (−3.4 to −0.8)`; null for the best. */
export function differenceOf(picture: MixPicture, { difference }: Standing): string | null {
  if (difference === null) return null;
  const ends = textsOf(picture.language).range(...formatEnds([difference.low, difference.high], unitOfMix(picture), picture.language));
  return `${formatDifference(difference.estimate, unitOfMix(picture), picture.language)} (${ends})`;
}

/** A mix as a line of a table. */
export function mixRow({ space, mixes }: MixPicture, { candidate, histories, mean, difference, isLeft }: Standing, rank: number): ChartRow {
  const mix = mixes[candidate]!;
  const services = space.services.flatMap(({ id }, at) => [[`posts ${id}`, mix.posts[at]!], [`caseload ${id}`, mix.posts[at] === 0 ? null : mix.caseloads[at] ?? null]] as const);
  return { rank, isLeft: String(isLeft), isPresent: String(mix.isPresent), ...Object.fromEntries(services), cost: costOf(space, mix), histories, mean, difference: difference?.estimate ?? null, low: difference?.low ?? null, high: difference?.high ?? null };
}

function plot(picture: MixPicture, width: number): ChartSpec {
  const { space, mixes, standings, language } = picture;
  const isPhone = isNarrow(width);
  const rows = standings.slice(0, shown);
  const scale = picture.measure.unit === 'share' ? 100 : 1;
  const texts = textsOf(language).capacity.mix;
  const bars = isPhone ? 96 : 190;
  const values = rows.map((standing) => valueOf(picture, standing.mean));
  const numbers = Math.max(...values.map((each) => textWidth(each, sizes.label))) + 18;
  const inner = Math.floor(width - 16 - bars - numbers - 14);
  const legend = space.services.map(({ id }, at) => ({ id: cut(id, isPhone ? 130 : 200, sizes.label), at, colour: vividShades[(at + 1) % vividShades.length]!.colour }));
  const places = legendPlaces(legend.map(({ id }) => id), width - 16);
  const height = rows.length * rowHeight;
  const parts = rows.flatMap((standing, row) => {
    let from = 0;
    return legend.map(({ at, colour }) => {
      const share = (mixes[standing.candidate]!.posts[at]! * space.services[at]!.cost) / space.budget;
      from += share;
      const text = inBar(picture, standing, at);
      return { x: ((from - share) * bars) - bars - numbers, x2: from * bars - bars - numbers, y: row * rowHeight + 5, y2: (row + 1) * rowHeight - 5, colour, text: textWidth(text, sizes.axis) + 6 > share * bars ? '' : text };
    }).filter(({ x, x2 }) => x2 > x);
  });
  const dots = rows.map(({ difference, isLeft }, row) => ({ middle: difference?.estimate ?? 0, low: difference?.low ?? 0, high: difference?.high ?? 0, place: (row + 0.5) * rowHeight, colour: isLeft ? '#0072b2' : '#7c8fa6', fill: difference === null ? '#0072b2' : '#ffffff' }));
  const [low, high] = [Math.min(0, ...dots.map((dot) => dot.low)), Math.max(0, ...dots.map((dot) => dot.high))];
  const margin = (high - low) * 0.05 || 1 / scale;
  const [least, most] = [low - margin, high + margin];
  const x = { type: 'quantitative', scale: { domain: [least, most], nice: false }, axis: { ...differenceAxis(least, most, inner, scale, language), title: texts.axis(textsOf(language).differences.units[picture.measure.unit] ?? ''), titlePadding: 8 } };
  const y = { field: 'place', type: 'quantitative', scale: { domain: [0, height], reverse: true, nice: false }, axis: null };
  const legendTop = -26 - 20 * Math.max(...places.map(({ row }) => row));
  return {
    width: inner,
    height,
    layer: [
      { data: { values: [{ zero: 0 }] }, mark: { type: 'rule', color: colours.zero, strokeWidth: 1.5 }, encoding: { x: { field: 'zero', ...x } } },
      ...parts.map(({ x: left, x2, y: top, y2, colour }) => ({ data: { values: [{ one: 1 }] }, mark: { type: 'rect', color: colour, opacity: 0.6, stroke: '#ffffff', strokeWidth: 1 }, encoding: { x: { value: left }, x2: { value: x2 }, y: { value: top }, y2: { value: y2 } } })),
      ...parts.filter(({ text }) => text !== '').map(({ x: left, x2, y: top, y2, text }) => ({ data: { values: [{ text }] }, mark: { type: 'text', align: 'center', fontSize: sizes.axis }, encoding: { x: { value: (left + x2) / 2 }, y: { value: (top + y2) / 2 }, text: { field: 'text', type: 'nominal' } } })),
      ...values.map((text, row) => ({ data: { values: [{ text }] }, mark: { type: 'text', align: 'right', fontWeight: rows[row]!.isLeft ? 'bold' : 'normal' }, encoding: { x: { value: -12 }, y: { value: (row + 0.5) * rowHeight }, text: { field: 'text', type: 'nominal' } } })),
      { data: { values: dots }, mark: { type: 'rule', strokeWidth: 5, opacity: 0.4, strokeCap: 'round' }, encoding: { x: { field: 'low', ...x }, x2: { field: 'high' }, y, color: { field: 'colour', type: 'nominal', scale: null } } },
      { data: { values: dots }, mark: { type: 'point', filled: true, size: 75, opacity: 1, strokeWidth: 2.5 }, encoding: { x: { field: 'middle', ...x }, y, stroke: { field: 'colour', type: 'nominal', scale: null }, fill: { field: 'fill', type: 'nominal', scale: null } } },
      ...legend.flatMap(({ id, colour }, at) => {
        const { left, row } = places[at]!;
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
function inBar({ space, mixes, language }: MixPicture, { candidate }: Standing, at: number): string {
  const [posts, caseload] = [mixes[candidate]!.posts[at]!, mixes[candidate]!.caseloads[at]];
  return `${plainNumber(posts, language)}${space.services[at]!.caseloads.length > 1 && typeof caseload === 'number' ? ` (${plainNumber(caseload, language)})` : ''}`;
}

/** Names side by side, and below each other where they do not fit. */
function legendPlaces(names: readonly string[], width: number): { readonly left: number; readonly row: number }[] {
  let [left, row] = [0, 0];
  return names.map((name) => {
    const own = textWidth(name, sizes.label) + 36;
    if (left > 0 && left + own > width) [left, row] = [0, row + 1];
    const place = { left, row };
    left += own;
    return place;
  });
}
