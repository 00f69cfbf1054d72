/** Numbers in words and tables; the same as in charts, so that terminal, report and charts never differ. */
export { aboutPeople, formatBare, formatDifference, formatEnds, formatError, formatInterval, formatNumber, formatPercent, formatSigned, formatValue, none, type Unit } from '../charts/format.js';
export { cohortPhrase, horizonPhrase, join, measureLabel, splitMeasure, unitOf } from '../charts/words.js';
export { armLabel } from '../charts/arms.js';
