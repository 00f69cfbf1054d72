/** The languages of the explorer; a text is looked up here and nowhere else. */
import type { Language } from '../charts/language.js';
import { en, type ExplorerTexts } from './language/en.js';
import { nb } from './language/nb.js';

export type { ExplorerTexts, Language };

export const explorerTexts: Readonly<Record<Language, ExplorerTexts>> = { en, nb };
