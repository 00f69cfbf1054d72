/** What the service does to lists, hours and people who turn away, week by week, at the number of posts found and at the present one. */
import type { ArmLook } from '../arms.js';
import { referenceShade } from '../arms.js';
import type { ChartDraft } from '../chart.js';
import { textsOf } from '../language.js';
import { firstWeek, panelRows, panelSentence, panelsOf, panelStack, type PanelColumn } from '../lines/panelStack.js';
import { frame } from '../theme.js';
import { horizonPhrase } from '../words.js';
import { postsPhrase } from './goalWords.js';
import { foundColour, foundInk, type StaffPicture } from './postsAxis.js';

/** Columns of the weekly series; those that are 0 throughout are left out. */
const columns: readonly PanelColumn[] = [
  { id: 'waiting', least: 5, digits: 0 },
  { id: 'utilisation', least: 1, digits: 0 },
  { id: 'gaveUp', least: 1, digits: 1 },
  { id: 'notApplying', least: 5, digits: 0 },
  { id: 'staffedPosts', least: 1, digits: 1 },
];

/** The chart, or null in a run of one week. */
export function queueByWeek({ study, language, weeks, people }: StaffPicture): ChartDraft | null {
  if (weeks <= firstWeek) return null;
  const texts = textsOf(language).capacity.queue;
  const looks = study.weeks.map(({ posts }): ArmLook => {
    const isPresent = posts === study.present && posts !== study.found;
    const label = isPresent ? textsOf(language).capacity.presentMark(postsPhrase(posts, language)) : postsPhrase(posts, language);
    return { id: String(posts), label, isReference: isPresent, ...(isPresent ? referenceShade : { colour: foundColour, ink: foundInk }) };
  });
  const seriesOf = (posts: string, column: string) => study.weeks.find((each) => String(each.posts) === posts)?.columns[column];
  const shown = columns.filter(({ id }) => study.weeks.some((each) => each.columns[id]?.high.some((value) => value > 0)));
  const panels = panelsOf(shown, looks, seriesOf, language);
  if (panels.length === 0) return null;
  const horizon = horizonPhrase(weeks, language);
  return {
    id: 'queue-by-week',
    title: texts.title,
    alt: texts.alt(horizon, panels.map((panel) => panelSentence(panel, weeks, language)).join(' ')),
    specAt: (width) => ({ ...frame(width, texts.title, [texts.subtitle(people, horizon), texts.band]), ...panelStack(panels, weeks, width, language) }),
    rows: panelRows(panels, weeks),
  };
}
