/** One slider: its name and value, a mark where the scenario begins, and the evidence behind that. */
import { formatNumber, formatPercent } from '../../charts/format.js';
import type { Handle } from '../../explorer/handles.js';
import { withMove } from '../../explorer/state.js';
import { reportTexts } from '../../report/language.js';
import type { Page } from './context.js';

export function LeverSlider({ handle, page }: { readonly handle: Handle; readonly page: Page }) {
  const { texts, view: { choices }, explorer } = page;
  const { key, lever, values, baseline } = handle;
  const moved = choices.moves[key];
  const value = moved === undefined ? baseline : moved;
  const name = texts.leverNames[lever] ?? lever;
  const id = `lever-${key.replaceAll('/', '-')}`;
  const at = Math.max(0, nearest(values, value));
  const isMoved = moved !== undefined;
  const put = (to: number | null, holding: string | null) => explorer.choose(withMove(explorer.chosen(), key, to, baseline), holding);
  return (
    <div class={isMoved ? 'lever moved' : 'lever'} data-lever={key}>
      <div class="lever-head">
        <label for={id}>{name}</label>
        <output for={id}>{valueText(handle, value, page)}</output>
      </div>
      <div class="track">
        <input
          id={id} type="range" min={0} max={values.length - 1} step={1} value={at} aria-valuetext={valueText(handle, value, page)} aria-describedby={`${id}-about`}
          onInput={(event) => put(values[Number(event.currentTarget.value)] ?? null, key)} onChange={() => explorer.release()}
        />
        <span class="mark" style={{ left: placeOf(values, baseline) }} aria-hidden="true" />
      </div>
      <div class="lever-foot">
        <span id={`${id}-about`}>{texts.baseline(valueText(handle, baseline, page))}</span>
        <Evidence handle={handle} page={page} />
        {isMoved && <button type="button" class="back" aria-label={texts.backTo(name, valueText(handle, baseline, page))} title={texts.backTo(name, valueText(handle, baseline, page))} onClick={() => put(baseline, null)}>↺</button>}
      </div>
    </div>
  );
}

/** The grade, and behind it what the value means and where it comes from. */
function Evidence({ handle: { grade, meaning, source }, page: { texts, language } }: { readonly handle: Handle; readonly page: Page }) {
  const grades = reportTexts[language].assumptions.grades;
  return (
    <details class="evidence">
      <summary><span class="hidden">{texts.evidence}: </span><span class={`grade grade-${grade ?? 'chosen'}`}>{grade === null ? texts.chosen : grades[grade] ?? grade}</span></summary>
      <p lang="en">{meaning} {source === null ? '' : texts.source(source)}</p>
    </details>
  );
}

function valueText({ unit }: Handle, value: number | null, { texts, language }: Page): string {
  if (value === null) return texts.unlimited;
  const bare = unit === 'share' ? formatPercent(value, language, isWhole(value * 100) ? 0 : 1) : formatNumber(value, isWhole(value) ? 0 : 1, language);
  return texts.units[unit]?.(bare) ?? `${bare} ${unit}`;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

/** Where a value stands among those of the slider; one that a link brought may lie between them. */
function nearest(values: readonly (number | null)[], value: number | null): number {
  if (value === null) return values.indexOf(null);
  const distances = values.map((each) => (each === null ? Infinity : Math.abs(each - value)));
  return distances.indexOf(Math.min(...distances));
}

/** The middle of the thumb at a value: its half width from either end of the track. */
function placeOf(values: readonly (number | null)[], value: number | null): string {
  const share = values.length < 2 ? 0 : nearest(values, value) / (values.length - 1);
  return `calc(${share * 100}% + ${(0.5 - share) * 20}px)`;
}
