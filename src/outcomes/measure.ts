/** What the catalogue says of a measure; how it is computed is in `catalogue.ts`. */

export interface MeasureInfo {
  /** Stable camelCase id, without `@week`. */
  readonly id: string;
  readonly label: { readonly en: string; readonly nb: string };
  /** `share` (0 to 1), `weeks`, `hours`, `people`, `money`, `count`, `score`, `staff-years`, … */
  readonly unit: string;
  /** Which way is better for people; null where that depends. */
  readonly better: 'higher' | 'lower' | null;
  /** How it is measured, in a sentence. */
  readonly meaning: string;
  /** Smallest and largest possible value; null: none. */
  readonly range: readonly [number | null, number | null];
  /** Whether it may be asked at a week, as `competitiveAt@52`. */
  readonly atWeek: boolean;
  /** Who the denominator is: all members, or those for whom it is defined. */
  readonly of: string;
}
