/** Figures of arms as tables write them. */
import { controlsOf } from '../../catalogue/evidence/fitted.js';
import { sourceOf } from '../../catalogue/evidence/sources.js';
import type { PublishedTrial, TrialArm } from '../../catalogue/evidence/trial.js';

/** Stands where a figure is not known. */
export const unknown = '–';

/** A share in 0 to 1 as `54.5 %`. */
export function perCent(share: number): string {
  return `${(100 * share).toFixed(1)}\u00a0%`;
}

/** A share as it was published, with no more digits than that. */
export function publishedPerCent(share: number | null): string {
  return share === null ? unknown : `${Number((100 * share).toFixed(1))}\u00a0%`;
}

/** Events and people of the first arm, and of the controls taken together: `85/156`; a tilde where they, or the per cent that they follow, are from memory. */
export function countTexts(trial: PublishedTrial): readonly [offered: string, control: string] {
  return [countText(trial, trial.arms.slice(0, 1)), countText(trial, comparedWith(trial))];
}

/** Shares to go with them; the published one where counts are not known. */
export function shareTexts(trial: PublishedTrial): readonly [offered: string, control: string] {
  return [shareText(trial.arms.slice(0, 1)), shareText(comparedWith(trial))];
}

/** The controls, or the second arm of a trial that has none by that name. */
function comparedWith(trial: PublishedTrial): readonly TrialArm[] {
  const controls = controlsOf(trial);
  return controls.length > 0 ? controls : trial.arms.slice(1, 2);
}

function countText(trial: PublishedTrial, arms: readonly TrialArm[]): string {
  const sums = summed(arms);
  if (sums === undefined) return '';
  const isRemembered = arms.some(({ id }) => ['events', 'analysed', 'reported'].some((field) => sourceOf(trial, `arms.${id}.${field}`)?.status === 'memory'));
  return `${isRemembered ? '~' : ''}${sums.events}/${sums.people}`;
}

function shareText(arms: readonly TrialArm[]): string {
  const sums = summed(arms);
  if (sums !== undefined) return perCent(sums.events / sums.people);
  return publishedPerCent(arms.length === 1 ? arms[0]?.reported ?? null : null);
}

function summed(arms: readonly TrialArm[]): { readonly events: number; readonly people: number } | undefined {
  let [events, people] = [0, 0];
  for (const arm of arms) {
    if (arm.events === null || arm.analysed === null) return undefined;
    events += arm.events;
    people += arm.analysed;
  }
  return people === 0 ? undefined : { events, people };
}
