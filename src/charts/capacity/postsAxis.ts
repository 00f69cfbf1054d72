/** What charts over numbers of posts share: the data, the axis of posts, and marks for the number found and the present one. */
import type { Goal } from '../../capacity/goal.js';
import type { StaffStudy } from '../../capacity/study.js';
import { niceScale, numberAxis } from '../axes.js';
import type { ChartSpec } from '../chart.js';
import { textsOf, type Language } from '../language.js';
import { spread } from '../spread.js';
import { textWidth } from '../textWidth.js';
import { colours, sizes } from '../theme.js';
import { postsPhrase } from './goalWords.js';

/** What charts of a search for staff are made from. */
export interface StaffPicture {
  readonly study: StaffStudy;
  readonly goal: Goal;
  readonly confidence: number;
  readonly language: Language;
  readonly currency: string;
  /** Weeks of follow-up. */
  readonly weeks: number;
  /** Who was followed, as `about 600 people who …`. */
  readonly people: string;
}

export const foundColour = '#0072b2';
export const foundInk = '#00629a';

/** Upper end and step of an axis of posts: whole posts unless there are few. */
export function postsScale(most: number): { readonly top: number; readonly step: number } {
  const { top, step } = niceScale(most);
  return step === 2.5 ? { top: Math.ceil(most / 2) * 2, step: 2 } : { top, step };
}

/** The axis from 0 to the largest of these numbers; shared by panels below each other. */
export function postsAxis(most: number, language: Language): ChartSpec {
  const { top, step } = postsScale(most);
  return {
    type: 'quantitative', scale: { domain: [0, top], nice: false },
    axis: { ...numberAxis(top, step, language), title: textsOf(language).capacity.axis, titlePadding: 8, grid: false, domain: true, domainColor: colours.zero, ticks: true, tickColor: colours.zero, tickSize: 5, labelPadding: 4 },
  };
}

/** Upright lines at the number found and at the present one, named above the panel of `width` pixels. */
export function marksAt({ study: { found, present }, language }: StaffPicture, x: ChartSpec, most: number, width: number): ChartSpec[] {
  const texts = textsOf(language).capacity;
  const { top } = postsScale(most);
  const marks = [
    ...(found === null ? [] : [{ posts: found, text: texts.enoughMark(postsPhrase(found, language)), ink: foundInk, line: foundColour }]),
    ...(present === found ? [] : [{ posts: present, text: texts.presentMark(postsPhrase(present, language)), ink: colours.quiet as string, line: colours.zero as string }]),
  ];
  const widths = marks.map(({ text }) => textWidth(text, sizes.label, 'bold') + 16);
  const places = spread(marks.map(({ posts }) => (posts / top) * width), widths, -8, width + 8);
  const values = marks.map((mark, at) => ({ ...mark, place: places[at] }));
  return [
    { data: { values }, mark: { type: 'rule', strokeWidth: 1.5, strokeDash: [2, 3] }, encoding: { x: { field: 'posts', ...x }, color: { field: 'line', type: 'nominal', scale: null } } },
    ...values.map(({ text, place, ink }) => ({ data: { values: [{ text }] }, mark: { type: 'text', align: 'center', fontWeight: 'bold', color: ink }, encoding: { x: { value: place }, y: { value: -12 }, text: { field: 'text', type: 'nominal' } } })),
  ];
}
