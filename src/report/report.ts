/** A run as one self-contained page: opens offline, asks no host for anything, needs no script. */
import { allMeasuresSection } from './allMeasures.js';
import { answerSection, head, uncertainties } from './answer.js';
import { assumptionsSection } from './assumptions.js';
import { comparisonSection } from './comparisonTable.js';
import { economicCharts, economicsSection } from './economics.js';
import { figureSections } from './figures.js';
import { html, trusted } from './html.js';
import type { ReportInput } from './input.js';
import { pageOf, type Page } from './page.js';
import { peopleSection } from './people.js';
import { reproduceSection } from './reproduce.js';
import { contents, sectionHtml, type Section } from './section.js';
import { styleOf } from './style.js';
import { subgroupsSection } from './subgroups.js';

/** Forbids the browser to load anything that is not in the page, whatever a scenario's texts may hold. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** The report as the text of an HTML file. */
export function reportHtml(input: ReportInput): string {
  const page = pageOf(input);
  const { texts, context } = page;
  const sections = sectionsOf(page);
  const document = html`<!doctype html>
<html lang="${context.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="generator" content="inclusim ${input.provenance.version}">
<title>${input.scenario.title || input.scenario.name}</title>
<style>${trusted(styleOf(input.fonts))}</style>
</head>
<body>
<a class="skip" href="#answer">${texts.skip}</a>
${head(page)}
<main>
${answerSection(page)}
${contents(sections, page)}
${sections.map(sectionHtml)}</main>
<footer><p>inclusim ${input.provenance.version} · ${texts.notIndividuals}</p></footer>
</body>
</html>
`;
  return document.html;
}

/** What stands below the answer, in this order; a section without anything to show is left out. */
function sectionsOf(page: Page): Section[] {
  const sections = [
    peopleSection(page), comparisonSection(page), ...figureSections(page, economicCharts), economicsSection(page), subgroupsSection(page), allMeasuresSection(page),
    uncertainties(page), assumptionsSection(page), reproduceSection(page),
  ];
  return sections.filter((section) => section !== null);
}
