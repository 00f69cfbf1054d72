/** The scenario of a study: the two arms and the measure that it is about, and as many people as were asked for. */
import type { Language } from '../../charts/language.js';
import { askedWeek, measureInfo, measures } from '../../outcomes/catalogue.js';
import { didYouMean } from '../../scenario/didYouMean.js';
import type { Problem } from '../../scenario/problem.js';
import { shown } from '../../scenario/printable.js';
import { firstEpoch } from '../../scenario/firstEpoch.js';
import type { Scenario } from '../../scenario/scenario.js';
import { scaleOf } from '../../sensitivity/simulate.js';
import { withSettings } from '../../sensitivity/settings.js';
import { InputError } from '../input-error.js';

/** The measure that was named, or else the first that the scenario reports. @throws InputError when there is none of that name. */
export function measureOf({ report, horizon }: Scenario, named: string | undefined): string {
  const id = named ?? report.measures[0] ?? 'everCompetitive';
  if (!/^[a-zA-Z]+(@[1-9]\d{0,3})?$/.test(id) || measureInfo(id) === undefined) throw new InputError(`--measure: found ${shown(id)}, expected a measure${didYouMean(id, measures.map((each) => each.id))}\n  \`inclusim explain measures\` lists them.`);
  if (measureInfo(id)?.atWeek === true && askedWeek(id, horizon) > horizon) throw new InputError(`--measure: found ${shown(id)}, expected a week up to ${horizon}: people are followed for so long.`);
  return id;
}

/** The arm that was named, or else the first beside the reference arm, and the reference arm; null where there is one arm alone. @throws InputError */
export function armsOf({ arms, compareWith }: Scenario, named: string | undefined): { readonly arm: string; readonly against: string | null } {
  const others = arms.map(({ id }) => id).filter((id) => id !== compareWith);
  if (named !== undefined && !others.includes(named)) throw new InputError(`--arm: found ${shown(named)}, expected ${others.length === 0 ? 'none, because the scenario has one arm' : `one of ${others.join(', ')}`}.`);
  const arm = named ?? others[0];
  return arm === undefined ? { arm: compareWith, against: null } : { arm, against: compareWith };
}

/** The scenario with these arms and measures alone, without subgroups. */
export function narrowed(scenario: Scenario, arms: readonly string[], reported: readonly string[]): Scenario {
  return { ...scenario, arms: scenario.arms.filter(({ id }) => arms.includes(id)), report: { ...scenario.report, measures: [...reported], by: [] } };
}

/** The scenario with at most so many people at a time, and staff and employers in proportion. */
export function withPeople(scenario: Scenario, people: number | undefined): Scenario {
  if (people === undefined) return scenario;
  const scale = scaleOf(scenario);
  const largest = Math.max(...scenario.arms.map((arm) => firstEpoch(arm).scenario.population.size));
  return people >= largest * scale ? scenario : withSettings(scenario, new Map([['population.scale', Number((people / largest).toPrecision(6))]]));
}

/** The scenario with labels in that language, or in its own. */
export function withLanguage(scenario: Scenario, language: Language | undefined): Scenario {
  return language === undefined ? scenario : { ...scenario, report: { ...scenario.report, language } };
}

/** What is wrong with settings that were asked for, in the words in which a file with them would be refused; each problem once. */
export function refusedSettings(problems: readonly Problem[]): InputError {
  const told = problems.map(({ path, found, expected, hint }) => `  ${[path, found, expected].filter((part) => part !== '').join(' ')}${hint === '' ? '' : `\n    ${hint}`}`);
  return new InputError(`--over gives a scenario that is not allowed:\n${[...new Set(told)].join('\n')}`);
}
