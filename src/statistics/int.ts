/** A whole number that fits 32 bits with a sign. TypeScript sees a number; kernels (`kernel/`) keep it in a whole register. */
export type Int = number;
