/** STRESS-ABS: twenty items on an agent-based simulation study. */
import type { Described } from './described.js';
import { checkList, madeTable, nameRun, resultTables, uncertaintySentences } from './facts/run.js';
import { armTable, changesText, drawnTable, firstOf, measureTable, populationText, posteriorText, programmeTable, replicationsText, serviceTable } from './facts/study.js';
import { changedTables, gradeTable } from './facts/values.js';
import type { Guideline, Item } from './guideline.js';
import { blocks, code, counted, list } from './markdown.js';
import { firstTable, paragraphOf, sectionText, subsectionText, subsectionTitles } from './model.js';
import { authorsOpen, questionText } from './odd.js';

const ofOdd = (element: string): string => `All of it is told in the ODD document of this scenario, ${element}.`;

export function stress(described: Described): Guideline {
  return {
    id: 'stress', file: 'stress-abs', name: 'STRESS-ABS',
    citation: 'Monks T, Currie CSM, Onggo BS, Robinson S, Kunc M, Taylor SJE. Strengthening the reporting of empirical simulation studies: introducing the STRESS guidelines. Journal of Simulation 2019;13(1):55-67.',
    items: [...objectives(described), ...logic(described), ...data(described), ...experimentation(described), ...implementation(described), access],
    appendices: [
      { title: 'Appendix A. Values that differ from the default, or are drawn', text: changedTables(described) },
      { title: 'Appendix B. Results', text: resultTables(described) },
    ],
  };
}

function inPart(part: string): (number: string, title: string, text: string, open?: readonly string[]) => Item {
  return (number, title, text, open = []) => ({ number, title, part, text, open });
}

function objectives(described: Described): Item[] {
  const item = inPart('Objectives');
  const { scenario, model } = described;
  return [
    item('1.1', 'Purpose of the model', blocks(questionText(described), sectionText(model, '1').split('\n\n').slice(0, 3).join('\n\n')), ['Say what the study is for: background, decision, who asked.']),
    item('1.2', 'Model outputs', blocks(measureTable(described), paragraphOf(model, '8', 'Estimates'), 'Measures are read at the end of each replication from what the last phase of each week wrote down.')),
    item('1.3', 'Experimentation aims', blocks(armTable(described), `Every arm is compared with ${code(scenario.compareWith)}. No factorial design and no optimisation is part of this scenario.`), authorsOpen(described).filter((each) => each.startsWith('Say why'))),
  ];
}

function logic(described: Described): Item[] {
  const item = inPart('Logic');
  const { model } = described;
  return [
    item('2.1', 'Base model overview diagram', '', ['Draw the services and the ways between them that this study is about; the order of the week is in item 2.2.']),
    item('2.2', 'Base model logic', blocks('One step is a week. Each week runs these functions in this order, and a change takes effect at once.', firstTable(model, '3'), ofOdd('elements 3 and 7'))),
    item('2.3', 'Scenario logic', blocks('Arms differ in what Appendix A lists for each of them, and in nothing else.', serviceTable(described), changesText(described))),
    item('2.4', 'Algorithms', blocks('Submodels with their equations:', list(subsectionTitles(model, '7')), paragraphOf(model, '4', 'Adaptation and objectives'), ofOdd('element 7'))),
    item('2.5', 'Components', components(described)),
  ];
}

/** Environment, agents, topology, entry and exit: the parts that make the checklist one for agents. */
function components(described: Described): string {
  const { scenario, model } = described;
  const { population: { arrivalsPerWeek, rural }, labourMarket: { urban } } = firstOf(scenario);
  return blocks(
    '**2.5.1 Environment.**', `Two regions, urban and rural, each with a labour market and employers of its own; ${+(rural * 100).toPrecision(3)} % of people live in the rural one. Unemployment in the urban region: ${+(urban.unemployment.mean * 100).toPrecision(3)} %.`,
    '**2.5.2 Agents.**', firstTable(model, '2'), populationText(described),
    '**2.5.3 Interaction topology.**', paragraphOf(model, '4', 'Interaction'),
    '**2.5.4 Entry and exit.**', arrivalsPerWeek > 0 ? `${arrivalsPerWeek} people arrive a week on average.` : 'Nobody arrives after week 0.', subsectionText(model, '7.4').split('\n\n')[0] ?? '', 'People leave by death and at retirement age; both stay in the denominator of what is counted.',
  );
}

function data(described: Described): Item[] {
  const item = inPart('Data');
  return [
    item('3.1', 'Data sources', blocks('The default of every parameter has a source and a grade of evidence in the schema (`docs/parameters.md`). Programmes of the catalogue name theirs:', programmeTable(described), posteriorText(described)), authorsOpen(described).filter((each) => each.startsWith('Give'))),
    item('3.2', 'Input parameters', blocks('Values that differ from the default, with their sources, are in Appendix A; all others have the default of `docs/parameters.md`.', drawnTable(described))),
    item('3.3', 'Pre-processing', blocks('No data file is read beside the scenario. Counts of published trials enter through the calibration only:', subsectionText(described.model, '6.5').split('\n\n')[0] ?? '')),
    item('3.4', 'Assumptions', blocks('How much evidence stands behind the values of this scenario:', gradeTable(described), subsectionText(described.model, '9.2'))),
  ];
}

function experimentation(described: Described): Item[] {
  const item = inPart('Experimentation');
  const { scenario, model, run } = described;
  return [
    item('4.1', 'Initialisation', blocks('There is no warm-up: people, employers and services are drawn as they are at week 0, and week 0 is written down before the first step.', sectionText(model, '5').split('\n\n')[0] ?? '', ofOdd('element 5'))),
    item('4.2', 'Run length', `${counted(scenario.weeks, 'week')} in steps of one week; each member of the cohort is followed for ${counted(scenario.horizon, 'week')}.`),
    item('4.3', 'Estimation approach', blocks(
      replicationsText(scenario), run === null || typeof scenario.replications === 'number' ? '' : `The run made ${counted(run.made.replications, 'replication')}.`,
      `Arms with the same people are paired: the same person meets the same luck in each. ${paragraphOf(model, '8', 'Pairing')}`,
      'Three uncertainties are kept apart: simulation error, a real group of this size, and parameters.', posteriorText(described), uncertaintySentences(described),
    )),
  ];
}

function implementation(described: Described): Item[] {
  const item = inPart('Implementation');
  const { scenario, run, model } = described;
  return [
    item('5.1', 'Software or programming language', blocks('inclusim, written in TypeScript for Node.js 20.19 or newer; hot loops also run as WebAssembly with the same results.', madeTable(described))),
    item('5.2', 'Random sampling', blocks(`Seed ${code(String(scenario.seed))}.`, paragraphOf(model, '4', 'Stochasticity'))),
    item('5.3', 'Model execution', blocks('Time advances week by week; within a phase people are taken in the order of their rows. Replications are shared over threads, and neither their number nor their speed changes a result.', checkList(described))),
    item('5.4', 'System specification', run === null ? '' : madeTable(described), run === null ? [`${nameRun} It says machine and run time.`] : []),
  ];
}

const access: Item = {
  number: '6.1', title: 'Computer model sharing statement', part: 'Code access',
  text: 'inclusim is open source under the MIT licence. `scenario.yaml`, `provenance.json` and, where parameters were drawn, `posterior.json` in the folder of a run repeat it to the byte with the same version.',
  open: ['Say where the scenario and the folder of the run are deposited (DOI).'],
};
