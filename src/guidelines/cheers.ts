/** CHEERS 2022: twenty-eight items on a health economic evaluation. */
import { perspectives, type Perspective } from '../economics/perspectives.js';
import { textsOf } from '../report/language.js';
import type { Described } from './described.js';
import { checkList, economicText, nameRun, resultTables, subgroupTable, uncertaintySentences } from './facts/run.js';
import { armNames, armTable, cohortText, drawnTable, firstOf, measureTable, populationText, posteriorText, programmeTable, replicationsText, serviceTable, titleOf } from './facts/study.js';
import { changedTables, gradeTable, modelTable } from './facts/values.js';
import type { Guideline, Item } from './guideline.js';
import { blocks, code, counted, plain } from './markdown.js';
import { firstTable, paragraphOf, subsectionText } from './model.js';
import { authorsOpen, questionText } from './odd.js';

type Said = readonly [text: string, ...open: string[]];

export function cheers(described: Described): Guideline {
  const parts: readonly (readonly [part: string, items: readonly (readonly [title: string, said: Said])[]])[] = [
    ['Title', [['Title', title(described)]]],
    ['Abstract', [['Abstract', ['', 'Write the abstract; items 3, 7, 23 and 24 have what goes into it.']]]],
    ['Introduction', [['Background and objectives', [questionText(described), 'Give the background, and why the question matters for policy or practice.']]]],
    ['Methods', methods(described)],
    ['Results', results(described)],
    ['Discussion', [['Study findings, limitations, generalisability, and current knowledge', [blocks('Limits of the model:', subsectionText(described.model, '9.2')), 'Discuss the findings, what they hold for and what was known before.']]]],
    ['Other relevant information', [
      ['Source of funding', ['', 'Name who paid, and what part they had in the study.']],
      ['Conflicts of interest', ['', 'State the conflicts of interest of all authors.']],
    ]],
  ];
  const flat = parts.flatMap(([part, items]) => items.map(([name, said]) => ({ part, name, said })));
  return {
    id: 'cheers', file: 'cheers', name: 'CHEERS 2022',
    citation: 'Husereau D, Drummond M, Augustovski F, et al. Consolidated Health Economic Evaluation Reporting Standards 2022 (CHEERS 2022) statement. BMJ 2022;376:e067975.',
    items: flat.map(({ part, name, said: [text, ...open] }, at): Item => ({ number: String(at + 1), title: name, part, text, open })),
    appendices: [{ title: 'Appendix A. Values that differ from the default, or are drawn', text: changedTables(described) }],
  };
}

function title(described: Described): Said {
  const isEvaluation = described.scenario.report.economics.perspective !== 'none';
  return [
    `${plain(titleOf(described.scenario))}. Compared: ${plain(armNames(described))}.`,
    isEvaluation ? 'Say in the title that the study is an economic evaluation, and name what is compared.' : noEvaluation,
  ];
}

const noEvaluation = 'The scenario asks for no economic evaluation: set `report.economics.perspective` (see `inclusim explain report.economics`) and run it again.';

function methods(described: Described): [string, Said][] {
  const { scenario, model } = described;
  const { economics, currency, priceYear } = scenario.report;
  const asked = economics.perspective;
  const { country } = firstOf(scenario);
  return [
    ['Health economic analysis plan', ['', 'Say whether there was an analysis plan and where it can be read.']],
    ['Study population', [populationText(described)]],
    ['Setting and location', [`Country preset ${code(country)}: labour market, benefits and unit costs; two regions, urban and rural.`, 'Describe the place and the services that the study is about.']],
    ['Comparators', [blocks(armTable(described), serviceTable(described), programmeTable(described)), ...authorsOpen(described).filter((each) => each.startsWith('Say why'))]],
    ['Perspective', asked === 'none' ? ['', noEvaluation] : [`Costs to ${textsOf('en').economics.whose[asked]}. ${countedItems(asked)}`, 'Say why this perspective was chosen.']],
    ['Time horizon', [`${counted(scenario.horizon, 'week')} from each member’s own week 0.`, 'Say why the horizon is long enough for what matters.']],
    ['Discount rate', asked === 'none' ? ['', noEvaluation] : [`${percent(economics.discountRate.costs)} a year for costs and ${percent(economics.discountRate.effects)} for QALYs, by own year; the first year is not discounted.`, 'Give the reason for the rates.']],
    ['Selection of outcomes', [measureTable(described), 'Say why these measures show benefit and harm.']],
    ['Measurement of outcomes', [blocks(cohortText(scenario), paragraphOf(model, '8', 'Estimates'), 'How each measure is counted is in the table of item 11.')]],
    ['Valuation of outcomes', [blocks('A QALY is the sum of weekly weights by health and work; they come from these values and from no survey:', modelTable(described)('costs.utility')), 'Check the weights: they are assumed unless the scenario sets others.']],
    ['Measurement and valuation of resources and costs', [blocks(paragraphOf(model, '7', 'Net public cost'), modelTable(described)('costs')), 'Check unit costs against the country and year of the study.']],
    ['Currency, price date, and conversion', [`${code(currency)}, prices of ${priceYear}. Nothing is converted.`]],
    ['Rationale and description of model', [blocks('An agent-based simulation, person by person and week by week, because effects here depend on queues, caseloads, employers who learn and luck that people share. The ODD document describes all of it; each week runs:', firstTable(model, '3'), 'The program is open source under the MIT licence.')]],
    ['Analytics and assumptions', [blocks(replicationsText(scenario), paragraphOf(model, '8', 'Pairing'), gradeTable(described), checkList(described))]],
    ['Characterising heterogeneity', [scenario.report.by.length === 0 ? 'The scenario reports no subgroups.' : `Subgroups by ${scenario.report.by.map(code).join(', ')}.`, ...(scenario.report.by.length === 0 ? ['Say why no subgroup is reported, or name some in `report.by`.'] : [])]],
    ['Characterising distributional effects', [blocks(paragraphOf(model, '4', 'Heterogeneity'), subgroupTable(described)), 'Say who gains and who loses, and how that was weighed.']],
    ['Characterising uncertainty', [blocks('Three uncertainties are kept apart: simulation error, a real group of this size, and parameters.', posteriorText(described))]],
    ['Approach to engagement with patients and others affected by the study', ['', 'Say how people with mental illness, employers and services took part in the study, or that they did not.']],
  ];
}

function results(described: Described): [string, Said][] {
  const { run } = described;
  const missing = run === null ? [nameRun] : [];
  return [
    ['Study parameters', [blocks('Values that differ from the default are in Appendix A; all others have the default of `docs/parameters.md`. Drawn values:', drawnTable(described)), ...authorsOpen(described).filter((each) => each.startsWith('Give'))]],
    ['Summary of main results', [run === null ? '' : blocks(resultTables(described), economicText(described)), ...missing, ...(run !== null && run.economics === null ? [noEvaluation] : [])]],
    ['Effect of uncertainty', [run === null ? '' : uncertaintySentences(described), ...missing, 'Add what other assumptions would do: `inclusim sensitivity` and `inclusim sweep` make the figures.']],
    ['Effect of engagement with patients and others affected by the study', ['', 'Say what engagement changed.']],
  ];
}

/** Ledger items that the perspective counts, as the economic evaluation weighs them. */
function countedItems(perspective: Perspective): string {
  const items = Object.entries(perspectives[perspective]);
  const named = (sign: 1 | -1): string => items.filter(([, weight]) => weight * sign > 0).map(([item]) => code(item)).join(', ');
  return `Counted: ${named(1)}${named(-1) === '' ? '' : `; set against that: ${named(-1)}`}.`;
}

function percent(share: number): string {
  return `${+(share * 100).toPrecision(3)} %`;
}
