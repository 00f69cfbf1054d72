/** The base and a person's choices become the data of a scenario file. */
import { leverOf, type Lever } from '../catalogue/levers.js';
import type { Base } from './base.js';
import { copied, entryOf, isGroup, put, valueAt, type Data, type Open } from './data.js';
import type { Handle } from './handles.js';
import { mostArms, type Choices, type ChosenArm } from './state.js';

/** Most replications that the page computes for one answer. */
export const mostReplications = 320;

/** The arms that are shown: those chosen, else the reference arm and the first others, in the order of the scenario. */
export function armsOf({ arms, compareWith }: Pick<Base, 'arms' | 'compareWith'>, choices: Pick<Choices, 'arms'>): readonly ChosenArm[] {
  if (choices.arms !== null) return choices.arms;
  const others = arms.filter(({ id }) => id !== compareWith).slice(0, mostArms - 1);
  return arms.filter((arm) => arm.id === compareWith || others.includes(arm)).map(({ id }) => ({ id, from: id }));
}

/** The sliders of the arms that are shown; a copied arm has those of its original under its own name. */
export function handlesShown(base: Pick<Base, 'arms' | 'compareWith' | 'handles'>, choices: Pick<Choices, 'arms'>): readonly Handle[] {
  const own = armsOf(base, choices).flatMap(({ id, from }) => base.handles
    .filter((handle) => handle.arm === from)
    .map((handle) => (id === from ? handle : { ...handle, arm: id, key: `${id}${handle.key.slice(from.length)}` })));
  return [...base.handles.filter(({ arm }) => arm === null), ...own];
}

/** The share of people to simulate, never more than the scenario does. */
export function scaleOf({ size, scale }: Pick<Base, 'size' | 'scale'>, people: number | null): number {
  return people === null ? scale : Math.min(scale, Number((people / size).toPrecision(6)));
}

/** What keeps choices from being a scenario: arms and levers that it has not. Empty when they fit. */
export function misfits(base: Base, choices: Choices): string[] {
  const arms = armsOf(base, choices);
  const strangers = arms.filter(({ from }) => !base.arms.some((arm) => arm.id === from)).map(({ id, from }) => (id === from ? id : `${id}:${from}`));
  const keys = new Set(handlesShown(base, choices).map(({ key }) => key));
  const rest = arms.length > mostArms ? [`arms=${arms.map(({ id }) => id).join(',')}`] : [];
  const missing = arms.some(({ id }) => id === base.compareWith) ? [] : ['arms'];
  return [...strangers, ...rest, ...missing, ...Object.keys(choices.moves).filter((key) => !keys.has(key))];
}

/** The choices that fit the scenario. */
export function fitting(base: Base, choices: Choices): Choices {
  const wrong = new Set(misfits(base, { ...choices, moves: {} }));
  const chosen = wrong.size > 0 ? { ...choices, arms: null } : choices;
  const keys = new Set(handlesShown(base, chosen).map(({ key }) => key));
  return { ...chosen, moves: Object.fromEntries(Object.entries(chosen.moves).filter(([key]) => keys.has(key))) };
}

/** The file: arms as chosen, each lever where it was put. */
export function movedData(base: Base, choices: Choices): Data {
  const data = copied<Open>({ ...base.data });
  const arms = armsOf(base, choices);
  const written = isGroup(data['arms']) ? data['arms'] : {};
  data['arms'] = Object.fromEntries(arms.map(({ id, from }) => [id, copied(written[from] ?? {})]));
  data['compareWith'] = base.compareWith;
  data['replications'] = mostReplications;
  put(data, 'population.scale', scaleOf(base, choices.people));
  for (const handle of handlesShown(base, choices)) {
    const value = choices.moves[handle.key];
    if (value !== undefined) move(data, base, arms, handle, value);
  }
  return data;
}

function move(data: Open, base: Base, arms: readonly ChosenArm[], { lever: id, arm, service }: Handle, value: number | null): void {
  const lever = leverOf(id);
  if (lever === undefined) return;
  const owner = arm === null ? data : armIn(data, arm);
  if (lever.of === 'scenario') return moveTogether(owner, data, lever, value);
  const list = lever.of === 'service' ? 'services' : lever.of === 'programme' ? 'programmes' : 'instruments';
  const name = lever.of === 'instrument' ? lever.instrument : lever.of === 'service' ? service : programmeIn(base, arms, arm, service);
  if (typeof name === 'string') put(entryOf(owner, list, name), lever.paths[0], value);
}

function armIn(data: Open, arm: string): Open {
  const arms = data['arms'] as Open;
  return arms[arm] as Open;
}

function programmeIn({ arms }: Base, chosen: readonly ChosenArm[], arm: string | null, service: string | null): string | undefined {
  const from = chosen.find(({ id }) => id === arm)?.from;
  return arms.find(({ id }) => id === from)?.services.find(({ id }) => id === service)?.programme;
}

/** Puts the first path to the value, and the others where they belong then. */
function moveTogether(owner: Open, root: Data, { paths, others }: Lever, value: number | null): void {
  const before = paths.map((path) => valueAt(owner, path) ?? valueAt(root, path));
  const [first = 0, ...rest] = before.map((each) => (typeof each === 'number' ? each : 0));
  const left = rest.reduce((sum, each) => sum + each, 0);
  paths.forEach((path, at) => {
    if (at === 0 || value === null) put(owner, paths[0], value);
    else if (others === 'keepRatio') put(owner, path, tidy(first === 0 ? value : (value * (rest[at - 1] ?? 0)) / first));
    // What was nothing before is shared out evenly.
    else if (others === 'shareRest') put(owner, path, (1 - value) * (left === 0 ? 1 / rest.length : (rest[at - 1] ?? 0) / left));
  });
}

function tidy(value: number): number {
  return Number(value.toPrecision(9));
}
