// Reported outcomes of programmes beside what a simulation gives.
import { keepsTo, reportedChecks, simulateReported } from '../../dist/index.js';

/** Runs every check whose programme the catalogue has; the others keep null. */
export function reportedOf(replications) {
  return reportedChecks.map((check) => {
    const { id, programme, what, reported, source, unit, bound, scenario } = check;
    const { value, n } = check.isSimulated ? simulateReported(check, replications) : { value: null, n: 0 };
    const number = value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(4));
    return { id, programme, what, reported, source, unit, bound, value: number, n: Math.round(n), keeps: keepsTo(bound, value), replications: replications ?? scenario.replications, isSimulated: check.isSimulated, isEndless: value === Infinity };
  });
}
