/** A table that may be wider than a phone: it scrolls by itself, also with the keyboard; what it shows stands above it. */
import { html, type Html } from './html.js';

export function scrolling(titleId: string, caption: string, table: Html): Html {
  return html`${caption === '' ? null : html`<p class="note">${caption}</p>`}<div class="scrolling" role="region" aria-labelledby="${titleId}" tabindex="0">${table}</div>`;
}
