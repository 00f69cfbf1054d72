/** What the page is handed when it opens; plain data that whoever serves or writes the page puts into it. */
import type { Posterior } from '../catalogue/posterior/posterior.js';

/** A posterior that parameters can be drawn from, with its SHA-256 and where it came from. */
export interface GivenPosterior {
  readonly posterior: Posterior;
  readonly hash: string;
  readonly from: string;
}

/** A person's own scenario file. */
export interface GivenFile {
  /** As the person named it. */
  readonly path: string;
  /** Texts of it and of the files beside it that it extends, by path. */
  readonly texts: Readonly<Record<string, string>>;
  readonly title: string;
}

export interface Given {
  readonly version: string;
  /** Shipped scenarios that a person may begin with, in the order of the list. */
  readonly presets: readonly { readonly id: string; readonly title: string }[];
  /** Texts of what ships, by name below `scenarios/`. */
  readonly shipped: Readonly<Record<string, string>>;
  readonly file: GivenFile | null;
  readonly posterior: GivenPosterior | null;
}

/** The id under which the person's own file stands among the presets. */
export const ownFile = 'file';

/** What the page begins with: the person's file, else the first preset. */
export function firstScenario({ file, presets }: Given): string {
  return file === null ? presets[0]?.id ?? '' : ownFile;
}
