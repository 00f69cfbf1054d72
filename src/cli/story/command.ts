/** `inclusim story`: one person's weeks in two arms side by side, and where and why they part. */
import { printable } from '../../scenario/printable.js';
import type { Scenario } from '../../scenario/scenario.js';
import { storyOf, type Story } from '../../story/story.js';
import { InputError } from '../input-error.js';
import { loadScenarios } from '../load-scenarios.js';
import { storyData } from './data.js';
import { armsAsked, type Weeks } from './options.js';
import { storyText } from './text.js';
import { width, type Terminal } from '../terminal.js';

export interface StoryOptions {
  readonly person: number;
  readonly arms?: string;
  readonly replication?: number;
  readonly weeks?: Weeks;
  readonly json?: boolean;
}

/** Tells a story and returns the exit code. */
export function storyCommand(file: string, { person, arms, replication = 0, weeks, json = false }: StoryOptions, terminal: Terminal): number {
  const loaded = loadScenarios([file], terminal)?.[0];
  if (loaded === undefined) return 2;
  const { scenario } = loaded;
  const told = found(scenario, storyOf(scenario, { arms: armsAsked(scenario, arms), person, replication }), person);
  const story = weeks === undefined ? told : cut(told, weeks, scenario.horizon);
  const columns = Math.min(width, terminal.columns());
  terminal.out(json ? `${JSON.stringify(storyData(scenario, story), null, 2)}\n` : storyText(scenario, story, columns, terminal.outColours));
  return 0;
}

function found({ arms }: Scenario, story: ReturnType<typeof storyOf>, person: number): Story {
  if ('who' in story) return story;
  const place = arms.length > 1 ? ` in arm ${printable(story.arm)}` : '';
  throw new InputError(`--person: there is no such person: ${person}; the cohort has ${story.of} members${place}.\n  ${story.of === 0 ? 'Somebody must meet its conditions first.' : `Choose a number from 1 to ${story.of}.`}`);
}

/** The story with the events of some weeks only; where the lives part is told whatever the week. */
function cut(story: Story, [first, last]: Weeks, horizon: number): Story {
  if (first > horizon) throw new InputError(`--weeks: found a first week of ${first}, but people are followed for ${horizon} weeks.\n  Choose weeks from 0 to ${horizon}.`);
  return { ...story, arms: story.arms.map(({ arm, events }) => ({ arm, events: events.filter(({ week }) => week >= first && week <= last) })) };
}
