/** Lengths of time in words: as exact as is of use to somebody who waits. */
export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds < 1 ? '<1' : Math.round(seconds)} s`;
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`;
  if (seconds < 48 * 3600) return `${(seconds / 3600).toFixed(1).replace(/\.0$/, '')} h`;
  return `${Math.round(seconds / 86400)} days`;
}
