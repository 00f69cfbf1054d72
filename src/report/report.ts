/** A run as one self-contained page in every language: opens offline, asks no host for anything, and is complete without its script. */
import { languages, type Language } from '../charts/language.js';
import { allMeasuresSection } from './allMeasures.js';
import { answerSection, head } from './answer.js';
import { assumptionsSection } from './assumptions.js';
import { checksSection } from './checks.js';
import { comparisonSection } from './comparisonTable.js';
import { economicCharts, economicsSection } from './economics.js';
import { figureSections } from './figures.js';
import { gainsCharts, gainsSection } from './gains.js';
import { html, trusted, type Html } from './html.js';
import type { ReportInput } from './input.js';
import { pageOf, type Page } from './page.js';
import { peopleSection } from './people.js';
import { reproduceSection } from './reproduce.js';
import { contents, sectionHtml, type Section } from './section.js';
import { styleOf } from './style.js';
import { uncertaintySection } from './uncertainty.js';

/** Forbids the browser to load anything that is not in the page, and to run anything but its own script, whatever a scenario's texts may hold. */
function policyOf({ script }: ReportInput): string {
  const allowed = ["default-src 'none'", ...(script ? [`script-src '${script.hash}'`] : []), "style-src 'unsafe-inline'", 'font-src data:', 'img-src data:', "base-uri 'none'", "form-action 'none'"];
  return allowed.join('; ');
}

/** The report as the text of an HTML file; it opens in the scenario's language. */
export function reportHtml(input: ReportInput): string {
  const { scenario, script } = input;
  const first = scenario.report.language;
  const ordered = [first, ...languages.filter((each) => each !== first)];
  const document = html`<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${trusted(policyOf(input))}">
<meta name="generator" content="inclusim ${input.provenance.version}">
<title>${scenario.title || scenario.name}</title>
<style>${trusted(styleOf(input.fonts))}</style>
</head>
<body>
${ordered.map((language) => versionIn(language, first, pageOf(input, language)))}${script ? html`<script>${trusted(script.code)}</script>
` : null}</body>
</html>
`;
  return document.html;
}

/** All of the page in one language; a link to its id, or to anything in it, shows it. */
function versionIn(language: Language, first: Language, page: Page): Html {
  const sections = sectionsOf(page);
  const { texts, input: { provenance } } = page;
  return html`<div id="${language}" lang="${language}" class="version ${language === first ? 'first' : 'other'}">
<a class="skip" href="#${page.id('answer')}">${texts.skip}</a>
${head(page)}
<main>
${answerSection(page)}
${contents(sections, page)}
${sections.map((section) => sectionHtml(section, page))}</main>
<footer><p>inclusim ${provenance.version} · ${texts.notIndividuals}</p></footer>
</div>
`;
}

/** What stands below the answer, in this order; a section without anything to show is left out. */
function sectionsOf(page: Page): Section[] {
  const sections = [
    peopleSection(page), comparisonSection(page), ...figureSections(page, [...gainsCharts, ...economicCharts]), gainsSection(page), economicsSection(page), allMeasuresSection(page),
    uncertaintySection(page), assumptionsSection(page), checksSection(page), reproduceSection(page),
  ];
  return sections.filter((section) => section !== null);
}
