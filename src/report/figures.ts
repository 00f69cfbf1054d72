/** The charts under a few questions, each drawn for a page and for a phone, in words, and to take along. */
import type { Chart } from '../charts/chart.js';
import { chartCsv } from '../charts/csv.js';
import { html, trusted, type Html } from './html.js';
import type { Page, Written } from './page.js';
import type { Section } from './section.js';

/** Which charts answer which question, in this order. */
const questions = [
  { id: 'work', charts: ['employment-over-time', 'time-to-first-job', 'job-survival', 'differences'] },
  { id: 'places', charts: ['activities', 'flows', 'hundred-people'] },
  { id: 'reasons', charts: ['displacement', 'waiting-and-load', 'fidelity', 'employer-stigma'] },
] as const;

/** A section for each question that has charts, and a last one for charts that belong to none; `elsewhere` stand in sections of their own. */
export function figureSections(page: Page, elsewhere: readonly string[] = []): Section[] {
  const { charts, texts } = page;
  const known: readonly string[] = [...elsewhere, ...questions.flatMap((question) => question.charts)];
  const groups = [
    ...questions.map(({ id, charts: ids }) => ({ id, charts: ids.flatMap((each) => charts.filter((chart) => chart.id === each)) })),
    { id: 'further' as const, charts: charts.filter(({ id }) => !known.includes(id)) },
  ];
  return groups.filter((group) => group.charts.length > 0).map((group) => {
    const { title, intro } = texts.figures.questions[group.id];
    return { id: group.id, title, body: html`<p class="intro">${intro}</p>
${group.charts.map((chart) => figure(chart, page))}` };
  });
}

/** A chart for a page and for a phone, with what it shows in words, and to take along. */
export function figure(chart: Chart, page: Written): Html {
  const { texts: { figures: t }, id } = page;
  return html`<figure class="picture" id="${id(chart.id)}">
<div class="wide">${picture(chart.svg)}</div><div class="narrow">${picture(chart.narrowSvg)}</div>
<figcaption>${downloads(chart, page)}<details><summary>${t.inWords}</summary><p>${chart.alt}</p><p>${t.files(chart.id)}</p></details></figcaption></figure>
`;
}

/** The drawing without the roles of its parts: the whole is one picture with a name and a description, and its parts have neither. */
function picture(svg: string): Html {
  return trusted(svg.replace(/<g\b[^>]*>/g, (tag) => tag.replace(/ (role|aria-roledescription)="[^"]*"/g, '')));
}

/** The data as a link that works without script; pictures by buttons that the script brings out. */
function downloads({ id, title, rows }: Chart, { texts: { figures: t }, id: idOf }: Written): Html {
  const name = idOf(id);
  return html`<p class="downloads"><span>${t.save}</span> <a download="${id}.csv" href="data:text/csv;charset=utf-8,${inAddress(chartCsv(rows))}" aria-label="${t.saveAs('CSV', title)}">CSV</a>${
    (['SVG', 'PNG'] as const).map((format) => html` <button type="button" hidden data-format="${format.toLowerCase()}" data-name="${name}" aria-label="${t.saveAs(format, title)}">${format}</button>`)}</p>`;
}

/** Text as part of an address; characters that have no meaning there stay as they are, because data is mostly commas and digits. */
function inAddress(text: string): string {
  return encodeURI(text.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('#', '%23');
}
