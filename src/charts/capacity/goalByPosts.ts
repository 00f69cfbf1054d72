/** How many posts reach the goal: the share of histories that do, against posts. */
import { niceScale, shareAxis } from '../axes.js';
import type { ChartDraft, ChartSpec } from '../chart.js';
import { formatEnds, formatPercent } from '../format.js';
import { textsOf } from '../language.js';
import { textWidth } from '../textWidth.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';
import { horizonPhrase } from '../words.js';
import { goalPhrase, postsPhrase } from './goalWords.js';
import { foundColour, marksAt, postsAxis, type StaffPicture } from './postsAxis.js';

export function goalByPosts(picture: StaffPicture): ChartDraft {
  const { study, goal, confidence, language, currency, weeks, people } = picture;
  const texts = textsOf(language).capacity;
  const asked = goalPhrase(goal, weeks, currency, language);
  const subtitles = [texts.goal.subtitle(asked, people, horizonPhrase(weeks, language)), texts.goal.key];
  const findings = study.tried.map(({ posts, reached }) => texts.goal.finding(postsPhrase(posts, language), formatPercent(reached.share, language, 0), textsOf(language).range(...formatEnds([reached.low, reached.high], { unit: 'share' }, language))));
  return {
    id: 'goal-by-posts',
    title: texts.goal.title,
    alt: texts.goal.alt(asked, formatPercent(confidence, language, 0), study.found === null ? texts.goal.none : postsPhrase(study.found, language), findings.join('; ')),
    specAt: (width) => ({ ...frame(width, texts.goal.title, subtitles), ...plot(picture, width) }),
    rows: study.tried.map(({ posts, histories, reached, verdict }) => ({ posts, histories, share: reached.share, low: reached.low, high: reached.high, verdict })),
  };
}

function plot(picture: StaffPicture, width: number): ChartSpec {
  const { study: { tried }, confidence, language } = picture;
  const line = textsOf(language).capacity.goal.line(formatPercent(confidence, language, 0));
  const right = Math.max(...line.map((each) => textWidth(each, sizes.label))) + 12;
  const inner = Math.floor(width - 16 - 52 - right);
  const most = Math.max(...tried.map(({ posts }) => posts));
  const x = postsAxis(most, language);
  const { top, step } = niceScale(1);
  const y = { type: 'quantitative', scale: { domain: [0, top], nice: false }, axis: shareAxis(top, step, language) };
  const values = tried.map(({ posts, reached, verdict }) => ({ posts, ...reached, fill: verdict === 'close' ? '#ffffff' : foundColour }));
  const colour = foundColour;
  return {
    width: inner,
    height: isNarrow(width) ? 240 : 280,
    data: { values },
    layer: [
      { data: { values: [{ confidence }] }, mark: { type: 'rule', color: colours.text, strokeWidth: 1.5, strokeDash: [6, 4] }, encoding: { y: { field: 'confidence', ...y } } },
      ...line.map((text, row) => ({ data: { values: [{ text }] }, mark: { type: 'text', dx: 8, dy: (row - (line.length - 1) / 2) * 16 }, encoding: { x: { value: inner }, y: { datum: confidence, ...y }, text: { field: 'text', type: 'nominal' } } })),
      ...marksAt(picture, x, most, inner),
      { mark: { type: 'rule', strokeWidth: 5, opacity: 0.35, color: colour, strokeCap: 'round' }, encoding: { x: { field: 'posts', ...x }, y: { field: 'low', ...y }, y2: { field: 'high' } } },
      { mark: { type: 'point', filled: true, size: 80, opacity: 1, stroke: colour, strokeWidth: 2 }, encoding: { x: { field: 'posts', ...x }, y: { field: 'share', ...y }, fill: { field: 'fill', type: 'nominal', scale: null } } },
    ],
  };
}
