/** What many trials have in common. */

/** Whom trials of supported employment take in. */
export const jobSeekers: readonly string[] = ['wantsWork', 'notCompetitivelyEmployed'];

/** The outcome of most trials. */
export function anyJobWithin(months: number): { readonly definition: string; readonly measure: string } {
  return { definition: `Any competitive job, at least a day, within ${months} months`, measure: 'everCompetitive' };
}

/** In the fit, and the model can express it. */
export const fitted = { notExpressible: null, leftOut: null } as const;
