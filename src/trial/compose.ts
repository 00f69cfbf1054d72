/** A trial's file becomes the scenario of a region in which it takes place; every value still knows where it was written. */
import { mergeMaps } from '../scenario/merge.js';
import { problemAt, type Problem } from '../scenario/problem.js';
import { child, mapFromData, textAt, withEntry, without, type ListNode, type MapNode, type Node } from '../scenario/tree.js';
import { marginsOf } from './criteria.js';
import type { TrialForm } from './form.js';

/** Weeks that the region lives before anybody is randomised, so that services, employers and the other clients have settled. */
export const runInWeeks = 26;

/** Job seekers of the region who are not in the trial. */
export const backgroundPeople = 200;

/** Week in which people are randomised; the end of the week before is their own week 0. */
export const randomisationWeek = runInWeeks;

/** Weeks of the whole run. */
export function weeksOf({ followUpWeeks }: TrialForm): number {
  return randomisationWeek - 1 + followUpWeeks;
}

/** Keys of a scenario file that a trial sets itself. */
const ownKeys = ['inclusim', 'title', 'question', 'weeks', 'seed', 'replications', 'compareWith', 'country', 'cohort', 'events', 'arms', 'extends', 'report'];

/**
 * Two arms of a scenario that differ in who comes: the background, with the margins of the country, and the participants, with those of
 * the trial. Both have the setting's rules, its services for everybody and those of each arm of the trial.
 *
 * @param seed - Trials with different ids live under different chance.
 */
export function composed(tree: MapNode, form: TrialForm, seed: number | string, problems: Problem[]): MapNode {
  const setting = mapAt(tree, 'scenario');
  for (const key of ownKeys) {
    const entry = setting?.entries.get(key);
    if (entry) problems.push(problemAt(entry.keyAt, '', 'is set by the trial itself', `Leave it out; a trial has its own keys for weeks (followUpWeeks), country (setting) and people (arms, eligible).`));
  }
  const size = setting && child(child(setting, 'population'), 'size');
  if (size) problems.push(problemAt(size.at, '', 'is set by the trial itself', 'People in the trial are those of its arms (`randomised`).'));
  const title = form.title === '' ? form.id : form.title;
  const frame = mapFromData({
    title, weeks: weeksOf(form), seed: `${seed}/${form.id}`, replications: 2, cohort: { at: 'start', follow: form.followUpWeeks, eligible: form.eligible },
    population: { size: backgroundPeople }, report: { measures: [form.outcome.measure ?? 'everCompetitive'] },
  }, `trial ${form.id}`);
  const country = child(child(tree, 'setting'), 'country');
  const rest = setting ? [...without(setting, 'population', 'services', ...ownKeys).entries] : [];
  const whole = rest.reduce((map, [key, { node }]) => withEntry(map, key, node), country ? withEntry(frame, 'country', country) : frame);
  return withEntry(withEntry(whole, 'services', servicesOf(tree)), 'arms', whoComes(tree, form, problems));
}

function mapAt(tree: MapNode, key: string): MapNode | undefined {
  const found = child(tree, key);
  return found?.kind === 'map' ? found : undefined;
}

/** Services of the setting, then those of the arms, which are named after their arm. */
function servicesOf(tree: MapNode): ListNode {
  const ofSetting = itemsOf(child(mapAt(tree, 'scenario'), 'services'));
  const ofArms = itemsOf(child(tree, 'arms')).flatMap((arm) => itemsOf(child(arm, 'services')).map((service) => ofArm(textAt(arm, 'id') ?? '', service)));
  return { kind: 'list', at: tree.at, items: [...ofSetting, ...ofArms] };
}

/** A service under the name that it has in the world. Whom it is offered to is said there by the randomisation. */
function ofArm(arm: string, service: Node): Node {
  const id = child(service, 'id');
  if (service.kind !== 'map' || id?.kind !== 'scalar' || typeof id.value !== 'string') return service;
  const named = withEntry(service, 'id', { ...id, value: serviceName(arm, id.value) });
  const offeredTo = child(service, 'offeredTo');
  return offeredTo?.kind === 'scalar' && offeredTo.value === 'cohort' ? withEntry(named, 'offeredTo', { ...offeredTo, value: 'referred' }) : named;
}

/** A service of an arm, as the world knows it: two arms may have services of one name. */
export function serviceName(arm: string, service: string): string {
  return `${arm}-${service}`;
}

function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : [];
}

/** Who is there from the start, and who comes to be randomised. */
function whoComes(tree: MapNode, { id, eligible }: TrialForm, problems: Problem[]): MapNode {
  const source = `trial ${id}`;
  const written = mapAt(mapAt(tree, 'scenario') ?? mapFromData({}, source), 'population');
  const population = mergeMaps(written, mapFromData(marginsOf(eligible), `criteria of trial ${id}`), { problems });
  const arms = mapFromData({ background: {}, participants: {} }, source);
  return withEntry(arms, 'participants', withEntry(mapFromData({}, source), 'population', population));
}
