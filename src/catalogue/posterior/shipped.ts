import type { Posterior } from './posterior.js';

/** The posterior that comes with the program, under which `run` compares unless told otherwise; null as long as none does. */
export const shippedPosterior: Posterior | null = null;
