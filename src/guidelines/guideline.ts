/** What a reporting guideline asks, and what is said to it. */

export interface Item {
  /** As the guideline numbers it. */
  readonly number: string;
  /** The guideline's own title of the item, which is a few words. */
  readonly title: string;
  /** Part of the guideline that it stands in. */
  readonly part: string;
  /** What is known of it, as Markdown; empty where only the author can say it. */
  readonly text: string;
  /** What the author has to write or check; empty where nothing is left. */
  readonly open: readonly string[];
}

/** What stands behind the items. */
export interface Appendix {
  readonly title: string;
  readonly text: string;
}

export interface Guideline {
  readonly id: GuidelineId;
  /** Base name of its files. */
  readonly file: string;
  /** `ODD protocol` */
  readonly name: string;
  /** The paper that sets it out. */
  readonly citation: string;
  readonly items: readonly Item[];
  readonly appendices: readonly Appendix[];
}

export const guidelineIds = ['odd', 'stress', 'cheers'] as const;
export type GuidelineId = (typeof guidelineIds)[number];
