/** How many people stand on lists, and how many clients a post has, week by week: two panels of lines and bands. */
import type { RunResult } from '../../comparison/comparison.js';
import { looksOf } from '../arms.js';
import type { ChartContext, ChartDraft } from '../chart.js';
import { textsOf } from '../language.js';
import { frame } from '../theme.js';
import { cohortPhrase, horizonPhrase } from '../words.js';
import { firstWeek, panelRows, panelSentence, panelsOf, panelStack } from './panelStack.js';

const columns = [
  { id: 'waiting', least: 10, digits: 0 },
  { id: 'load', least: 5, digits: 1 },
] as const;

/** The chart, or null when the run kept no such series, or none of two weeks. */
export function waitingAndLoad({ comparison, weekly }: RunResult, context: ChartContext): ChartDraft | null {
  const { language } = context;
  const texts = textsOf(language).waitingAndLoad;
  const { weeks } = weekly;
  const panels = panelsOf(columns, looksOf(comparison, context), (arm, column) => weekly.arms[arm]?.[column], language);
  if (panels.length === 0 || weeks <= firstWeek) return null;
  const horizon = horizonPhrase(weeks, language);
  const subtitles = [texts.subtitle(cohortPhrase(comparison.cohort, language), horizon), textsOf(language).employment.band];
  return {
    id: 'waiting-and-load',
    title: texts.title,
    alt: texts.alt(horizon, panels.map((panel) => panelSentence(panel, weeks, language)).join(' ')),
    specAt: (width) => ({ ...frame(width, texts.title, subtitles), ...panelStack(panels, weeks, width, language) }),
    rows: panelRows(panels, weeks),
  };
}
