/** A finite number as a scenario file writes it; undefined for anything else. */
export function numberIn(text: string): number | undefined {
  const value = Number(text);
  return /^-?(\d|\.\d)/.test(text.trim()) && Number.isFinite(value) ? value : undefined;
}
