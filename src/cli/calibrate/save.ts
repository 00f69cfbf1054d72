/** What `calibrate` leaves beside its journal. */
import { chartCsv } from '../../charts/index.js';
import type { CalibrationResult } from '../../calibration/result.js';
import { jsonText, type MadeFile } from '../../store/save-run.js';

export async function* calibrationFiles(result: CalibrationResult, posterior: object): AsyncGenerator<MadeFile> {
  yield { path: 'calibration.json', content: jsonText(result) };
  yield { path: 'posterior.json', content: jsonText(posterior) };
  yield { path: 'parameters.csv', content: chartCsv(result.parameters.map((each) => ({ ...each }))) };
  yield { path: 'arms.csv', content: chartCsv(result.arms.map(({ heldOut, ...arm }) => ({ ...arm, heldOutError: heldOut.error, heldOutSimulated: heldOut.simulated, heldOutExpected: heldOut.expected }))) };
}
