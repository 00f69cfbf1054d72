/** What sentences and pages of a saturation experiment are made from. */
import type { ChartContext } from '../../charts/chart.js';
import type { SaturationResult } from '../../displacement/result.js';

export interface SaturationInput {
  readonly result: SaturationResult;
  readonly context: Pick<ChartContext, 'language'>;
  readonly title: string;
}
