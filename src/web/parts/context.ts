/** The page's language and its texts: all that pictures and tables need. */
export interface Spoken {
  readonly texts: ExplorerTexts;
  readonly language: Language;
}

/** What every part of the page needs: its texts, and the one who is told of moves. */
import type { ArmLook } from '../../charts/arms.js';
import type { ExplorerTexts, Language } from '../../explorer/language.js';
import type { Given } from '../../explorer/given.js';
import type { Explorer, View } from '../explorer.js';

export interface Page extends Spoken {
  readonly given: Given;
  readonly explorer: Explorer;
  readonly view: View;
  /** The arms that are chosen, with their names and colours. */
  readonly looks: readonly ArmLook[];
}
