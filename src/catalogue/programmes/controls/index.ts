/** What the comparison groups of trials were offered. */
export const controls = {} as const;
