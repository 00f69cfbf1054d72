/** Reporting guidelines filled for a scenario or a run: ODD, STRESS-ABS and CHEERS 2022. */
import { cheers } from './cheers.js';
import type { Described } from './described.js';
import type { Guideline, GuidelineId } from './guideline.js';
import { odd } from './odd.js';
import { stress } from './stress.js';

export type { Described, DescribedRun, RunMade } from './described.js';
export { guidelineIds, type Guideline, type GuidelineId, type Item } from './guideline.js';
export { modelSections } from './model.js';
export { guidelineHtml } from './page.js';
export { guidelineMarkdown, stateOf } from './write.js';

const makers: Readonly<Record<GuidelineId, (described: Described) => Guideline>> = { odd, stress, cheers };

/** A guideline with what program, scenario and run say to each of its items. */
export function guidelineOf(id: GuidelineId, described: Described): Guideline {
  return makers[id](described);
}
