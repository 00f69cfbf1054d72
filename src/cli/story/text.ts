/** What `story` prints for people. */
import { armLabel } from '../../charts/arms.js';
import { textsOf } from '../../charts/language.js';
import { printable } from '../../scenario/printable.js';
import type { Scenario } from '../../scenario/scenario.js';
import { partingSentence } from '../../story/sentences.js';
import type { Story } from '../../story/story.js';
import type { LifeEvent } from '../../story/events.js';
import { gap, tableLine, type Column } from '../table-line.js';
import { width, type Colours } from '../terminal.js';
import { wrap, wrapItems, wrapTitle } from '../wrap.js';

/** Stands below every story. */
export const mindful = 'This person is simulated: one of many lives that chance allows. Not for decisions about individuals.';

type Arms = readonly { readonly label: string; readonly events: readonly LifeEvent[] }[];

export function storyText(scenario: Scenario, story: Story, columns: number, colours: Colours): string {
  const arms = story.arms.map(({ arm, events }) => ({ label: armLabel(arm, { language: 'en' }), events }));
  const paragraphs = [
    [...wrapTitle(printable(scenario.title === '' ? scenario.name : scenario.title), columns).map(colours.bold), ...wrapItems(facts(scenario, story), columns).split('\n').map(colours.dim)],
    ...(arms.length === 2 && columns >= width ? [sideBySide(arms, columns, colours)] : arms.map((arm) => oneByOne(arm, columns, colours))),
    ...(arms.length === 2 ? [partings(story, arms, columns, colours)] : []),
    wrap(mindful, columns).map(colours.dim),
  ];
  return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function facts({ seed }: Scenario, { person, of, who, replication }: Story): string[] {
  const { levels } = textsOf('en').groups;
  return [
    `person ${person} of ${of.toLocaleString('en')}`, `a ${who.woman ? 'woman' : 'man'} of ${who.age}`, `${levels[who.severity]} illness`, `${levels[who.diagnosis]}`, `${levels[who.region]}`,
    ...(who.entryWeek === 0 ? [] : [`arrives in week ${who.entryWeek} of the run`]), `replication ${replication}`, `seed ${printable(String(seed))}`,
  ];
}

function sideBySide(arms: Arms, columns: number, { bold }: Colours): string[] {
  const each = Math.floor((columns - weekColumn.width - 2 * gap) / 2);
  const layout: Column[] = [weekColumn, { width: each, align: 'left' }, { width: each, align: 'left' }];
  const weeks = [...new Set(arms.flatMap(({ events }) => events.map(({ week }) => week)))].sort((a, b) => a - b);
  return [
    ...tableLine(['week', ...arms.map(({ label }) => label)], layout).map(bold),
    ...weeks.flatMap((week) => tableLine([String(week), ...arms.map(({ events }) => textOf(events, week))], layout)),
    ...(weeks.length === 0 ? ['Nothing happens in these weeks.'] : []),
  ];
}

function oneByOne({ label, events }: Arms[number], columns: number, { bold }: Colours): string[] {
  const layout: Column[] = [weekColumn, { width: Math.max(20, columns - weekColumn.width - gap), align: 'left' }];
  const weeks = [...new Set(events.map(({ week }) => week))];
  return [bold(label), ...weeks.flatMap((week) => tableLine([String(week), textOf(events, week)], layout)), ...(weeks.length === 0 ? ['Nothing happens in these weeks.'] : [])];
}

const weekColumn: Column = { width: 4, align: 'right' };

function textOf(events: readonly LifeEvent[], asked: number): string {
  return events.filter(({ week }) => week === asked).map(({ text }) => printable(text)).join(' ');
}

function partings({ partings: found }: Story, arms: Arms, columns: number, { bold }: Colours): string[] {
  const names = [arms[0]?.label ?? '', arms[1]?.label ?? ''] as const;
  if (found.length === 0) return [bold('Where they part'), 'The two lives never part.'];
  return [bold('Where and why they part'), ...found.flatMap((each) => wrap(printable(partingSentence(each, names)), columns, '  '))];
}
