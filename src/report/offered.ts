import { programmeTitle } from '../catalogue/catalogue.js';
import type { Language } from '../charts/language.js';
import type { Scenario } from '../scenario/scenario.js';

/** What an arm's services offer at week 0, each programme once, by the titles that people know. */
export function offeredIn({ arms }: Scenario, arm: string, language: Language): string[] {
  const { services = [], programmes = [] } = arms.find(({ id }) => id === arm)?.epochs[0]?.scenario ?? {};
  return [...new Set(services.map(({ programme: id }) => programmeTitle({ id, title: programmes.find((each) => each.id === id)?.title ?? '' }, language)))];
}
