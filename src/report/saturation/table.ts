/** The table of a saturation experiment as cells of text, for page and terminal. */
import { per100, rangePer100, sharePhrase, signedPer100 } from '../../charts/saturation/quantities.js';
import type { Estimate } from '../../comparison/overHistories.js';
import { formatNumber, none } from '../format.js';
import { textsOf } from '../language.js';
import type { SaturationInput } from './input.js';

export interface SaturationCell {
  readonly value: string;
  /** In brackets; empty where there is none. */
  readonly range: string;
}

export interface SaturationTable {
  readonly columns: readonly string[];
  /** A row for each share. */
  readonly rows: readonly (readonly SaturationCell[])[];
}

export function saturationTable({ result: { shares, cohort }, context: { language } }: SaturationInput): SaturationTable {
  const { share, people, everOffered, everOthers, gained, lost, left, lostOf100 } = textsOf(language).saturation.columns;
  const cell = (estimate: Estimate | null, write: (value: number) => string): SaturationCell => {
    if (estimate === null) return { value: none, range: '' };
    const range = rangePer100(estimate, language);
    return { value: write(estimate.mean), range: range === '' ? '' : `(${range})` };
  };
  const plain = (value: number): string => per100(value, language);
  const signed = (value: number): string => signedPer100(value, language);
  return {
    columns: [share, people, everOffered, everOthers, gained, lost, left, lostOf100],
    rows: shares.map((each) => [
      { value: sharePhrase(each.share, language), range: '' }, { value: formatNumber(each.offered * cohort.n, 0, language), range: '' }, cell(each.everOffered, signed), cell(each.everOthers, signed),
      cell(each.gain, plain), cell(each.loss, plain), cell(each.net, plain), cell(each.displaced, plain),
    ]),
  };
}
