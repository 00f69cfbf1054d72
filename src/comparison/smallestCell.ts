/** People below whom nothing is told of a subgroup, in tables, charts and reports alike. */
export const smallestCell = 10;
