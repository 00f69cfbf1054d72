/** The charts, each drawn for a page and for a phone. */
import { html, trusted, type Html } from './html.js';
import type { Page } from './page.js';

export function picturesSection({ input: { charts }, texts }: Page): Html | null {
  if (charts.length === 0) return null;
  return html`<section aria-labelledby="pictures-title"><h2 id="pictures-title">${texts.charts.title}</h2>
${charts.map(({ id, alt, svg, narrowSvg }) => html`<figure class="picture" id="${id}">
<div class="wide">${trusted(svg)}</div><div class="narrow">${trusted(narrowSvg)}</div>
<figcaption><details><summary>${texts.charts.inWords}</summary><p>${alt}</p><p>${texts.charts.files(id)}</p></details></figcaption></figure>`)}</section>`;
}
