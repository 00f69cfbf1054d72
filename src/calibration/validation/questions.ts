/** Questions whose answers are held against each other under prior, posterior and rivals: each is two arms of a scenario. */
import { leverContrasts, type LeverContrast } from '../../catalogue/leverContrasts.js';
import type { Doors } from '../../scenario/doors.js';
import { differenceAt } from '../../scenario/differenceAt.js';
import { readWithExtends } from '../../scenario/extends.js';
import { loadScenario, loadTree, type Loaded, type Refused } from '../../scenario/load.js';
import { mergeMaps } from '../../scenario/merge.js';
import { child, mapFromData, withEntry, without, type MapNode } from '../../scenario/tree.js';

export interface Question {
  readonly id: string;
  readonly kind: 'scenario' | 'lever';
  readonly title: string;
  /** What the answer is a difference from, and of what: ids of arms, or settings of a lever. */
  readonly from: string;
  readonly to: string;
  /** Two arms or more; the first two are compared. */
  readonly loaded: Pick<Loaded, 'scenario' | 'isFree'>;
}

/** The comparison in which levers are moved. */
export const leverScenario = 'ips-vs-usual-care';
/** Its arm in which they are moved. */
const leverArm = 'ips';

/**
 * All scenarios with two arms or more, then all levers.
 *
 * @param names - Names of the shipped scenarios.
 * @param doorsOf - The file of a scenario, and the doors to read it through.
 * @throws Error when one of them does not load.
 */
export function allQuestions(names: readonly string[], doorsOf: (name: string) => { readonly file: string; readonly doors: Doors }): Question[] {
  const scenarios = names.flatMap((name) => {
    const { file, doors } = doorsOf(name);
    const loaded = held(name, loadScenario(file, doors));
    const [from, to] = loaded.scenario.arms;
    return from === undefined || to === undefined ? [] : [{ id: name, kind: 'scenario' as const, title: loaded.scenario.title, from: from.id, to: to.id, loaded }];
  });
  const { file, doors } = doorsOf(leverScenario);
  return [...scenarios, ...leverContrasts.map((lever) => leverQuestion(lever, file, doors))];
}

/** The IPS arm of the shipped comparison under both settings of a lever. */
export function leverQuestion(lever: LeverContrast, file: string, doors: Doors): Question {
  const { tree, problems: found } = readWithExtends(file, doors);
  const problems = [...found];
  const arm = child(child(tree, 'arms'), leverArm);
  if (tree === undefined || arm?.kind !== 'map' || problems.length > 0) throw new Error(`${file} has no arm ${leverArm} in which to move levers.`);
  const base = mergeMaps(without(tree, 'arms', 'compareWith'), without(arm, 'because'), { problems });
  const arms = (['low', 'high'] as const).reduce((map, end) => withEntry(map, end, settingOf(lever, end)), mapFromData({}, `lever ${lever.id}`));
  const loaded = held(lever.id, loadTree(leverScenario, { tree: withEntry(base, 'arms', arms), problems }, doors));
  return { id: lever.id, kind: 'lever', title: lever.title, from: shown(lever.low), to: `${shown(lever.high)} ${lever.unit}`, loaded };
}

function settingOf({ id, paths, ...lever }: LeverContrast, end: 'low' | 'high'): MapNode {
  return paths.reduce((map, each) => mergeMaps(map, mapFromData(differenceAt(each.path, each[end] === undefined ? lever[end] : each[end]), `lever ${id}`), { problems: [] }), mapFromData({}, `lever ${id}`));
}

function held(name: string, loaded: Loaded | Refused): Loaded {
  if ('problems' in loaded) throw new Error(`${name} does not load: ${loaded.problems.map(({ found, expected, path }) => [path, found, expected].filter((part) => part !== '').join(' ')).join('; ')}`);
  return loaded;
}

function shown(setting: number | null): string {
  return setting === null ? 'unlimited' : String(setting);
}
