/**
 * How what a paper says of its participants becomes shares of the population. One table and one rule for all trials, set before any
 * fitting and not moved for any of them.
 */

/**
 * Severity follows from the illness that a trial asks for. The bands are thirds of long-run functional severity. Who needs a severe mental illness to take
 * part is not mildly ill; two in five are called moderate, because those who come forward are outpatients who want work. Moderate to
 * severe, an early phase of a severe illness, or one named disorder in specialised treatment moves a tenth to mild and halves the rest about evenly. Common disorders, or trouble
 * short of an illness, lie mostly below the upper third. Shares assumed, in agreement with those of the three trials that ship as scenarios.
 */
export const severityOf = {
  severe: { mild: 0, moderate: 0.4, severe: 0.6 },
  moderateToSevere: { mild: 0.1, moderate: 0.5, severe: 0.4 },
  mildToModerate: { mild: 0.4, moderate: 0.45, severe: 0.15 },
} as const;

/** The schema's shares of those without psychosis, of 1. */
const others = { bipolar: 0.4, depression: 0.3, anxiety: 0.16, personality: 0.14 } as const;

/**
 * Shares of diagnoses where a paper gives that of psychosis alone: the others divide the rest as they do in the schema.
 *
 * @param psychosis - Share in 0 to 1.
 */
export function diagnosesWith(psychosis: number): Readonly<Record<string, number>> {
  const { bipolar, depression, anxiety, personality } = others;
  const rest = (share: number): number => rounded(share * (1 - psychosis));
  return { psychosis, bipolar: rest(bipolar), depression: rest(depression), anxiety: rest(anxiety), personality: rest(personality), none: 0 };
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

/** People who want ordinary work, have none and are in treatment, as trials of supported employment take them in. */
export const seekersInTreatment = { wantsWork: 1, employed: 0, inTreatment: 1 } as const;
