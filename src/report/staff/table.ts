/** The table of what was tried, as cells of text, for page and terminal. */
import { plainNumber, quantityPhrase, quantityValue } from '../../charts/capacity/goalWords.js';
import { formatEnds, formatNumber, formatPercent } from '../../charts/format.js';
import { textsOf } from '../language.js';
import type { StaffInput } from './input.js';
import { addedPhrase } from './sentences.js';

export interface StaffTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly isFound: boolean; readonly cells: readonly string[] }[];
}

/** Posts are marked with an arrow where they were found, and with a question mark where it is not decided. */
export function staffTable({ study, goal, language, weeks }: StaffInput): StaffTable {
  const t = textsOf(language).staff;
  return {
    columns: [t.columns.posts, t.columns.reached, t.columns.interval, t.columns.histories, quantityPhrase(goal, weeks, language), t.columns.everInWork, t.columns.added],
    rows: study.tried.map((tried) => {
      const rung = study.rungs.find(({ posts }) => posts === tried.posts);
      const isFound = tried.posts === study.found;
      const ends = tried.range === null ? '' : ` (${tried.range.map((end) => quantityValue(end, goal, language)).join('–')})`;
      return {
        isFound,
        cells: [
          `${isFound ? '→ ' : ''}${plainNumber(tried.posts, language)}${tried.verdict === 'close' ? ' ?' : ''}`,
          formatPercent(tried.reached.share, language, 0), `${formatEnds([tried.reached.low, tried.reached.high], { unit: 'share' }, language).join('–')} %`, formatNumber(tried.histories, 0, language),
          `${quantityValue(tried.median, goal, language)}${ends}`,
          rung === undefined ? '' : formatNumber(rung.everInWork, 0, language),
          rung === undefined || rung.added === null ? '' : addedPhrase(rung.added, rung.error, language),
        ],
      };
    }),
  };
}
