import { arbeidMedBistand } from './arbeid-med-bistand.js';
import { ips } from './ips.js';

/** Programmes that place people first, then train and support them there. */
export const placeTrain = {
  'arbeid-med-bistand': arbeidMedBistand,
  ips,
} as const;
