import { ambTraining } from './amb-training.js';
import { aps } from './aps.js';
import { usualCareStaircase } from './usual-care-staircase.js';
import { vta } from './vta.js';

/** Programmes that train people first, in a sheltered place or a course. */
export const trainPlace = {
  'usual-care-staircase': usualCareStaircase,
  aps,
  'amb-training': ambTraining,
  vta,
} as const;
