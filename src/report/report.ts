/** A run as one self-contained page: opens offline, asks no host for anything, needs no script. */
import { allMeasuresSection } from './allMeasures.js';
import { answerSection, head, uncertainties } from './answer.js';
import { assumptionsSection } from './assumptions.js';
import { comparisonSection } from './comparisonTable.js';
import { documentHtml } from './document.js';
import { figureSections } from './figures.js';
import { html } from './html.js';
import type { ReportInput } from './input.js';
import { pageOf, type Page } from './page.js';
import { peopleSection } from './people.js';
import { reproduceSection } from './reproduce.js';
import { contents, sectionHtml, type Section } from './section.js';
import { subgroupsSection } from './subgroups.js';

/** The report as the text of an HTML file. */
export function reportHtml(input: ReportInput): string {
  const page = pageOf(input);
  const { texts, context } = page;
  const sections = sectionsOf(page);
  const { version } = input.provenance;
  return documentHtml({ language: context.language, title: input.scenario.title || input.scenario.name, version, fonts: input.fonts }, head(page), html`
${answerSection(page)}
${contents(sections, texts)}
${sections.map(sectionHtml)}`);
}

/** What stands below the answer, in this order; a section without anything to show is left out. */
function sectionsOf(page: Page): Section[] {
  const sections = [
    peopleSection(page), comparisonSection(page), ...figureSections(page), subgroupsSection(page), allMeasuresSection(page),
    uncertainties(page), assumptionsSection(page), reproduceSection(page),
  ];
  return sections.filter((section) => section !== null);
}
