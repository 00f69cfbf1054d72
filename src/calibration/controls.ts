/** Whether each arm of a trial is a control, the offered arm first: those whose ids say so; of two arms the second, whatever it is called. */
export function areControls(arms: readonly { readonly id: string }[]): boolean[] {
  return arms.map(({ id }, k) => k > 0 && (arms.length === 2 || id.startsWith('control')));
}
