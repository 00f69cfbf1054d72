/** How many are in an ordinary job, week by week: a line and a band for each arm, named at its end, read with the pointer. */
import { useState } from 'preact/hooks';
import type { ArmLook } from '../../charts/arms.js';
import { marksOn, niceScale } from '../../charts/axes.js';
import { formatPercent } from '../../charts/format.js';
import { textsOf } from '../../charts/language.js';
import { spread } from '../../charts/spread.js';
import { textWidth, wrapTo } from '../../charts/textWidth.js';
import { weeksShown } from '../../charts/weeksShown.js';
import { cohortPhrase, horizonPhrase, join } from '../../charts/words.js';
import type { RunResult, WeeklyColumn } from '../../comparison/comparison.js';
import type { Answers } from '../../explorer/answers.js';
import type { Spoken } from './context.js';
import { Take } from './take.js';
import { useWidth } from './useWidth.js';

interface Line {
  readonly arm: ArmLook;
  readonly series: WeeklyColumn;
  /** The same arm before anything was moved. */
  readonly before: WeeklyColumn | undefined;
}

/** Where things are drawn: pixels of a week and of a share. */
interface Frame {
  readonly x: (week: number) => number;
  readonly y: (share: number) => number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly weeks: number;
}

const top = 12;

export function Employment({ page, answers, before }: { readonly page: Spoken; readonly answers: Answers; readonly before: RunResult | null }) {
  const { texts, language } = page;
  const { result, arms } = answers;
  const [place, width] = useWidth<HTMLDivElement>(640);
  const weeks = result.weekly.weeks;
  const lines = arms.flatMap((arm): Line[] => {
    const series = result.weekly.arms[arm.id]?.['competitive'];
    return series === undefined ? [] : [{ arm, series, before: before?.weekly.weeks === weeks ? before.weekly.arms[arm.id]?.['competitive'] : undefined }];
  });
  const shares = join(lines.map(({ arm, series }) => `${arm.label} ${formatPercent(series.mean[weeks] ?? 0, language)}`), language);
  return (
    <section aria-labelledby="employment-title">
      <h2 id="employment-title">{texts.employment}</h2>
      <div ref={place}>{lines.length > 0 && <Picture lines={lines} weeks={weeks} width={width} language={language} alt={texts.employmentAlt(horizonPhrase(weeks, language), shares)} texts={texts} />}</div>
      <p class="note">{texts.employmentCaption(cohortPhrase(result.comparison.cohort, language))} {textsOf(language).employment.band} {lines.some((line) => line.before) ? texts.before : ''}</p>
      <Take id="employment-over-time" title={texts.employment} page={page} answers={answers} />
    </section>
  );
}

interface Drawn {
  readonly lines: readonly Line[];
  readonly weeks: number;
  readonly width: number;
  readonly language: Spoken['language'];
  readonly alt: string;
  readonly texts: Spoken['texts'];
}

function Picture({ lines, weeks, width, language, alt, texts }: Drawn) {
  const [week, setWeek] = useState<number | null>(null);
  const height = width < 500 ? 250 : 320;
  const names = width < 500 ? 84 : 150;
  const scale = niceScale(Math.max(0.05, ...lines.flatMap(({ series, before }) => [...series.high, ...(before?.mean ?? [])])));
  const ticks = Array.from({ length: Math.round(scale.top / scale.step) + 1 }, (_, at) => at * scale.step);
  const digits = Number.isInteger(Number((scale.step * 100).toFixed(6))) ? 0 : 1;
  const [left, right, bottom] = [44, width - names - 8, height - 40];
  const frame: Frame = { left, right, bottom, weeks, x: (at) => left + ((right - left) * at) / weeks, y: (share) => bottom - ((bottom - top) * share) / scale.top };
  const follow = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const at = Math.round(((event.clientX - box.left - left) / (right - left)) * weeks);
    setWeek(at >= 0 && at <= weeks ? at : null);
  };
  return (
    <svg class="curve" width={width} height={height} role="img" aria-label={alt} onPointerMove={follow} onPointerLeave={() => setWeek(null)}>
      {ticks.map((share) => (
        <g key={share}><line class="grid" x1={left} x2={right} y1={frame.y(share)} y2={frame.y(share)} /><text class="axis" x={left - 8} y={frame.y(share) + 4} text-anchor="end">{formatPercent(share, language, digits)}</text></g>
      ))}
      {marksOn(weeks, right - left, language).map((mark) => (
        <g key={mark.week} transform={`translate(${frame.x(mark.week)} ${bottom})`}>
          <line class="tick" y2="5" />
          <text class="axis" y="18" text-anchor="middle">{textsOf(language).weekMark(mark.week)}</text>
          {mark.month !== null && mark.month > 0 && <text class="axis" y="33" text-anchor="middle">{textsOf(language).months(mark.month)}</text>}
        </g>
      ))}
      {lines.map(({ arm, series }) => <path key={arm.id} d={bandPath(series, frame)} fill={arm.colour} opacity="0.16" />)}
      {lines.map(({ arm, before }) => before && <path key={arm.id} class="before" d={linePath(before.mean, frame)} stroke={arm.colour} />)}
      {lines.map(({ arm, series }) => <path key={arm.id} class="line" d={linePath(series.mean, frame)} stroke={arm.colour} data-arm={arm.id} />)}
      {week === null ? <EndLabels lines={lines} frame={frame} widest={names} language={language} /> : <Reading lines={lines} week={week} frame={frame} language={language} title={texts.atWeek(String(week))} />}
    </svg>
  );
}

function EndLabels({ lines, frame, widest, language }: { readonly lines: readonly Line[]; readonly frame: Frame; readonly widest: number; readonly language: Spoken['language'] }) {
  const blocks = lines.map(({ arm, series }) => ({ arm, value: series.mean[frame.weeks] ?? 0, names: wrapTo(2, arm.label, widest - 4, 13) }));
  const middles = spread(blocks.map(({ value }) => frame.y(value)), blocks.map(({ names }) => 17 * (1 + names.length) + 4), 0, frame.bottom + 20);
  return (
    <>{blocks.map(({ arm, value, names }, at) => (
      <text key={arm.id} fill={arm.ink} x={frame.right + 8} y={(middles[at] ?? 0) - (names.length * 17) / 2 + 5}>
        <tspan font-weight="700">{formatPercent(value, language)}</tspan>
        {names.map((name) => <tspan key={name} x={frame.right + 8} dy="17">{name}</tspan>)}
      </text>
    ))}</>
  );
}

/** The values of a week, where the pointer is. */
function Reading({ lines, week, frame, language, title }: { readonly lines: readonly Line[]; readonly week: number; readonly frame: Frame; readonly language: Spoken['language']; readonly title: string }) {
  const texts = lines.map(({ arm, series }) => ({ arm, share: series.mean[week] ?? 0, text: `${formatPercent(series.mean[week] ?? 0, language)}  ${arm.label}` }));
  const wide = Math.max(textWidth(title, 13, 'bold'), ...texts.map(({ text }) => textWidth(text, 13))) + 20;
  const x = frame.x(week) + 10 + wide > frame.right + 80 ? frame.x(week) - 10 - wide : frame.x(week) + 10;
  return (
    <g class="reading">
      <line x1={frame.x(week)} x2={frame.x(week)} y1={top} y2={frame.bottom} />
      {texts.map(({ arm, share }) => <circle key={arm.id} cx={frame.x(week)} cy={frame.y(share)} r="4.5" fill={arm.colour} />)}
      <rect x={x} y={top} width={wide} height={26 + 18 * texts.length} rx="5" />
      <text x={x + 10} y={top + 18} font-weight="700">{title}</text>
      {texts.map(({ arm, text }, at) => <text key={arm.id} x={x + 10} y={top + 36 + 18 * at} fill={arm.ink}>{text}</text>)}
    </g>
  );
}

function linePath(values: readonly number[], { x, y, weeks }: Frame): string {
  return `M${weeksShown(weeks).map((week) => `${x(week).toFixed(1)} ${y(values[week] ?? 0).toFixed(1)}`).join('L')}`;
}

function bandPath({ low, high }: WeeklyColumn, { x, y, weeks }: Frame): string {
  const shown = weeksShown(weeks);
  const point = (values: readonly number[]) => (week: number) => `${x(week).toFixed(1)} ${y(values[week] ?? 0).toFixed(1)}`;
  return `M${[...shown.map(point(high)), ...[...shown].reverse().map(point(low))].join('L')}Z`;
}
