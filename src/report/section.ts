/** Parts of the page, each with a heading that the table of contents leads to. */
import { html, type Html } from './html.js';
import type { Page } from './page.js';

export interface Section {
  /** The heading's id is this with `-title`. */
  readonly id: string;
  readonly title: string;
  /** What the table of contents says instead of a long title. */
  readonly short?: string;
  readonly body: Html;
}

export function sectionHtml({ id, title, body }: Section): Html {
  return html`<section aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${body}</section>
`;
}

/** Links to all sections; beside the page where there is room, below the answer where there is not. */
export function contents(sections: readonly Section[], { texts }: Pick<Page, 'texts'>): Html {
  return html`<nav class="contents" aria-label="${texts.contents}"><ol>
${sections.map(({ id, title, short }) => html`<li><a href="#${id}-title">${short ?? title}</a></li>`)}</ol></nav>`;
}
