/** Parts of the page, each with a heading that the table of contents leads to. */
import { html, type Html } from './html.js';
import type { Written } from './page.js';

export interface Section {
  /** The heading's id is this with `-title`, as the page's language has it. */
  readonly id: string;
  readonly title: string;
  /** What the table of contents says instead of a long title. */
  readonly short?: string;
  readonly body: Html;
}

export function sectionHtml({ id, title, body }: Section, page: Written): Html {
  const titleId = page.id(`${id}-title`);
  return html`<section aria-labelledby="${titleId}"><h2 id="${titleId}">${title}</h2>
${body}</section>
`;
}

/** Links to all sections; beside the page where there is room, below the answer where there is not. */
export function contents(sections: readonly Section[], { texts, id }: Written): Html {
  return html`<nav class="contents" aria-label="${texts.contents}"><ol>
${sections.map((section) => html`<li><a href="#${id(`${section.id}-title`)}">${section.short ?? section.title}</a></li>`)}</ol></nav>`;
}
