/** Whether employers change by meeting an employee: the spread of their stigma, as first drawn and at the end, a panel for each arm. */
import type { AttitudeChange, RunResult } from '../../comparison/comparison.js';
import { stigmaClasses } from '../../outcomes/attitudes.js';
import { looksOf, type ArmLook } from '../arms.js';
import { niceScale, shareAxis } from '../axes.js';
import type { ChartContext, ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { formatNumber } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { countOf, stigmaPanel, type StigmaOfArm } from './stigmaPanel.js';
import { frame, isNarrow } from '../theme.js';
import { cohortPhrase, horizonPhrase, join } from '../words.js';

/** A change below this is none to speak of. */
const hardly = 0.005;
const axisWidth = 48;
const gap = 26;

/** The chart, or null when no employer has had an experience. */
export function employerStigma({ comparison, attitudes }: RunResult, context: ChartContext): ChartDraft | null {
  const { language } = context;
  const looks = looksOf(comparison, context);
  const shown = looks.flatMap((arm) => stigmaOf(arm, attitudes[arm.id]));
  if (shown.length === 0) return null;
  const texts = textsOf(language).employerStigma;
  const horizon = horizonPhrase(comparison.weeks, language);
  const without = looks.filter(({ id }) => shown.every(({ arm }) => arm.id !== id)).map(({ label }) => label);
  const nobody = without.length === 0 ? [] : [texts.nobody(join(without, language))];
  const subtitles = [texts.subtitle(cohortPhrase(comparison.cohort, language), horizon), texts.key, ...nobody];
  return {
    id: 'employer-stigma',
    title: texts.title,
    alt: texts.alt([...shown.map((each) => sentenceOf(each, language)), ...nobody].join(' ')),
    specAt: (width) => ({ ...frame(width, texts.title, subtitles), ...arrange(shown, width, language) }),
    rows: shown.flatMap(({ arm }) => rowsOf(arm.id, attitudes[arm.id])),
  };
}

function stigmaOf(arm: ArmLook, groups: RunResult['attitudes'][string] | undefined): StigmaOfArm[] {
  if (groups === undefined || !(groups.experienced.n > 0)) return [];
  const { n, meanBefore, meanAfter, before, after } = groups.experienced;
  return meanBefore === null || meanAfter === null ? [] : [{ arm, n, meanBefore, meanAfter, before, after, others: groups.others.meanAfter }];
}

/** Side by side on a page, below each other on a phone, all on the same scales. */
function arrange(shown: readonly StigmaOfArm[], width: number, language: Language): ChartSpec {
  const columns = isNarrow(width) ? 1 : Math.min(shown.length, shown.length === 4 ? 2 : 3);
  const { top, step } = niceScale(Math.max(...shown.flatMap(({ before, after }) => [...before, ...after])));
  const plot = Math.min(420, Math.floor((width - 16 - axisWidth - (columns - 1) * gap) / columns));
  return {
    columns,
    bounds: 'flush',
    spacing: { column: gap, row: 100 },
    concat: shown.map((each, at) => stigmaPanel(each, { plot, height: 150, top, axis: shareAxis(top, step, language), isFirst: at % columns === 0 }, language)),
  };
}

function sentenceOf({ arm, n, meanBefore, meanAfter, others }: StigmaOfArm, language: Language): string {
  const texts = textsOf(language).employerStigma;
  const [from, to] = [meanBefore, meanAfter].map((mean) => formatNumber(mean, 2, language));
  const moved = Math.abs(meanAfter - meanBefore) < hardly ? texts.same(from ?? '') : texts.moved(from ?? '', to ?? '');
  const rest = others === null ? '' : texts.othersAt(formatNumber(others, 2, language));
  return `${texts.finding(arm.label, countOf(n, language), moved)}${rest}.`;
}

function rowsOf(arm: string, groups: RunResult['attitudes'][string] | undefined): ChartRow[] {
  const of = (group: string, { n, before, after }: AttitudeChange): ChartRow[] => before.map((share, at) => (
    { arm, group, employers: n, stigmaFrom: at / stigmaClasses, stigmaTo: (at + 1) / stigmaClasses, before: share, after: after[at] ?? 0 }
  ));
  return groups === undefined ? [] : [...of('experienced', groups.experienced), ...of('others', groups.others)];
}
