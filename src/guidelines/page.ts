/** A guideline as a page of its own, in the look of the report: opens offline and asks no host for anything. */
import { Marked, type Tokens } from 'marked';
import { documentHtml } from '../report/document.js';
import { escape, html, trusted, type Html } from '../report/html.js';
import type { ReportInput } from '../report/input.js';
import { textsOf } from '../report/language.js';
import { contents, sectionHtml, type Section } from '../report/section.js';
import type { Described } from './described.js';
import { titleOf } from './facts/study.js';
import type { Guideline } from './guideline.js';
import { blocks, list } from './markdown.js';
import { checklist, introduction, itemText, openItems, stateOf } from './write.js';

const style = `
.answer blockquote,section blockquote{margin:1rem 0;padding:.5rem 1rem;border-left:4px solid #b45309;background:#fff7ed}
blockquote p{margin:.3rem 0}
section h4{margin:1.2rem 0 .3rem;font-size:.95rem}
.scrolling{margin:.8rem 0}
.scrolling table{font-size:.84rem;min-width:34rem}
td,th{vertical-align:top;text-align:left;overflow-wrap:break-word}
td code{font-size:.95em}
.contents{max-height:calc(100vh - 3rem);overflow-y:auto}
`;

export function guidelineHtml(guideline: Guideline, described: Described, fonts: ReportInput['fonts']): string {
  const written = { texts: textsOf('en'), id: (name: string) => name };
  const render = renderer();
  const answer = render(blocks(`${stateOf(guideline)}.`, list(openItems(guideline).map(({ item, todo }) => `**${item.number} ${item.title}:** ${todo}`))));
  const sections: Section[] = [
    { id: 'checklist', title: 'Checklist', body: render(checklist(guideline)) },
    ...guideline.items.map((item) => ({ id: `item-${item.number.replaceAll('.', '-')}`, title: `${item.number} ${item.title}`, body: render(itemText(item)) })),
    ...guideline.appendices.map(({ title, text }, at) => ({ id: `appendix-${at + 1}`, title, body: render(text) })),
  ];
  const title = titleOf(described.scenario);
  return documentHtml({ language: 'en', title: `${guideline.name}: ${title}`, version: described.version, fonts, style }, html`<header>
<p class="kind">inclusim · ${guideline.name}</p>
<h1 dir="auto">${title}</h1>
${render(introduction(guideline, described))}
</header>`, html`
<section id="answer" class="answer" aria-labelledby="answer-title" tabindex="-1">
<h2 id="answer-title">For the author</h2>
${answer}</section>
${contents(sections, written)}
${sections.map((section) => sectionHtml(section, written))}`);
}

/** Markdown to HTML for one page: raw HTML is shown as text, only links to web pages are links, and tables scroll by themselves. */
function renderer(): (markdown: string) => Html {
  let tables = 0;
  const marked: Marked = new Marked({ gfm: true, async: false, renderer: {
    html: ({ text }: Tokens.HTML | Tokens.Tag) => escape(text),
    link({ href, tokens }: Tokens.Link) {
      const text = this.parser.parseInline(tokens);
      return /^https:\/\//.test(href) ? `<a href="${escape(href)}">${text}</a>` : text;
    },
    // A path may end a line behind each of its parts, and nowhere else.
    codespan: ({ text }: Tokens.Codespan) => `<code>${escape(text).replace(/([.\]/])(?=.)/g, '$1<wbr>')}</code>`,
    image: ({ text }: Tokens.Image) => escape(text),
    table({ header, rows }: Tokens.Table) {
      tables += 1;
      const cell = ({ text, tokens }: Tokens.TableCell, isHead: boolean): string => (isHead && text !== '' ? `<th scope="col">${this.parser.parseInline(tokens)}</th>` : `<td>${this.parser.parseInline(tokens)}</td>`);
      const line = (cells: readonly Tokens.TableCell[], isHead = false): string => `<tr>${cells.map((each) => cell(each, isHead)).join('')}</tr>`;
      const hasHead = header.some(({ text }) => text !== '');
      const head = hasHead ? `<thead>${line(header, true)}</thead>` : '';
      const label = `Table ${tables}${hasHead ? `: ${header.map(({ text }) => text).join(', ')}` : ''}`;
      return `<div class="scrolling" role="region" aria-label="${escape(label)}" tabindex="0"><table>${head}<tbody>${rows.map((row) => line(row)).join('\n')}</tbody></table></div>\n`;
    },
  } });
  return (markdown) => trusted(marked.parse(markdown) as string);
}
