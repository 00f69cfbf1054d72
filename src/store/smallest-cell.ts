import type { smallestCell as agreed } from '../comparison/smallestCell.js';

/** Cells of subgroup tables that rest on fewer people are left empty; its type is the number that charts and reports keep to. */
export const smallestCell: typeof agreed = 10;
