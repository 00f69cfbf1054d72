/** Who may take part in a trial, as margins of the people who are randomised: all of them meet the criteria, nobody is turned away. */

/** Criteria by the names of `cohort.eligible`, and what each makes of the population. */
const margins = {
  wantsWork: { wantsWork: 1 },
  notCompetitivelyEmployed: { employed: 0 },
  inTreatment: { inTreatment: 1 },
  severe: { severity: { mild: 0, moderate: 0, severe: 1 } },
  under30: { age: { most: 29.9 } },
} as const;

export type TrialCriterion = keyof typeof margins;
export const trialCriteria = ['wantsWork', 'notCompetitivelyEmployed', 'inTreatment', 'severe', 'under30'] as const satisfies readonly TrialCriterion[];

/** What the criteria say of the population, as a scenario file would. */
export function marginsOf(criteria: readonly TrialCriterion[]): object {
  return Object.assign({}, ...criteria.map((each) => margins[each])) as object;
}
