/** Rival readings of why about half of the participants do not work while they are followed: a posterior says under which of them it was found. */
export const structures = ['both', 'frailty', 'discouragement'] as const;
export type Structure = (typeof structures)[number];

/** What each reading switches off, by path in a scenario. */
export const switchedOff: Readonly<Record<Structure, readonly string[]>> = {
  both: [],
  frailty: ['parameters.heterogeneity.discouragement'],
  discouragement: ['parameters.heterogeneity.frailty'],
};
