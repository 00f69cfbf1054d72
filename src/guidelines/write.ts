/** A guideline as a Markdown file. */
import { cohortPhrase } from '../charts/words.js';
import type { Described } from './described.js';
import { titleOf } from './facts/study.js';
import type { Guideline, Item } from './guideline.js';
import { blocks, code, counted, list, plain, table } from './markdown.js';

/** What a reader has to know before the items. */
export function introduction(guideline: Guideline, described: Described): string {
  const { scenario, run, from, version } = described;
  const made = run === null ? `the scenario ${code(from)}` : `the run in ${code(from)}, with its results over ${cohortPhrase(run.result.comparison.cohort, 'en')}`;
  const other = run !== null && run.made.version !== version ? ` The run was made by inclusim ${run.made.version}; the model is described as in ${version}.` : '';
  return blocks(
    `A draft made by inclusim ${version} from ${made}. Seed ${code(String(scenario.seed))}. It says what the program${run === null ? '' : ', the run'} and the scenario know; what only the author can say is listed and not made up. Results are not for decisions about individuals.${other}`,
    `Items after ${plain(guideline.citation)}`,
  );
}

/** Everything that is left to the author, with the item that it belongs to. */
export function openItems({ items }: Guideline): { readonly item: Item; readonly todo: string }[] {
  return items.flatMap((item) => item.open.map((todo) => ({ item, todo })));
}

/** How far the draft has come: `25 of 28 items have a text; 17 things are left to the author`. */
export function stateOf(guideline: Guideline): string {
  const written = guideline.items.filter(({ text }) => text !== '').length;
  const open = openItems(guideline).length;
  return `${written} of ${guideline.items.length} items have a text; ${open === 0 ? 'nothing is left to the author' : `${counted(open, 'thing')} ${open === 1 ? 'is' : 'are'} left to the author`}`;
}

/** Whether an item is written, wants more, or waits for the author. */
export function itemState({ text, open }: Item): string {
  if (text === '') return 'for the author';
  return open.length === 0 ? 'written' : 'written, to be completed';
}

/** All items with their state: the checklist that journals ask for. */
export function checklist({ items }: Guideline): string {
  return table(['Item', 'Title', 'Part', 'State'], items.map((item) => [item.number, item.title, item.part, itemState(item)]));
}

/** What stands below an item's heading. */
export function itemText({ text, open }: Item): string {
  return blocks(text, open.map((todo) => `> **For the author:** ${todo}`).join('\n>\n'));
}

/** The whole file. */
export function guidelineMarkdown(guideline: Guideline, described: Described): string {
  const { name, items, appendices } = guideline;
  const open = openItems(guideline);
  return `${blocks(
    `# ${name}: ${plain(titleOf(described.scenario))}`,
    introduction(guideline, described),
    '## For the author',
    `${stateOf(guideline)}.`,
    list(open.map(({ item, todo }) => `**${item.number} ${item.title}:** ${todo}`)),
    '## Checklist',
    checklist(guideline),
    ...items.flatMap((item) => [`## ${item.number} ${item.title}`, itemText(item)]),
    ...appendices.flatMap(({ title, text }) => [`## ${title}`, text]),
  )}\n`;
}
