/** Help that stands beside any programme. */
export const support = {} as const;
