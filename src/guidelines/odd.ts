/** The ODD protocol: the model as MODEL.md describes it, element by element, with what this scenario makes of it. */
import type { Described } from './described.js';
import { changedTables, authorsValues, gradeTable, modelTable } from './facts/values.js';
import { resultTables, madeTable, nameRun } from './facts/run.js';
import { armTable, armsWithoutReason, changesText, cohortText, drawnTable, measureTable, populationText, posteriorText, programmeTable, serviceTable, titleOf } from './facts/study.js';
import type { Guideline, Item } from './guideline.js';
import { blocks, code, counted, plain } from './markdown.js';
import { sectionText, type TableMakers } from './model.js';

export function odd(described: Described): Guideline {
  const { scenario, run } = described;
  const item = (number: string, title: string, study: string, open: readonly string[] = []): Item => ({ number, title, part: partOf(number), text: withModel(described, number, study), open });
  return {
    id: 'odd', file: 'odd', name: 'ODD protocol',
    citation: 'Grimm V, Railsback SF, Vincenot CE, et al. The ODD protocol for describing agent-based and other simulation models: a second update to improve clarity, replication, and structural realism. Journal of Artificial Societies and Social Simulation 2020;23(2):7.',
    items: [
      item('1', 'Purpose and patterns', blocks(questionText(described), armTable(described)), [
        ...(scenario.question === '' ? ['State the question that the model answers here; the scenario has none (`question`).'] : []),
        'Say for which decision the model is used, and which of the patterns below have to be met for that.',
      ]),
      item('2', 'Entities, state variables and scales', blocks(`The run lasts ${counted(scenario.weeks, 'week')}.`, populationText(described), serviceTable(described))),
      item('3', 'Process overview and scheduling', 'The schedule is the same in every scenario.'),
      item('4', 'Design concepts', cohortText(scenario)),
      item('5', 'Initialisation', 'Margins of the population are in the table below, services in element 2.', authorsOpen(described)),
      item('6', 'Input data', blocks(programmeTable(described), changesText(described), posteriorText(described), drawnTable(described))),
      item('7', 'Submodels', 'Parameter tables show the value of this scenario beside the default. Values within services and programmes, which are lists, are in Appendix A.'),
    ],
    appendices: [
      { title: 'Appendix A. Values that differ from the default, or are drawn', text: blocks(gradeTable(described), changedTables(described)) },
      { title: 'Appendix B. Observation', text: blocks(measureTable(described), sectionText(described.model, '8', makersOf(described))) },
      { title: 'Appendix C. Limits', text: sectionText(described.model, '9') },
      { title: 'Appendix D. Sources', text: sectionText(described.model, '10') },
      { title: 'Appendix E. Results and provenance', text: blocks(resultTables(described), madeTable(described), run === null ? nameRun : '') },
    ],
  };
}

/** The elements in the three groups that give the protocol its name. */
function partOf(number: string): string {
  if (Number(number) <= 3) return 'Overview';
  return number === '4' ? 'Design concepts' : 'Details';
}

/** What the scenario says, and what MODEL.md says of every scenario. */
function withModel(described: Described, number: string, study: string): string {
  return blocks('### In this scenario', study, '### In the model', sectionText(described.model, number, makersOf(described)));
}

/** Tables with the values of the scenario; the lanes of chance are for whoever reads the code. */
function makersOf(described: Described): TableMakers {
  return { parameters: modelTable(described), purposes: () => 'Which purpose has which lane is listed in `src/random/purposes.ts`.' };
}

/** Title and question in the author's words. */
export function questionText({ scenario }: Pick<Described, 'scenario'>): string {
  return blocks(`**${plain(titleOf(scenario))}**`, plain(scenario.question));
}

/** What has to be said of values that only the author knows. */
export function authorsOpen(described: Described): string[] {
  const values = authorsValues(described).length;
  const without = armsWithoutReason(described.scenario);
  return [
    ...(values === 0 ? [] : [`Give the source of ${values === 1 ? 'the value' : `the ${values} values`} that the scenario file sets (their source is a line of the file in the table of changed values).`]),
    ...(without.length === 0 ? [] : [`Say why ${without.map(code).join(', ')} ${without.length === 1 ? 'is' : 'are'} of interest (\`because\` is empty).`]),
  ];
}
