/** What more posts bring: people in work against posts, and how many more each post adds. */
import type { Rung } from '../../capacity/ladder.js';
import { differenceAxis, niceScale, numberAxis } from '../axes.js';
import type { ChartDraft, ChartSpec } from '../chart.js';
import { formatNumber, formatSigned } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { spread } from '../spread.js';
import { textWidth, wrap } from '../textWidth.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';
import { horizonPhrase } from '../words.js';
import { plainNumber, postsPhrase } from './goalWords.js';
import { foundColour, foundInk, postsAxis, postsScale, type StaffPicture } from './postsAxis.js';

/** Two shades: ever in work, and in work at the end. */
const lines = [{ key: 'everInWork', colour: foundColour, ink: foundInk }, { key: 'inWork', colour: '#009e73', ink: '#00735a' }] as const;

/** The chart, or null with one rung alone. */
export function workByPosts({ study: { rungs }, language, weeks, people }: StaffPicture): ChartDraft | null {
  if (rungs.length < 2) return null;
  const texts = textsOf(language).capacity.work;
  const findings = rungs.map(({ posts, everInWork, added, error }) => texts.finding(postsPhrase(posts, language), formatNumber(everInWork, 0, language), added === null || error === null ? null : `${formatSigned(added, 1, language)} ±${formatNumber(error, 1, language)}`));
  return {
    id: 'work-by-posts',
    title: texts.title,
    alt: texts.alt(findings.join('; ')),
    specAt: (width) => ({ ...frame(width, texts.title, [texts.subtitle(people, horizonPhrase(weeks, language)), texts.key]), ...plot(rungs, width, language, [texts.ever, texts.atEnd(weeks)]) }),
    rows: rungs.map(({ posts, histories, everInWork, inWork, added, error }) => ({ posts, histories, everInWork, inWork, added, error })),
  };
}

function plot(rungs: readonly Rung[], width: number, language: Language, names: readonly string[]): ChartSpec {
  const texts = textsOf(language).capacity.work;
  const most = Math.max(...rungs.map(({ posts }) => posts));
  const x = postsAxis(most, language);
  const labels = names.map((name) => wrap(name, isNarrow(width) ? 80 : 150, sizes.label));
  const named = Math.max(...labels.flat().map((each) => textWidth(each, sizes.label))) + 14;
  const { top, step } = niceScale(Math.max(...rungs.map(({ everInWork }) => everInWork)));
  const added = rungs.flatMap(({ posts, added: more, error }, at) => {
    const from = rungs[at - 1]?.posts;
    return more === null || error === null || from === undefined ? [] : [{ middle: (posts + from) / 2, from, to: posts, more, low: more - error, high: more + error }];
  });
  const ends = [Math.min(0, ...added.map(({ low }) => low)), Math.max(0, ...added.map(({ high }) => high))] as const;
  const margin = (ends[1] - ends[0]) * 0.08 || 1;
  const [least, largest] = [ends[0] < 0 ? ends[0] - margin : 0, ends[1] + margin];
  const left = Math.max(textWidth(formatNumber(top, 0, language), sizes.axis), textWidth(`+${plainNumber(Math.ceil(largest), language)}.5`, sizes.axis)) + 12;
  // Names begin at the last number, which may lie before the end of the axis.
  const room = width - 16 - left;
  const inner = Math.floor(Math.min(room - 8, (room - named) / (most / postsScale(most).top)));
  const heading = (text: string) => ({ title: { text: wrap(text, width - 24, sizes.label, 'bold'), lineHeight: 18, fontSize: sizes.label, color: colours.text, frame: 'group', anchor: 'start', offset: 10, dx: -left } });
  const height = isNarrow(width) ? 170 : 200;
  const y = { type: 'quantitative', scale: { domain: [0, top], nice: false }, axis: numberAxis(top, step, language) };
  const last = rungs.at(-1);
  const middles = spread(lines.map(({ key }) => (1 - (last?.[key] ?? 0) / top) * height), labels.map((each) => each.length * 16 + 4), 0, height);
  const more = { type: 'quantitative', scale: { domain: [least, largest], nice: false }, axis: { ...differenceAxis(least, largest, 240, 1, language), orient: 'left' } };
  return {
    bounds: 'flush',
    spacing: isNarrow(width) ? 116 : 96,
    vconcat: [
      {
        ...heading(texts.panels[0]), width: inner, height, data: { values: rungs },
        layer: lines.flatMap(({ key, colour, ink }, at) => [
          { mark: { type: 'line', color: colour, strokeWidth: 2.5 }, encoding: { x: { field: 'posts', ...x }, y: { field: key, ...y } } },
          { mark: { type: 'point', filled: true, size: 50, color: colour, opacity: 1 }, encoding: { x: { field: 'posts', ...x }, y: { field: key, ...y } } },
          ...(labels[at] ?? []).map((text, row, all) => ({ data: { values: [{ text }] }, mark: { type: 'text', dx: 12, color: ink }, encoding: { x: { datum: most, ...x }, y: { value: (middles[at] ?? 0) + (row - (all.length - 1) / 2) * 16 }, text: { field: 'text', type: 'nominal' } } })),
        ]),
      },
      {
        ...heading(texts.panels[1]), width: inner, height: height * 0.8, data: { values: added },
        layer: [
          { data: { values: [{ zero: 0 }] }, mark: { type: 'rule', color: colours.zero }, encoding: { y: { field: 'zero', ...more } } },
          { mark: { type: 'rule', strokeWidth: 5, opacity: 0.35, color: foundColour, strokeCap: 'round' }, encoding: { x: { field: 'middle', ...x }, y: { field: 'low', ...more }, y2: { field: 'high' } } },
          { mark: { type: 'rule', strokeWidth: 2.5, color: foundColour }, encoding: { x: { field: 'from', ...x }, x2: { field: 'to' }, y: { field: 'more', ...more } } },
        ],
      },
    ],
  };
}
