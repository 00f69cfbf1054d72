/** What sentences and pages of a search for staff are made from. */
import type { StudyPlan } from '../../capacity/study.js';
import type { StaffPicture } from '../../charts/capacity/postsAxis.js';

export interface StaffInput extends StaffPicture {
  readonly plan: Pick<StudyPlan, 'most' | 'perDraw' | 'histories'>;
  /** Ids. */
  readonly arm: string;
  readonly service: string;
  readonly title: string;
  readonly seed: number | string;
  /** Name of the posterior that parameters are drawn from; null where they are not. */
  readonly posterior: string | null;
}
