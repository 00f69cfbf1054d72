/** What `sensitivity` leaves beside its journal. */
import type { Posterior } from '../../catalogue/posterior/posterior.js';
import { chartCsv, type ChartContext } from '../../charts/index.js';
import { morrisChart } from '../../charts/sensitivity/morris.js';
import { sobolChart } from '../../charts/sensitivity/sobol.js';
import { tornadoChart } from '../../charts/sensitivity/tornado.js';
import { sensitivityWords } from '../../report/study/sensitivityWords.js';
import type { Outcome, SensitivityResult } from '../../sensitivity/analyse.js';
import { posteriorFile, type Provenance } from '../../store/provenance.js';
import { jsonText, type MadeFile } from '../../store/save-run.js';
import { drawnStudy } from '../study/drawn.js';

export interface SavedSensitivity {
  readonly result: SensitivityResult;
  readonly points: readonly Record<string, string | number | null>[];
  readonly context: ChartContext;
  readonly provenance: Provenance;
  readonly yaml: string;
  readonly posterior: Posterior | undefined;
}

export async function* sensitivityFiles({ result, points, context, provenance, yaml, posterior }: SavedSensitivity): AsyncGenerator<MadeFile> {
  yield { path: 'scenario.yaml', content: yaml };
  if (posterior !== undefined) yield { path: posteriorFile, content: jsonText(posterior) };
  yield { path: 'provenance.json', content: jsonText(provenance) };
  yield { path: 'sensitivity.json', content: jsonText(result) };
  yield { path: 'sensitivity.csv', content: chartCsv(result.outcomes.flatMap((outcome) => outcomeLines(result, outcome))) };
  yield { path: 'points.csv', content: chartCsv(points) };
  const drafts = [tornadoChart(result, context), morrisChart(result, context), sobolChart(result, context)].filter((draft) => draft !== null);
  yield* drawnStudy(drafts, sensitivityWords(result, context), context, provenance);
}

/** A line for each input: what it does to the difference, or to the level in an arm. */
function outcomeLines({ inputs, measure }: SensitivityResult, { of, tornado, morris, sobol }: Outcome): Record<string, string | number | null>[] {
  return inputs.map(({ path, low, high, base, from }, k) => {
    const line = { of, measure, input: path, low, high, base, from };
    const effect = morris?.[k];
    const index = sobol?.inputs[k];
    const bar = tornado?.bars[k];
    if (bar !== undefined) return { ...line, atLow: bar.low.mean, atHigh: bar.high.mean, change: bar.change.mean, simulationError: bar.change.error };
    if (effect !== undefined) return { ...line, ...spread('mu', effect.mu), ...spread('muStar', effect.muStar), ...spread('sigma', effect.sigma), chance: effect.chance };
    return { ...line, ...(index ? { ...spread('first', index.first), ...spread('total', index.total) } : {}) };
  });
}

function spread(name: string, { estimate, low, high }: { readonly estimate: number; readonly low: number; readonly high: number }): Record<string, number> {
  return { [name]: estimate, [`${name}Low`]: low, [`${name}High`]: high };
}
