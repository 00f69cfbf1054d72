/** What `calibrate` leaves beside its journal. */
import { pairsPlot } from '../../charts/calibration/pairsPlot.js';
import { priorPosterior, type Middle } from '../../charts/calibration/priorPosterior.js';
import type { ChartDraft } from '../../charts/chart.js';
import { chartCsv } from '../../charts/index.js';
import type { Calibrated } from '../../calibration/calibrate.js';
import { parameterName } from '../../calibration/parameterName.js';
import type { CalibrationPlan } from '../../calibration/plan.js';
import { positionAt, valueAt, type Prior } from '../../calibration/prior.js';
import { posteriorOf, weightedDraws, type CalibrationResult } from '../../calibration/result.js';
import { quantile } from '../../statistics/quantile.js';
import { jsonText, type MadeFile } from '../../store/save-run.js';
import { draftedFiles } from '../drafted-files.js';

export async function* calibrationFiles(plan: CalibrationPlan, calibrated: Calibrated, result: CalibrationResult): AsyncGenerator<MadeFile> {
  yield { path: 'calibration.json', content: jsonText(result) };
  yield { path: 'posterior.json', content: jsonText(posteriorOf(plan, calibrated)) };
  yield { path: 'parameters.csv', content: chartCsv(result.parameters.map((each) => ({ ...each }))) };
  yield { path: 'arms.csv', content: chartCsv(result.arms.map(({ heldOut, ...arm }) => ({ ...arm, heldOutError: heldOut.error, heldOutSimulated: heldOut.simulated, heldOutExpected: heldOut.expected }))) };
  yield* draftedFiles(draftsOf(plan, calibrated));
}

const priorPoints = 400;

function draftsOf(plan: CalibrationPlan, { draws }: Calibrated): ChartDraft[] {
  const prior = plan.parameters.map(evenly);
  const learnt = plan.parameters.map(({ path }, d) => ({ name: parameterName(path), prior: middleOf(prior[d] ?? []), posterior: middleOf(draws.map(({ values }) => values[d] ?? NaN)) }));
  return [priorPosterior(learnt, 'en'), pairsPlot({ posterior: weightedDraws(plan, draws), prior }, 'en')].filter((draft): draft is ChartDraft => draft !== null);
}

/** Points of a prior that count alike. */
function evenly(prior: Prior): number[] {
  return Array.from({ length: priorPoints }, (_, k) => valueAt(prior, positionAt(prior, (k + 0.5) / priorPoints)));
}

function middleOf(values: readonly number[]): Middle {
  const sorted = Float64Array.from(values).sort();
  const [median, low50, high50, low95, high95] = [0.5, 0.25, 0.75, 0.025, 0.975].map((share) => quantile(sorted, share)) as [number, number, number, number, number];
  return { median, low50, high50, low95, high95 };
}
