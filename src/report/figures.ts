/** The charts under a few questions, each drawn for a page and for a phone. */
import type { Chart } from '../charts/chart.js';
import { html, trusted, type Html } from './html.js';
import type { Page } from './page.js';
import type { Section } from './section.js';

/** Which charts answer which question, in this order. */
const questions = [
  { id: 'work', charts: ['employment-over-time', 'time-to-first-job', 'job-survival', 'differences'] },
  { id: 'places', charts: ['activities', 'flows', 'hundred-people'] },
  { id: 'reasons', charts: ['by-subgroup', 'waiting-and-load', 'employer-stigma'] },
] as const;

/** A section for each question that has charts, and a last one for charts that belong to none; `elsewhere` stand in sections of their own. */
export function figureSections({ input: { charts }, texts }: Page, elsewhere: readonly string[] = []): Section[] {
  const known: readonly string[] = [...elsewhere, ...questions.flatMap((question) => question.charts)];
  const groups = [
    ...questions.map(({ id, charts: ids }) => ({ id, charts: ids.flatMap((each) => charts.filter((chart) => chart.id === each)) })),
    { id: 'further' as const, charts: charts.filter(({ id }) => !known.includes(id)) },
  ];
  return groups.filter((group) => group.charts.length > 0).map((group) => {
    const { title, intro } = texts.figures.questions[group.id];
    return { id: group.id, title, body: html`<p class="intro">${intro}</p>
${group.charts.map((chart) => figure(chart, texts.figures))}` };
  });
}

/** A chart with its words and its files. */
export function figure({ id, alt, svg, narrowSvg }: Chart, texts: Page['texts']['figures']): Html {
  return html`<figure class="picture" id="${id}">
<div class="wide">${trusted(svg)}</div><div class="narrow">${trusted(narrowSvg)}</div>
<figcaption><details><summary>${texts.inWords}</summary><p>${alt}</p><p>${texts.files(id)}</p></details></figcaption></figure>
`;
}
