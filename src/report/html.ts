/** HTML as a value of its own: whatever is put into it is escaped, unless it is HTML already. */

export interface Html {
  readonly html: string;
}

type Part = Html | string | number | null | readonly (Html | string)[];

/** Tag of a template: html`<p>${text}</p>`; null leaves nothing, a list is put one after another. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: texts.map((text, at) => text + written(parts[at] ?? null)).join('') };
}

/** Text that is HTML already, from a source that escapes: a chart's SVG, the style sheet. */
export function trusted(text: string): Html {
  return { html: text };
}

export function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

function written(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(written).join('');
}
